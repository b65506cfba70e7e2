import Domain

/// The parts of a date and a time as they were written; what was not written is as `strptime`
/// has it: the first of January 1900, midnight.
struct TimeParts {
  /// The microseconds of a day.
  static let day = 86_400_000_000

  var year = 1900
  var month = 1
  var dayOfMonth = 1
  /// The day of the year, where that was written.
  var dayOfYear: Int?
  var hour = 0
  var minute = 0
  var second = 0
  var microsecond = 0
  /// Whether the hour is one of twelve, and after noon.
  var isAfternoon: Bool?
  var zoneMinutes = 0

  /// Microseconds since midnight, in UTC where a zone is given.
  var clock: Int {
    var hour = hour
    if let isAfternoon { hour = hour % 12 + (isAfternoon ? 12 : 0) }
    let minutes = hour * 60 + minute - zoneMinutes
    return (minutes * 60 + second) * 1_000_000 + microsecond
  }

  private var date: Day? {
    guard let dayOfYear else { return Day(year, month, dayOfMonth) }
    guard year > 0, dayOfYear <= Day.length(ofYear: year) else { return nil }
    return Day.first(of: year).advanced(by: dayOfYear - 1)
  }

  /// The start of the day; nil where there is no such day.
  var midnight: TypedValue? { date.map { .moment(Int($0.number) * Self.day) } }

  /// The moment; nil where there is no such day.
  var moment: TypedValue? { date.map { .moment(Int($0.number) * Self.day + clock) } }
}
