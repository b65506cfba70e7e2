import Domain

/// Periods and days in every form that tables bring, read to the period they name.
///
/// `2020年3月`, `2020.3`, `202003`, `2020年1-10月`, `2020年上半年`, `一季度` with the year of the table,
/// `截至2020年底` (a stock, so the last day), Excel serial numbers.
struct LenientPeriod: Hashable, Sendable {
  /// The year that a period without one is in; nil when the table names none.
  var year: Int?
  /// Whether serial numbers count from 1904, as workbooks from old Macintoshes do.
  var countsFrom1904 = false

  /// The period that the text names, or nil.
  func period(_ raw: String) -> Period? {
    if let strict = Period(raw) { return strict }
    var text = ChineseDigits.replaced(in: FoldedText.joined(Self.withoutTime(raw)))
      .lowercased()[...]
    if let serial = serialDay(text) { return .day(serial) }
    var isStock = false
    for word in ["截至", "截止到", "截止至", "截止"] {
      if let rest = text.after(word) {
        text = rest
        isStock = true
        break
      }
    }
    for word in ["年末", "年底"] {
      if let rest = text.before(word) {
        text = (rest.before("年") ?? rest) + "年"
        isStock = true
      }
    }
    for word in ["月末", "月底"] {
      if let rest = text.before(word) {
        text = rest + "月"
        isStock = true
      }
    }
    guard let found = stretch(text) ?? range(text) else { return nil }
    return isStock ? .day(found.end) : found
  }

  /// Days since the epoch of the workbook: five digits, which no year, month or day has.
  private func serialDay(_ text: Substring) -> Day? {
    let whole = text.prefix { $0 != "." }
    guard whole.count == 5, whole.allSatisfy(\.isPlainDigit),
      text.dropFirst(5).dropFirst().allSatisfy(\.isPlainDigit), let serial = Int(whole),
      (30_000...80_000).contains(serial),
      // The 1900 epoch has a 29 February 1900 that never was, so 1 March 1900 is day 61.
      let epoch = countsFrom1904 ? Day(1904, 1, 1) : Day(1899, 12, 30)
    else { return nil }
    return epoch.advanced(by: serial)
  }

  /// The text before a time of day, which a workbook shows behind its days.
  private static func withoutTime(_ raw: String) -> String {
    let text = FoldedText.of(raw)
    guard let colon = text.firstIndex(of: ":"),
      let parting = text[..<colon].lastIndex(where: { $0 == " " || $0 == "T" })
    else { return text }
    return String(text[..<parting])
  }

  /// One period without a dash between two.
  private func stretch(_ text: Substring) -> Period? {
    var rest = text
    guard let year = takeYear(of: &rest) ?? year else { return nil }
    if rest.isEmpty { return rest == text ? nil : .year(year) }
    if ["全年", "年全年"].contains(rest) { return .year(year) }
    if let half = Self.halves[String(rest)] { return .half(year, half) }
    return quarter(rest, of: year) ?? sinceJanuary(rest, of: year)
      ?? monthOrDay(rest, of: year, mark: text.dropFirst(4).first)
  }

  private static let halves = ["上半年": 1, "前半年": 1, "h1": 1, "下半年": 2, "后半年": 2, "h2": 2]

  /// Takes four digits and what parts them from the month off the text.
  private func takeYear(of text: inout Substring) -> Int? {
    let digits = text.prefix(4)
    guard digits.count == 4, digits.allSatisfy(\.isPlainDigit), let year = Int(digits),
      (1900...2100).contains(year)
    else { return nil }
    text = text.dropFirst(4)
    for mark in ["年度", "年", "-", ".", "/"] {
      if let rest = text.after(mark) {
        // `2020-` alone is no year.
        guard mark.hasPrefix("年") || !rest.isEmpty else { return nil }
        text = rest
        return year
      }
    }
    // `20201` may be a month or the serial number of a day.
    return text.count == 1 && text.allSatisfy(\.isPlainDigit) ? nil : year
  }

