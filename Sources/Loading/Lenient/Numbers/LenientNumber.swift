import Domain

/// A number as people type it, taken apart: `超 2,180.5 亿元`.
struct LenientNumber: Hashable, Sendable {
  /// The sign and the digits, without separators: `2180.5`.
  let digits: String
  /// What stands behind the digits, without bound words: `亿元`; empty when nothing does.
  let unit: String
  /// What the words around the number say; nil when there are none.
  let bound: Bound?

  /// The parts of the folded text, or nil when it is no number or its words contradict.
  init?(_ folded: String) {
    var rest = folded[...]
    var bounds: Set<Bound> = []
    while let bound = BoundWord.takeFirst(of: &rest) {
      bounds.insert(bound)
      rest = rest.drop { $0 == " " }
    }
    let isMoney = rest.first == "¥"
    if isMoney { rest = rest.dropFirst() }
    guard let digits = Self.takeTenths(of: &rest) ?? Self.takeDigits(of: &rest) else { return nil }
    var unit = rest.filter { $0 != " " }[...]
    while let bound = BoundWord.takeLast(of: &unit) { bounds.insert(bound) }
    // `30余万件`, `100多家`: the word stands between the digits and the unit.
    if let first = unit.first, "余多".contains(first) {
      bounds.insert(.more)
      unit = unit.dropFirst()
    }
    guard bounds.count <= 1 else { return nil }
    self.digits = digits
    self.unit = isMoney && (unit.isEmpty || "万亿千百".contains(unit)) ? unit + "元" : String(unit)
    bound = bounds.first
  }

  /// `六成` is 6 of a unit of ten percent.
  private static func takeTenths(of text: inout Substring) -> String? {
    guard let first = text.first, let digit = ChineseDigits.value(first), digit > 0,
      text.dropFirst().first == "成"
    else { return nil }
    text = text.dropFirst()
    return String(digit)
  }

  /// Takes a sign, digits in groups and a fraction off the text.
  private static func takeDigits(of text: inout Substring) -> String? {
    var rest = text
    var taken = ""
    if let sign = rest.first, "+-–−".contains(sign) {
      if sign != "+" { taken = "-" }
      rest = rest.dropFirst().drop { $0 == " " }
    }
    guard let whole = takeGroups(of: &rest) else { return nil }
    taken += whole
    if rest.first == "." {
      let fraction = rest.dropFirst().prefix(while: \.isPlainDigit)
      guard !fraction.isEmpty || !whole.isEmpty else { return nil }
      rest = rest.dropFirst(1 + fraction.count)
      if !fraction.isEmpty { taken += "." + fraction }
    } else if whole.isEmpty {
      return nil
    }
    text = rest
    return taken
  }

  /// Digits, in groups of three where anything stands between them: `1、2` is two numbers.
  private static func takeGroups(of text: inout Substring) -> String? {
    var groups = [text.prefix(while: \.isPlainDigit)]
    var rest = text.dropFirst(groups[0].count)
    while !groups[0].isEmpty {
      let separator = rest.prefix { ",、 '".contains($0) }
      let group = rest.dropFirst(separator.count).prefix(while: \.isPlainDigit)
      guard !separator.isEmpty, !group.isEmpty else { break }
      guard separator.count <= 2, group.count == 3, groups[0].count <= 3 else { return nil }
      groups.append(group)
      rest = rest.dropFirst(separator.count + group.count)
    }
    text = rest
    return groups.joined()
  }
}
