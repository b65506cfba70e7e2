/// Looks for the first day of the unbroken run of a condition that holds on a day.
struct RunSearch {
  /// How many month ends are looked at before it is given up and the earliest one taken.
  static let months = 36

  /// The first day of the run that `day` ends, for a condition that changes at most once within
  /// a month: back over the month ends, then by halving the month in which it began.
  ///
  /// Nothing holds before `earliest`.
  static func start(
    endingOn day: Day, notBefore earliest: Day? = nil, _ holds: (Day) -> Bool
  ) -> Day {
    func isRunning(_ day: Day) -> Bool { earliest.map { day >= $0 } ?? true && holds(day) }
    var first = day
    var month = Month(of: day)
    for _ in 0..<months {
      month = month.advanced(by: -1)
      guard isRunning(month.end) else { return between(month.end, first, isRunning) }
      first = month.end
    }
    return first
  }

  /// The first month end of the run that `day` ends, within `year`; `day` itself where it began
  /// since the last month end.
  static func firstMonthEnd(before day: Day, in year: Int, _ holds: (Day) -> Bool) -> Day {
    var first = day
    var month = Month(of: day).advanced(by: -1)
    while month.year == year, holds(month.end) {
      first = month.end
      month = month.advanced(by: -1)
    }
    return first
  }

  /// The first day after `before`, on which it does not hold, of those up to `first`.
  private static func between(_ before: Day, _ first: Day, _ holds: (Day) -> Bool) -> Day {
    var (low, high) = (before, first)
    while high.days(since: low) > 1 {
      let middle = low.advanced(by: high.days(since: low) / 2)
      if holds(middle) { high = middle } else { low = middle }
    }
    return high
  }
}
