extension Snapshot {
  /// The headline measures of the country that are green and are expected to miss their target.
  ///
  /// A warning where even the better end of the range does, else a notice.
  func forecastAlerts(_ history: RulingHistory) -> [Alert] {
    dataset.measures.filter(\.isHeadline).compactMap { measure in
      guard let severity = expectedToMiss(measure), let forecast = forecast(measure.id, .china)
      else { return nil }
      return Alert(
        rule: .forecastMissed, severity: severity, subject: .measure(measure.id, .china),
        reason: .expected(forecast.outcome), lineage: forecast.lineage,
        run: UnbrokenRun { [asOf] in
          RunSearch.firstMonthEnd(before: asOf, in: asOf.year) { day in
            history.snapshot(on: day).expectedToMiss(measure) != nil
          }
        })
    }
  }

  /// How bad it is that the country is expected to miss a measure that is green; nil where it is
  /// not expected.
  private func expectedToMiss(_ measure: Measure) -> AlertSeverity? {
    guard let light = light(measure.id, .china), light == .onTrack || light == .dueSoon,
      let judgement = judgement(measure.id, .china), let forecast = forecast(measure.id, .china)
    else { return nil }
    switch forecast.outcome {
    case .number(let expected):
      guard let target = judgement.target?.double else { return nil }
      return measure.isFalling
        ? Self.severity(misses: expected.value > target, surely: expected.low > target)
        : Self.severity(
          misses: measure.falls(short: expected.value, of: target),
          surely: measure.falls(short: expected.high, of: target))
    case .day(let expected):
      guard let due = judgement.dueOn else { return nil }
      return Self.severity(misses: expected.value > due, surely: expected.low > due)
    case .count: return nil
    }
  }

  private static func severity(misses: Bool, surely: Bool) -> AlertSeverity? {
    surely ? .warning : misses ? .notice : nil
  }
}

extension Measure {
  /// Whether its target is the most that may be.
  fileprivate var isFalling: Bool {
    switch rule {
    case .growth, .batch: false
    case .linearToZero: true
    case .threshold: op == "ge" ? false : op == "le" || direction != .up
    default: direction == .down
    }
  }

  /// Whether `value` does not reach `target`; growth must be more than it.
  fileprivate func falls(short value: Double, of target: Double) -> Bool {
    rule == .growth ? value <= target : value < target
  }
}
