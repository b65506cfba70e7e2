import Domain

extension OwnAlertRule.Condition {
  /// The condition that `text` writes: `> 200`, `yoy < -10`, `change >= 3`; nil for anything else.
  init?(_ text: String) {
    var rest = text[...].drop { $0 == " " }
    var aspect = Aspect.value
    if let word = Aspect.allCases.first(where: { rest.hasPrefix($0.rawValue) }) {
      aspect = word
      rest = rest.dropFirst(word.rawValue.count).drop { $0 == " " }
    }
    // The longer signs first: ">" begins ">=" too.
    let signs = Comparison.allCases.sorted { $0.rawValue.count > $1.rawValue.count }
    guard let sign = signs.first(where: { rest.hasPrefix($0.rawValue) }) else { return nil }
    rest = rest.dropFirst(sign.rawValue.count).drop { $0 == " " }
    while rest.last == " " || rest.last == "%" { rest = rest.dropLast() }
    guard let limit = Exact(rest) else { return nil }
    self.init(aspect, sign, limit)
  }
}

extension OwnAlertRule.Hold {
  /// The length of time that `text` writes: `60 days`, `3 months`, `1 month`; nil for anything
  /// else and for nothing or less.
  init?(_ text: String) {
    let words = text.split(separator: " ")
    guard words.count == 2, let count = Int(words[0]), (1...3660).contains(count) else {
      return nil
    }
    switch words[1] {
    case "day", "days": self = .days(count)
    case "month", "months": self = .months(count)
    default: return nil
    }
  }
}
