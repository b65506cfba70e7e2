/// Writes a ruling out: the rows it stands on as text, the constants, the programme's line.
struct LineageText: Sendable {
  let book: FigureBook
  let constants: RuleConstants

  /// The lineage of `ruling`.
  func lineage(_ ruling: Ruling, of measure: Measure) -> Lineage {
    Lineage(
      ruling.isRolledUp ? .rollUp : .measure(measure.rule), reason: ruling.reason,
      working: ruling.working?.text,
      constants: ruling.isRolledUp
        ? constants.inForce(.greyShare) : Self.keys(of: measure.rule).map(constant),
      inputs: ruling.evidence.map { input($0, measure) }, measure: measure.id,
      programmeLine: measure.sourceLine)
  }

  private func constant(_ key: RuleConstant.Key) -> RuleConstant {
    RuleConstant(key, constants[key])
  }

  /// The constants a rule uses.
  static func keys(of rule: Rule) -> [RuleConstant.Key] {
    switch rule {
    case .linear, .linearToZero: [.behindGap, .farBehindGap, .stalePeriods, .flatTrend]
    case .threshold: [.thresholdTolerance, .stalePeriods, .flatTrend]
    case .growth: [.growthFloor, .stalePeriods, .flatTrend]
    case .batch, .stage: [.dueSoonDays, .stalledDays]
    case .event: [.dueSoonDays]
    case .trendOnly: [.flatTrend]
    }
  }

  /// The row that `evidence` names, as text.
  func input(_ evidence: Evidence, _ measure: Measure) -> Lineage.Input {
    switch evidence {
    case .observation(let row): observation(book.dataset.observations[row])
    case .move(let row): move(book.dataset.stageEvents[row])
    case .rungDate(let date):
      Lineage.Input(
        name: "due_on", place: date.area.description, when: date.dueOn.description,
        value: date.rung, origin: date.origin)
    case .ownTarget(let target, let term): ownTarget(target, term)
    case .measureTerm(let term): measureTerm(term, measure)
    case .province(let area, let light):
      Lineage.Input(
        name: measure.id, place: area.description, when: book.asOf.description,
        value: light.rawValue, origin: measure.origin)
    }
  }

  private func observation(_ row: Observation) -> Lineage.Input {
    let sign = row.bound == .exact ? "" : row.bound.rawValue
    return Lineage.Input(
      name: row.indicator, place: row.area.description, when: row.period.description,
      value: row.value.map { sign + $0.text() }, origin: row.origin)
  }

  private func move(_ row: StageEvent) -> Lineage.Input {
    Lineage.Input(
      name: row.measure, place: row.area.description, when: row.on.description, value: row.rung,
      origin: row.origin)
  }

  private func ownTarget(_ target: Target, _ term: Evidence.OwnTerm) -> Lineage.Input {
    let value: String? =
      switch term {
      case .value: target.value?.text()
      case .baseline: target.baseline?.text()
      case .applicable: String(target.isApplicable)
      }
    return Lineage.Input(
      name: term == .value ? "target" : term.rawValue, place: target.area.description,
      when: (target.dueOn?.description ?? target.baselinePeriod?.description) ?? "",
      value: value, origin: target.origin)
  }

  private func measureTerm(_ term: Evidence.OwnTerm, _ measure: Measure) -> Lineage.Input {
    Lineage.Input(
      name: term == .value ? "target" : term.rawValue, place: AreaCode.china.description,
      when: term == .value
        ? measure.dueOn?.description ?? "" : measure.baselinePeriod?.description ?? "",
      value: (term == .value ? measure.target : measure.baseline)?.text(),
      origin: measure.origin)
  }
}
