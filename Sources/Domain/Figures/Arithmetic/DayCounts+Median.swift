extension DayCounts {
  /// The middle number of days, or the mean of the middle two; nil without a case.
  public var median: Exact? { DayStatistic.median.value(of: self) }
}
