extension Snapshot {
  /// What a measure must still gain each month to reach its target when it is due (RULES,
  /// `required_pace`): (target − value) / months left, counted from the end of the judged figure.
  ///
  /// Nil where the value is no figure, the target is reached, or no month is left. For growth the
  /// target is the amount that makes it: the whole year before × (1 + target / 100).
  public func requiredPace(_ measure: String, _ area: AreaCode) -> RequiredPace? {
    guard let judgement = judgement(measure, area), let measure = self.measure(measure),
      let asked = judgement.target, let period = judgement.period, judgement.light != .done,
      case .number(let shown, _) = judgement.value
    else { return nil }
    let due = judgement.dueOn ?? Day.last(of: period.end.year)
    let months = Month(of: due).index - Month(of: period.end).index
    let indicator = measure.indicators.first.flatMap(self.indicator)
    guard months > 0 else { return nil }
    var (value, target) = (shown, asked)
    if measure.rule == .growth {
      guard let indicator, let amounts = growthAmounts(asked, indicator, area, until: period.end)
      else { return nil }
      (value, target) = amounts
    }
    guard let pace = (target - value) / Exact(months), pace != .zero else { return nil }
    let sign = RulingWorking.sign
    var lineage = Lineage(
      .requiredPace,
      working: "(\(sign(target)) − \(sign(value))) ÷ \(months) ≈ \(sign(pace))",
      inputs: judgement.lineage.inputs)
    lineage.measure = measure.id
    lineage.programmeLine = measure.sourceLine
    let unit = measure.rule == .growth ? indicator?.unit : measure.unit ?? indicator?.unit
    return RequiredPace(perMonth: pace, unit: unit ?? "", months: months, lineage: lineage)
  }

  /// The total so far, and the total of the year that makes the growth asked for; nil where it is
  /// reached or the year before is not in.
  private func growthAmounts(
    _ growth: Exact, _ indicator: Indicator, _ area: AreaCode, until end: Day
  ) -> (value: Exact, target: Exact)? {
    let line = book.line(indicator, area)
    guard let base = line.reading(of: .year(end.year - 1))?.value,
      let value = line.total(of: end.year, endingOn: end)?.value
        ?? line.figures.last(where: { $0.end == end })?.value,
      let target = (base * (growth + 100)) / 100, value < target
    else { return nil }
    return (value, target)
  }
}
