import Domain

/// A number, or a stretch of days, that a column is compared with.
struct FilterQuantity: Equatable {
  /// From the least to the greatest that it means: a month is all its days.
  var range: ClosedRange<Double>
  /// The unit that was written, with 万 and 亿 in it; nil for a plain number.
  var unit: FilterUnit?
  /// Whether it is a day or a month: days are counted as `Day` numbers.
  var isDay = false

  /// The quantity `text` writes: `1,200`, `1.2亿元`, `30%`, `-5`, `2020-06`, `2020年6月`; nil where
  /// it is none.
  init?(_ text: String) {
    if let days = FilterQuantity.days(text) {
      range = days
      isDay = true
      return
    }
    let plain = text.map(\.plainInFilter).filter { $0 != "," && $0 != "_" }
    let digits = plain.prefix { $0.isASCII && $0.isNumber || "+-.−".contains($0) }
    guard let number = Double(String(digits).replacingMinus), number.isFinite else { return nil }
    let rest = String(plain.dropFirst(digits.count))
    range = number...number
    guard !rest.isEmpty else { return }
    guard let unit = FilterUnit(rest) else { return nil }
    self.unit = unit
  }

  /// The quantity with a unit that stands apart: `3 months`; nil where it has one already.
  func with(unit text: String) -> FilterQuantity? {
    guard unit == nil || unit?.kind == .number, !isDay, let next = FilterUnit(text) else {
      return nil
    }
    var quantity = self
    quantity.unit = FilterUnit(kind: next.kind, factor: next.factor * (unit?.factor ?? 1))
    return quantity
  }

  private static func days(_ text: String) -> ClosedRange<Double>? {
    let isChinese = text.contains("年")
    guard isChinese || text.contains("-") || text.contains("/") else { return nil }
    let parts = text.split { "年月日-/".contains($0) }.map(String.init)
    guard (2...3).contains(parts.count), let year = parts.first, year.count == 4,
      parts.allSatisfy({ $0.allSatisfy { $0.isASCII && $0.isNumber } }),
      parts.dropFirst().allSatisfy({ $0.count <= 2 })
    else { return nil }
    let numbers = parts.compactMap { Int($0) }
    guard numbers.count == parts.count, let month = Month(numbers[0], numbers[1]) else {
      return nil
    }
    guard numbers.count == 3 else {
      return Double(month.start.number)...Double(month.end.number)
    }
    let day = Double(month.start.number) + Double(numbers[2] - 1)
    guard (Double(month.start.number)...Double(month.end.number)).contains(day) else { return nil }
    return day...day
  }
}

/// A unit, as far as numbers in it can be compared.
struct FilterUnit: Hashable {
  /// What is counted.
  enum Kind: Hashable {
    /// A number alone: 万 without a word after it.
    case number
    case percent
    /// Seconds.
    case time
    /// Months.
    case months
    /// Yuan.
    case money
    /// Bytes.
    case bytes
    /// People.
    case people
    /// Something else, by the word the files write for it.
    case count(String)
  }

  var kind: Kind
  /// How many of the kind's own unit one of it is.
  var factor: Double

  init(kind: Kind, factor: Double) {
    self.kind = kind
    self.factor = factor
  }

  /// The unit `text` names in Chinese or English, with 千, 万, 亿 before it; nil where it is none.
  init?(_ text: String) {
    let name = text.lowercased().filter { !$0.isWhitespace }
    if let known = FilterUnit.known[name] {
      self = known
      return
    }
    for (prefix, factor) in FilterUnit.scales where name.hasPrefix(prefix) {
      let rest = String(name.dropFirst(prefix.count))
      guard rest.isEmpty || FilterUnit.known[rest] != nil else { continue }
      let unit = FilterUnit.known[rest]
      self.init(kind: unit?.kind ?? .number, factor: factor * (unit?.factor ?? 1))
      return
    }
    return nil
  }

  /// Whether numbers in both can be compared: 万 alone goes with anything, 个 with any count.
  func agrees(with other: FilterUnit) -> Bool {
    if kind == other.kind || kind == .number || other.kind == .number { return true }
    switch (kind, other.kind) {
    case (.count("个"), .count), (.count, .count("个")): return true
    default: return false
    }
  }

  private static let scales: [(String, Double)] = [
    ("万亿", 1e12), ("亿", 1e8), ("千万", 1e7), ("百万", 1e6), ("万", 1e4), ("千", 1e3),
    ("billion", 1e9), ("million", 1e6), ("thousand", 1e3), ("10,000", 1e4), ("k", 1e3),
  ]

  private static let known: [String: FilterUnit] = {
    var known: [String: FilterUnit] = [:]
    func add(_ names: String, _ kind: Kind, _ factor: Double = 1) {
      for name in names.split(separator: " ") {
        known[String(name)] = FilterUnit(kind: kind, factor: factor)
      }
    }
    add("% percent pct 个百分点 百分点 points point pp", .percent)
    add("秒 s second seconds", .time)
    add("毫秒 ms", .time, 0.001)
    add("分钟 min mins minute minutes", .time, 60)
    add("小时 h hour hours", .time, 3_600)
    add("天 日 d day days 工作日", .time, 86_400)
    add("周 week weeks", .time, 604_800)
    add("月 个月 month months mo", .months)
    add("年 year years", .months, 12)
    add("元 yuan cny rmb", .money)
    add("b byte bytes 字节", .bytes)
    add("kb", .bytes, 1e3)
    add("mb", .bytes, 1e6)
    add("gb", .bytes, 1e9)
    add("人 人次 people person persons", .people)
    for (word, names) in FilterUnit.counters { add(names, .count(word)) }
    return known
  }()

  private static let counters = [
    ("件", "件 case cases"), ("家", "家 body bodies centre centres"), ("个", "个"),
    ("项", "项 item items"), ("次", "次 times"), ("场", "场 event events"),
    ("所", "所 institution institutions"), ("份", "份 document documents"),
    ("条", "条 lead leads"), ("单", "单 deal deals"), ("种", "种 kind kinds"), ("行", "行 row rows"),
  ]
}

extension String {
  /// The same with the ASCII minus.
  fileprivate var replacingMinus: String { String(map { $0 == "−" ? "-" : $0 }) }
}