  private func quarter(_ text: Substring, of year: Int) -> Period? {
    if let number = text.after("q").flatMap({ Int($0) }) {
      return (1...4).contains(number) ? .quarter(year, number) : nil
    }
    guard let inner = text.before("季度") ?? text.before("季") else { return nil }
    if let number = inner.after("前").flatMap({ Int($0) }) {
      guard (1...4).contains(number) else { return nil }
      return running(1, number * 3, of: year)
    }
    guard let number = Int(inner.after("第") ?? inner), (1...4).contains(number) else {
      return nil
    }
    return .quarter(year, number)
  }

  /// `前10个月`.
  private func sinceJanuary(_ text: Substring, of year: Int) -> Period? {
    guard let inner = text.after("前"), let number = inner.before("个月") ?? inner.before("月"),
      let last = Int(number)
    else { return nil }
    return running(1, last, of: year)
  }

  /// `3月`, `03`, `3月15日`, `0315`, `3-15`.
  ///
  /// The month and the day are parted by the mark behind the year: `2020.1-10` is January through
  /// October.
  private func monthOrDay(_ text: Substring, of year: Int, mark: Character?) -> Period? {
    var fields = text.split(separator: "月", omittingEmptySubsequences: false)
    if fields.count == 1 {
      fields = text.split { $0 == mark && "-./".contains($0) }
      if fields.count == 1, fields[0].count == 4 {
        fields = [fields[0].prefix(2), fields[0].suffix(2)]
      }
    }
    guard (1...2).contains(fields.count), fields[0].count <= 2, let month = Int(fields[0]) else {
      return nil
    }
    let tail = fields.count == 2 ? fields[1] : ""
    if tail.isEmpty || tail == "份" { return Month(year, month).map(Period.month) }
    let digits = tail.before("日") ?? tail.before("号") ?? tail
    guard digits.count <= 2, let day = Int(digits) else { return nil }
    return Day(year, month, day).map(Period.day)
  }

  private func running(_ first: Int, _ last: Int, of year: Int) -> Period? {
    guard let first = Month(year, first), let last = Month(year, last), first <= last else {
      return nil
    }
    return first == last ? .month(first) : .running(first, last)
  }
}

extension LenientPeriod {
  /// Two months with a dash between them: `2020.1-2020.12`, `2020年1-10月`, `1至3季度`.
  private func range(_ text: Substring) -> Period? {
    for mark in ["至", "到", "~", "–", "—", "-", "/"] {
      for (first, last) in Self.splits(text, at: mark) {
        if let period = range(from: first, through: last) { return period }
      }
    }
    return nil
  }

  private static func splits(
    _ text: Substring, at mark: String
  ) -> [(first: Substring, last: Substring)] {
    guard let sign = mark.first else { return [] }
    return text.indices.filter { text[$0] == sign }.map { place in
      (text[..<place], text[text.index(after: place)...])
    }
  }

  private func range(from first: Substring, through last: Substring) -> Period? {
    var start = first
    guard let startYear = takeYear(of: &start) ?? year else { return nil }
    var end = last
    let endYear = takeYear(of: &end) ?? startYear
    // A stretch over several years has no form in our files.
    guard startYear == endYear else { return nil }
    if let count = end.before("季度"), let from = Int(start.after("第") ?? start),
      let through = Int(count), (1...4).contains(from), (from...4).contains(through)
    {
      return running(from * 3 - 2, through * 3, of: startYear)
    }
    if case .day(let from)? = stretch(first),
      case .day(let through)? = LenientPeriod(year: startYear).stretch(last)
    {
      // `2020.1.1-2020.3.31` is whole months; a stretch of other days has no form in our files.
      let (opening, closing) = (Month(of: from), Month(of: through))
      guard from == opening.start, through == closing.end else { return nil }
      return running(opening.number, closing.number, of: startYear)
    }
    guard let from = Self.month(start), let through = Self.month(end) else { return nil }
    return running(from, through, of: startYear)
  }

  private static func month(_ text: Substring) -> Int? {
    let digits = text.before("月份") ?? text.before("月") ?? text
    guard (1...2).contains(digits.count), digits.allSatisfy(\.isPlainDigit) else { return nil }
    return Int(digits)
  }
}
