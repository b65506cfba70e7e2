extension Assessor {
  /// `linear` and `linear_to_zero` (RULES, "Which rule a measure takes"): the share of the target
  /// done less the share of the year gone, in points.
  func linear(_ matter: Matter) -> Ruling {
    guard let reading = matter.line.reading, let value = reading.value else {
      return withoutFigure(matter)
    }
    guard let target = matter.target else { return figureOnly(matter, .noData, .noTarget) }
    var ruling = figureOnly(matter, .done, .targetReached)
    ruling.evidence += targetEvidence(matter)
    guard let baseline = base(of: matter) else {
      ruling.light = .noData
      ruling.reason = .noBaseline
      return ruling
    }
    ruling.baseline = baseline.value
    ruling.evidence += baseline.evidence
    measureGap(&ruling, value: value, target: target, baseline: baseline.value, end: reading.end)
    if !isReached(matter, value: value, target: target, baseline: baseline.value) {
      judgeGap(&ruling, matter, value: value, target: target, end: reading.end)
    }
    return ruling
  }

  /// The point a share of the target is counted from: nothing for a total of the year (RULES,
  /// `target_share`: running total / target), else the baseline, 0 for `linear` without one.
  private func base(of matter: Matter) -> Baseline? {
    let isLinear = matter.measure.rule == .linear
    let isTotal = matter.line.accumulation == .flow || matter.line.accumulation == .runningTotal
    if isLinear && isTotal { return Baseline(value: .zero, evidence: []) }
    if let baseline = matter.baseline { return baseline }
    return isLinear ? Baseline(value: .zero, evidence: []) : nil
  }

  private func isReached(
    _ matter: Matter, value: Exact, target: Exact, baseline: Exact
  ) -> Bool {
    switch matter.measure.direction {
    case _ where matter.measure.rule == .linearToZero: value <= target
    case .up: value >= target
    case .down: value <= target
    case .none: target >= baseline ? value >= target : value <= target
    }
  }

  private func measureGap(
    _ ruling: inout Ruling, value: Exact, target: Exact, baseline: Exact, end: Day
  ) {
    let year = Exact(Int128(end.dayOfYear * 100), over: Int128(Day.length(ofYear: end.year)))
    ruling.yearShare = year
    ruling.targetShare = ((value - baseline) * 100) / (target - baseline)
    guard let share = ruling.targetShare else { return }
    ruling.working = .gap(
      value: value, baseline: baseline, target: target, share: share, end: end)
  }

  private func judgeGap(
    _ ruling: inout Ruling, _ matter: Matter, value: Exact, target: Exact, end: Day
  ) {
    if let due = hasMissed(matter, at: end) {
      ruling.light = .missed
      ruling.reason = .notReached(value: value, target: target, due: due)
      return
    }
    guard let done = ruling.targetShare, let year = ruling.yearShare else {
      ruling.light = .farBehind
      ruling.reason = .targetIsBaseline
      return
    }
    let gap = done - year
    ruling.light =
      gap >= constants.behindGap
      ? .onTrack : gap >= constants.farBehindGap ? .behind : .farBehind
    ruling.reason = .scheduleGap(done: done, year: year, gap: gap)
  }

  /// Where the target in force stands.
  func targetEvidence(_ matter: Matter) -> [Evidence] {
    if let override = matter.override, override.value != nil {
      return [.ownTarget(override, .value)]
    }
    return matter.measure.target == nil ? [] : [.measureTerm(.value)]
  }
}
