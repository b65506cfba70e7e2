import Domain

/// From which day a workbook counts its dates.
enum DateEpoch {
  /// 1 is 1900-01-01, and 60 the day 1900-02-29, which never was: Excel keeps an error of 1-2-3.
  case from1900
  /// 0 is 1904-01-01, as early versions for the Macintosh had it.
  case from1904
}

/// A moment as a workbook counts it: days since the epoch, with the time as a fraction.
struct SerialDate {
  /// The days, and the seconds after them.
  private let days: Int
  private let seconds: Int
  private let epoch: DateEpoch

  /// The moment `serial` days after the epoch; nil outside the years that Excel shows.
  init?(_ serial: Double, epoch: DateEpoch) {
    // Both begin the first day of the year 10000.
    let end = epoch == .from1900 ? 2_958_466 : 2_957_004
    guard serial >= 0, serial < Double(end) else { return nil }
    let total = Int((serial * 86_400).rounded())
    guard total / 86_400 < end else { return nil }
    days = total / 86_400
    seconds = total % 86_400
    self.epoch = epoch
  }

  /// The moment in ISO 8601, as much of it as `form` shows; a time of midnight is left out.
  func text(_ form: DateForm) -> String {
    let day = dayText
    switch form {
    case .year: return String(day.prefix(4))
    case .month: return String(day.prefix(7))
    case .day: return day
    case .dayAndTime: return seconds == 0 ? day : "\(day)T\(time(hours: seconds / 3600))"
    case .time: return time(hours: seconds / 3600)
    case .elapsed: return time(hours: days * 24 + seconds / 3600)
    }
  }

  private var dayText: String {
    switch epoch {
    case .from1904: return Self.day(days, after: Day(1904, 1, 1))
    case .from1900:
      if days == 60 { return "1900-02-29" }
      return Self.day(days, after: days < 60 ? Day(1899, 12, 31) : Day(1899, 12, 30))
    }
  }

  private static func day(_ days: Int, after start: Day?) -> String {
    start.map { Day(number: $0.number + Int32(days)).description } ?? ""
  }

  private func time(hours: Int) -> String {
    [hours, seconds / 60 % 60, seconds % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
      .joined(separator: ":")
  }
}
