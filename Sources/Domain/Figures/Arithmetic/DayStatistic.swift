/// A measure of how long a month's cases took (RULES, "Figures").
enum DayStatistic: Hashable, Sendable {
  /// The middle one, or the mean of the middle two.
  case median
  /// The ⌈0.9 n⌉-th: nearest rank.
  case ninetieth

  /// The statistic of `days`; nil when there are none.
  func value(of days: DayCounts) -> Exact? {
    switch self {
    case .median:
      guard let upper = days[rank: days.count / 2 + 1] else { return nil }
      guard days.count.isMultiple(of: 2), let lower = days[rank: days.count / 2] else {
        return Exact(upper)
      }
      return Exact(lower + upper) / 2
    case .ninetieth:
      return days[rank: Self.ninetiethRank(of: days.count)].map { Exact($0) }
    }
  }

  /// ⌈0.9 n⌉, counted from 1.
  static func ninetiethRank(of count: Int) -> Int { (9 * count + 9) / 10 }

  /// The figure of a row of `centre_months`.
  func value(in row: CentreMonth) -> Exact? {
    switch self {
    case .median: row.daysMedian
    case .ninetieth: row.daysP90
    }
  }

  /// The field of `centre_months` that holds it.
  var field: String {
    switch self {
    case .median: "days_median"
    case .ninetieth: "days_p90"
    }
  }
}
