extension Snapshot {
  /// The latest figure of an indicator in an area whose period has ended by the day.
  public func observation(_ indicator: String, _ area: AreaCode) -> Observation? {
    observations(indicator, area).last
  }
  /// The current figures of an indicator in an area up to the day, by the end of their period.
  public func observations(_ indicator: String, _ area: AreaCode) -> [Observation] {
    index.observations.current(
      indicator, area, by: asOf, knowing: knowledge, in: dataset.observations
    ).map { dataset.observations[$0] }
  }
  /// The figures of an indicator by month, a longer period standing at its last month, up to the
  /// last complete month.
  public func series(indicator: String, _ area: AreaCode, months: Int) -> MonthSeries {
    let last = lastCompleteMonth
    let first = last.advanced(by: 1 - max(months, 1))
    guard let indicator = self.indicator(indicator) else {
      return MonthSeries(start: first, values: [])
    }
    var values = [Exact?](repeating: nil, count: max(months, 1))
    // Of figures that end together the shortest is the month's own: it comes first.
    for figure in book.line(indicator, area).figures.reversed() {
      let month = Month(of: figure.end)
      guard month >= first, month <= last, month.end == figure.end else { continue }
      values[month.index - first.index] = figure.value
    }
    return MonthSeries(start: first, values: values)
  }
}
