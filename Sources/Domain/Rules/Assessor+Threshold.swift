extension Assessor {
  /// `threshold` (RULES, "Which rule a measure takes"): within the limit it is done for as long
  /// as it stays so; over by at most 15 % of the limit it is behind.
  func threshold(_ matter: Matter) -> Ruling {
    guard let reading = matter.line.reading, let value = reading.value else {
      return withoutFigure(matter)
    }
    guard let limit = matter.target else { return figureOnly(matter, .noData, .noTarget) }
    var ruling = figureOnly(matter, .done, .withinLimit(value: value, limit: limit))
    ruling.evidence += targetEvidence(matter)
    let excess = isFloor(matter.measure) ? limit - value : value - limit
    guard excess > .zero else { return ruling }
    let percent = (excess * 100) / limit.magnitude
    ruling.reason = .overLimit(value: value, limit: limit, percent: percent)
    ruling.working = .excess(value: value, limit: limit, percent: percent)
    // Cross-multiplied, so that a limit of zero needs no division.
    let isNear = excess * 100 <= constants.thresholdTolerance * limit.magnitude
    ruling.light = isNear ? .behind : .farBehind
    if let due = hasMissed(matter, at: reading.end) {
      ruling.light = .missed
      ruling.reason = .notReached(value: value, target: limit, due: due)
    }
    return ruling
  }

  /// Whether the limit is the least that will do, not the most.
  private func isFloor(_ measure: Measure) -> Bool {
    switch measure.op {
    case "le": false
    case "ge": true
    default: measure.direction == .up
    }
  }
}
