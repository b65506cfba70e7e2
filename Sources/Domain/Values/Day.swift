/// A day of the Gregorian calendar, without a time of day or a zone.
public struct Day: Hashable, Sendable {
  /// Days since 1 January 1970.
  public let number: Int32

  /// The day that lies `number` days after 1 January 1970.
  public init(number: Int32) { self.number = number }

  /// The day `year`-`month`-`day`, or nil when the calendar has none.
  public init?(_ year: Int, _ month: Int, _ day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= Day.length(ofMonth: month, in: year)
    else { return nil }
    self.init(validYear: year, month, day)
  }

  /// The days from civil algorithm: March is the first month, so the leap day comes last.
  init(validYear year: Int, _ month: Int, _ day: Int) {
    let shifted = month <= 2 ? year - 1 : year
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    number = Int32(era * 146_097 + dayOfEra - 719_468)
  }

  /// The year, month and day of the month.
  public var parts: (year: Int, month: Int, day: Int) {
    let shifted = Int(number) + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    let month = shiftedMonth + (shiftedMonth < 10 ? 3 : -9)
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }

  /// The year.
  public var year: Int { parts.year }
  /// The month, 1 to 12.
  public var month: Int { parts.month }
  /// The day of the month, from 1.
  public var dayOfMonth: Int { parts.day }

  /// The day of the year, from 1.
  public var dayOfYear: Int { Int(number - Day.first(of: year).number) + 1 }

  /// The first day of `year`.
  public static func first(of year: Int) -> Day { Day(validYear: year, 1, 1) }
  /// The last day of `year`.
  public static func last(of year: Int) -> Day { Day(validYear: year, 12, 31) }
  /// The first day of month `month` (1 to 12) of `year`.
  public static func first(ofMonth month: Int, in year: Int) -> Day {
    Day(validYear: year, month, 1)
  }
  /// The last day of month `month` (1 to 12) of `year`.
  public static func last(ofMonth month: Int, in year: Int) -> Day {
    Day(validYear: year, month, length(ofMonth: month, in: year))
  }

  /// Whether 29 February exists in `year`.
  public static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  /// The days of `year`: 365 or 366.
  public static func length(ofYear year: Int) -> Int { isLeap(year) ? 366 : 365 }

  /// The days of month `month` (1 to 12) in `year`.
  public static func length(ofMonth month: Int, in year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// The day `days` later (earlier when negative).
  public func advanced(by days: Int) -> Day { Day(number: number + Int32(days)) }

  /// The days from `earlier` to this day; negative when this day is before it.
  public func days(since earlier: Day) -> Int { Int(number - earlier.number) }
}

extension Day: Comparable {
  /// Whether `lhs` is the earlier day.
  public static func < (lhs: Day, rhs: Day) -> Bool { lhs.number < rhs.number }
}

extension Day: CustomStringConvertible {
  /// The day as ISO 8601 writes it, `2020-06-30`.
  public var description: String {
    let (year, month, day) = parts
    return "\(year.padded(to: 4))-\(month.padded(to: 2))-\(day.padded(to: 2))"
  }

  /// The day that `text` writes as `2020-06-30`, or nil.
  public init?(_ text: some StringProtocol) {
    let fields = text.split(separator: "-", omittingEmptySubsequences: false)
    guard fields.count == 3, fields[0].utf8.count == 4, fields[1].utf8.count == 2,
      fields[2].utf8.count == 2, fields.allSatisfy({ $0.utf8.allSatisfy(\.isDigit) }),
      let year = Int(fields[0]), let month = Int(fields[1]), let day = Int(fields[2])
    else { return nil }
    self.init(year, month, day)
  }
}

extension Int {
  /// The number with zeros in front up to `width` digits.
  func padded(to width: Int) -> String {
    let digits = String(self)
    return String(repeating: "0", count: Swift.max(0, width - digits.utf8.count)) + digits
  }
}

extension UInt8 {
  /// Whether the byte is an ASCII digit.
  var isDigit: Bool { self >= 0x30 && self <= 0x39 }
}
