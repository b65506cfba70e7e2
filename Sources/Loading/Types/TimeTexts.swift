import Domain
import Wording

/// Days, times of day and moments in the formats of Table Schema: `default` (ISO 8601), `any`,
/// or a pattern of `strptime`.
enum TimeTexts {
  /// The reader of days of a format other than the default.
  static func dates(_ format: String) -> ValueReader {
    guard format != "any" else { return ValueReader(.anyDate) { LooseTime.moment($0, .day) } }
    let pattern = TimePattern(format)
    return ValueReader(.inPattern(pattern.text)) { text in
      pattern.parts(of: text)?.midnight
    }
  }

  /// The reader of moments.
  static func datetimes(_ format: String) -> ValueReader {
    switch format {
    case "default":
      return ValueReader(.momentForm) { ISOTime.moment(Array($0.utf8)[...]).map(TypedValue.moment) }
    case "any": return ValueReader(.anyDate) { LooseTime.moment($0, .moment) }
    default:
      let pattern = TimePattern(format)
      return ValueReader(.inPattern(pattern.text)) { pattern.parts(of: $0)?.moment }
    }
  }

  /// The reader of times of day.
  static func times(_ format: String) -> ValueReader {
    switch format {
    case "default":
      return ValueReader(.clockForm) { ISOTime.clock(Array($0.utf8)[...]).map(TypedValue.moment) }
    case "any": return ValueReader(.anyTime) { LooseTime.moment($0, .clock) }
    default:
      let pattern = TimePattern(format)
      return ValueReader(.inPattern(pattern.text)) { text in
        (pattern.parts(of: text)?.clock).map(TypedValue.moment)
      }
    }
  }
}

/// The default formats, after ISO 8601.
enum ISOTime {
  /// Microseconds since 1970 of `2020-06-30T09:30:00`, with a fraction and a zone if there are.
  static func moment(_ bytes: ArraySlice<UInt8>) -> Int? {
    let bytes = Array(bytes)
    guard bytes.count >= 19, bytes[10] == UInt8(ascii: "T"),
      let day = CellParsing.day(bytes.span.extracting(0..<10)), let clock = clock(bytes[11...])
    else { return nil }
    return Int(day.number) * TimeParts.day + clock
  }

  /// Microseconds since midnight (in UTC, where a zone is given) of `09:30:00`.
  static func clock(_ bytes: ArraySlice<UInt8>) -> Int? {
    var rest = bytes
    guard let hour = two(&rest), rest.popFirst() == UInt8(ascii: ":"), let minute = two(&rest),
      rest.popFirst() == UInt8(ascii: ":"), let second = two(&rest), minute < 60, second < 60,
      hour < 24
    else { return nil }
    var parts = TimeParts(hour: hour, minute: minute, second: second)
    if rest.first == UInt8(ascii: ".") || rest.first == .comma {
      let digits = rest.dropFirst().prefix(while: \.isDigit)
      guard !digits.isEmpty else { return nil }
      parts.microsecond = microseconds(digits)
      rest = rest.dropFirst(1 + digits.count)
    }
    guard let zone = zone(&rest), rest.isEmpty else { return nil }
    parts.zoneMinutes = zone
    return parts.clock
  }

  /// The millionths that the digits after a point write; further digits are dropped.
  static func microseconds(_ digits: ArraySlice<UInt8>) -> Int {
    var value = 0
    for place in 0..<6 {
      let index = digits.startIndex + place
      value = value * 10 + (index < digits.endIndex ? Int(digits[index] - 0x30) : 0)
    }
    return value
  }

  /// Takes `Z`, `+08`, `+0800` or `+08:00`: minutes east of Greenwich, 0 where there is none.
  static func zone(_ rest: inout ArraySlice<UInt8>) -> Int? {
    guard let sign = rest.first else { return 0 }
    if sign == UInt8(ascii: "Z") {
      rest.removeFirst()
      return 0
    }
    guard sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") else { return 0 }
    rest.removeFirst()
    guard let hours = two(&rest), hours < 24 else { return nil }
    if rest.first == UInt8(ascii: ":") { rest.removeFirst() }
    let minutes = rest.isEmpty ? 0 : two(&rest)
    guard let minutes, minutes < 60 else { return nil }
    return (hours * 60 + minutes) * (sign == UInt8(ascii: "-") ? -1 : 1)
  }

  private static func two(_ rest: inout ArraySlice<UInt8>) -> Int? {
    let digits = rest.prefix(2)
    guard digits.count == 2, digits.allSatisfy(\.isDigit) else { return nil }
    rest = rest.dropFirst(2)
    return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }
}
