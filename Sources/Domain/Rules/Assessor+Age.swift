extension Assessor {
  /// `ruling`, or stale when its figure is too old (RULES, "Time").
  ///
  /// More than two periods of the measure's frequency have ended since the latest figure's. It
  /// replaces any light that a figure gave, never one of a
  /// ladder, and none where figures come on occurrence.
  func aged(_ ruling: Ruling, _ matter: Matter) -> Ruling {
    guard let end = ruling.latestEnd, let last = ruling.period ?? matter.line.latest?.period,
      let months = matter.measure.frequency.months, isGivenByFigure(ruling, matter)
    else { return ruling }
    let missed = Self.periodsEnded(by: asOf, of: months) - Self.periodsEnded(by: end, of: months)
    guard Exact(missed) > constants.stalePeriods else { return ruling }
    var stale = ruling
    stale.lastLight = ruling.light
    stale.light = .stale
    stale.reason = .stale(last: last, missed: missed)
    return stale
  }

  private func isGivenByFigure(_ ruling: Ruling, _ matter: Matter) -> Bool {
    switch matter.measure.rule {
    case .linear, .linearToZero, .threshold, .growth: ruling.light != .noData
    case .batch, .stage, .event, .trendOnly: false
    }
  }

  /// The periods of `months` months that have ended by the end of `day`, counted from year 0.
  static func periodsEnded(by day: Day, of months: Int) -> Int {
    Month(of: day.advanced(by: 1)).index / months
  }
}
