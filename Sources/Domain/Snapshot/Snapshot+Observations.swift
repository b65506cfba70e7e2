extension Snapshot {
  /// The latest figure of an indicator in an area whose period has ended by the day.
  public func observation(_ indicator: String, _ area: AreaCode) -> Observation? {
    observations(indicator, area).last
  }
  /// The current figures of an indicator in an area up to the day, by the end of their period.
  public func observations(_ indicator: String, _ area: AreaCode) -> [Observation] {
    index.observations.current(indicator, area, by: asOf, in: dataset.observations)
      .map { dataset.observations[$0] }
  }
  /// The figures of an indicator by month, a longer period standing at its last month, up to the
  /// last complete month.
  public func series(indicator: String, _ area: AreaCode, months: Int) -> MonthSeries {
    MonthSeries(start: Month(of: asOf), values: [])
  }
}
