extension Assessor {
  /// `growth` (RULES, "Which rule a measure takes"): January to the last month up to which every
  /// month of the year is in, against the same stretch of the year before.
  ///
  /// The year is the as-of year, or the year it was due in once that is over: figures of a later
  /// year do not count.
  func growth(_ matter: Matter) -> Ruling {
    let year = min(asOf.year, matter.dueOn?.year ?? asOf.year)
    var ruling = Ruling(.noData, .growthBaseMissing)
    ruling.dueOn = matter.dueOn
    ruling.target = matter.target
    ruling.latestEnd = matter.line.latest?.end
    ruling.evidence = targetEvidence(matter)
    guard let reading = judgedReading(matter.line, in: year), let value = reading.value else {
      if matter.line.figures.isEmpty { ruling.reason = .noFigure }
      return ruling
    }
    ruling.period = reading.period
    ruling.evidence = reading.rows.map { .observation($0) } + ruling.evidence
    guard let base = matter.line.yearBefore(reading), let before = base.value,
      before > .zero, let quotient = value / before
    else { return ruling }
    let percent = (quotient - 1) * 100
    ruling.value = .number(percent, reading.bound.dividing(by: base.bound))
    ruling.working = .growth(value: value, base: before, percent: percent)
    ruling.evidence += base.rows.map { .observation($0) }
    guard let target = matter.target else {
      ruling.reason = .noTarget
      return ruling
    }
    judgeGrowth(&ruling, percent, target, isWholeYear: reading.end == Day.last(of: year))
    return ruling
  }

  private func judgedReading(_ line: FigureLine, in year: Int) -> Reading? {
    switch line.accumulation {
    case .flow, .runningTotal: line.total(of: year)
    case .stock, .rate: line.latest(in: year).map { Reading($0) }
    }
  }

  private func judgeGrowth(
    _ ruling: inout Ruling, _ percent: Exact, _ target: Exact, isWholeYear: Bool
  ) {
    if isWholeYear {
      ruling.light = percent > target ? .done : .missed
      ruling.reason = .growthOfWholeYear(percent: percent, target: target)
      return
    }
    let isNear = percent >= constants.growthFloor * target
    ruling.light = percent > target ? .onTrack : isNear ? .behind : .farBehind
    ruling.reason = .growth(percent: percent, target: target)
  }
}
