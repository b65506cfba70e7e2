extension Assessor {
  /// The change of a matter's value on the same period a year before (RULES, "Lights"); nil
  /// where there is nothing to compare, and on ladders.
  func trend(of matter: Matter) -> Trend? {
    switch matter.measure.rule {
    case .stage, .event: return nil
    case .linear, .linearToZero, .threshold, .growth, .batch, .trendOnly: break
    }
    guard let reading = matter.line.reading, let value = reading.value,
      let before = matter.line.yearBefore(reading)?.value
    else { return nil }
    return trend(from: before, to: value, matter.indicator?.direction ?? .none)
  }

  /// The change from one value to another; flat within ±1 %, its percentage nil where the base
  /// is not positive (RULES, `yoy`).
  func trend(from before: Exact, to value: Exact, _ direction: Direction) -> Trend {
    let percent = before > .zero ? ((value - before) * 100) / before : nil
    let isRising = value > before
    let isFlat = percent.map { $0.magnitude <= constants.flatTrend } ?? (value == before)
    let arrow: Trend.Arrow =
      switch direction {
      case _ where isFlat: .flat
      case .none: .neutral
      case .up: isRising ? .better : .worse
      case .down: isRising ? .worse : .better
      }
    return Trend(arrow: arrow, isRising: isRising, percent: percent)
  }
}
