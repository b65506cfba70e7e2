/// What a directive of a time pattern can make of the start of a text.
enum TimeDirective {
  typealias Reading = (count: Int, parts: TimeParts)

  static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]
  private static let weekdays = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  ]

  /// The readings of the directive `letter`, the longest first; none for one that is not known.
  static func readings(
    _ letter: Character, _ text: ArraySlice<Character>, _ parts: TimeParts
  ) -> [Reading] {
    switch letter {
    case "Y": numbers(text, 4...4, 1...9999, parts) { $0.year = $1 }
    case "y": numbers(text, 2...2, 0...99, parts) { $0.year = $1 < 69 ? 2000 + $1 : 1900 + $1 }
    case "m": numbers(text, 1...2, 1...12, parts) { $0.month = $1 }
    case "d", "e": numbers(text, 1...2, 1...31, parts) { $0.dayOfMonth = $1 }
    case "j": numbers(text, 1...3, 1...366, parts) { $0.dayOfYear = $1 }
    case "H": numbers(text, 1...2, 0...23, parts) { $0.hour = $1 }
    case "I":
      numbers(text, 1...2, 1...12, parts) {
        $0.hour = $1
        $0.isAfternoon = $0.isAfternoon ?? false
      }
    case "M": numbers(text, 1...2, 0...59, parts) { $0.minute = $1 }
    case "S": numbers(text, 1...2, 0...61, parts) { $0.second = $1 }
    case "f": fractions(text, parts)
    case "p": names(text, ["am", "pm"], parts) { $0.isAfternoon = $1 == 1 }
    case "B": names(text, months, parts) { $0.month = $1 + 1 }
    case "b", "h": names(text, months.map { String($0.prefix(3)) }, parts) { $0.month = $1 + 1 }
    case "A": names(text, weekdays, parts) { _, _ in }
    case "a": names(text, weekdays.map { String($0.prefix(3)) }, parts) { _, _ in }
    case "z": zone(text, parts)
    default: []
    }
  }

  private static func numbers(
    _ text: ArraySlice<Character>, _ counts: ClosedRange<Int>, _ range: ClosedRange<Int>,
    _ parts: TimeParts, _ put: (inout TimeParts, Int) -> Void
  ) -> [Reading] {
    counts.reversed().compactMap { count in
      let digits = text.prefix(count)
      guard digits.count == count, digits.allSatisfy({ ("0"..."9").contains($0) }),
        let value = Int(String(digits)), range.contains(value)
      else { return nil }
      var parts = parts
      put(&parts, value)
      return (count, parts)
    }
  }

  private static func names(
    _ text: ArraySlice<Character>, _ names: [String], _ parts: TimeParts,
    _ put: (inout TimeParts, Int) -> Void
  ) -> [Reading] {
    for (index, name) in names.enumerated()
    where String(text.prefix(name.count)).lowercased() == name {
      var parts = parts
      put(&parts, index)
      return [(name.count, parts)]
    }
    return []
  }

  private static func fractions(_ text: ArraySlice<Character>, _ parts: TimeParts) -> [Reading] {
    (1...6).reversed().compactMap { count in
      let digits = text.prefix(count)
      guard digits.count == count, digits.allSatisfy({ ("0"..."9").contains($0) }) else {
        return nil
      }
      var parts = parts
      parts.microsecond = ISOTime.microseconds(Array(String(digits).utf8)[...])
      return (count, parts)
    }
  }

  private static func zone(_ text: ArraySlice<Character>, _ parts: TimeParts) -> [Reading] {
    [6, 5, 1].compactMap { count in
      let start = text.prefix(count)
      guard start.count == count else { return nil }
      var bytes = Array(String(start).utf8)[...]
      guard let first = bytes.first, [0x2B, 0x2D, 0x5A].contains(first),
        let minutes = ISOTime.zone(&bytes), bytes.isEmpty
      else { return nil }
      var parts = parts
      parts.zoneMinutes = minutes
      return (count, parts)
    }
  }
}
