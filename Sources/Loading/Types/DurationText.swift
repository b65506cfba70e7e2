/// Durations of ISO 8601: `P1Y2M10DT2H30M`, `-P3W`, `PT1.5S`.
enum DurationText {
  private static let letters: [(mark: UInt8, months: Int, microseconds: Int)] = [
    (UInt8(ascii: "Y"), 12, 0), (UInt8(ascii: "M"), 1, 0),
    (UInt8(ascii: "W"), 0, 7 * 86_400_000_000), (UInt8(ascii: "D"), 0, 86_400_000_000),
  ]
  private static let clockLetters: [(mark: UInt8, months: Int, microseconds: Int)] = [
    (UInt8(ascii: "H"), 0, 3_600_000_000), (UInt8(ascii: "M"), 0, 60_000_000),
    (UInt8(ascii: "S"), 0, 1_000_000),
  ]

  /// The duration that the text writes; nil for another text.
  static func value(_ text: String) -> TypedValue? {
    var rest = Array(text.utf8)[...]
    let isNegative = rest.first == UInt8(ascii: "-")
    if isNegative || rest.first == UInt8(ascii: "+") { rest.removeFirst() }
    guard rest.popFirst() == UInt8(ascii: "P"), !rest.isEmpty else { return nil }
    var total = Total()
    guard total.take(&rest, letters) else { return nil }
    if rest.first == UInt8(ascii: "T") {
      rest.removeFirst()
      guard !rest.isEmpty, total.take(&rest, clockLetters) else { return nil }
    }
    guard rest.isEmpty else { return nil }
    let sign: Double = isNegative ? -1 : 1
    return .duration(months: sign * total.months, microseconds: sign * total.microseconds)
  }

  private struct Total {
    var months = 0.0
    var microseconds = 0.0

    /// Takes numbers with their letters, each at most once and in order; false for a number that
    /// no letter follows.
    mutating func take(
      _ rest: inout ArraySlice<UInt8>, _ letters: [(mark: UInt8, months: Int, microseconds: Int)]
    ) -> Bool {
      var letters = letters[...]
      while let first = rest.first, first.isDigit {
        let digits = rest.prefix { $0.isDigit || $0 == UInt8(ascii: ".") || $0 == .comma }
        rest = rest.dropFirst(digits.count)
        guard let mark = rest.popFirst(),
          let place = letters.firstIndex(where: { $0.mark == mark }),
          let number = Self.number(digits)
        else { return false }
        months += number * Double(letters[place].months)
        microseconds += number * Double(letters[place].microseconds)
        letters = letters[(place + 1)...]
      }
      return true
    }

    private static func number(_ digits: ArraySlice<UInt8>) -> Double? {
      let text = digits.map { $0 == .comma ? UInt8(ascii: ".") : $0 }
      guard text.last?.isDigit == true, text.count(where: { !$0.isDigit }) < 2 else { return nil }
      return Double(String(decoding: text, as: UTF8.self))
    }
  }
}
