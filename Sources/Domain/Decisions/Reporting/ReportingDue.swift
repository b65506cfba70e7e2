/// When a period is to be reported by.
enum ReportingDue {
  /// Day `number` of the month after the one that `end` is in; past the end of a short month, its
  /// last day.
  static func day(after end: Day, on number: Int) -> Day {
    let month = Month(of: end).advanced(by: 1)
    return month.start.advanced(by: min(max(1, number), month.length) - 1)
  }

  /// How one report stands: `recorded` are the days of its records, nil where the file does not
  /// tell it, and empty when none is known by `day`.
  static func state(due: Day, recorded: [Day?], on day: Day) -> ReportingState {
    guard let first = recorded.first else { return day > due ? .missing : .awaited }
    if recorded.count > 1 { return .revised }
    guard let told = first else { return .undated }
    return told > due ? .late : .reported
  }
}

extension Month {
  /// The days of the month.
  fileprivate var length: Int { end.days(since: start) + 1 }
}
