extension FigureMaker {
  /// Where the centre at `position` stands, by its service level and the p90 of the last complete
  /// month.
  func standing(ofCentreAt position: Int, daysP90: Figure) -> CentreStanding {
    let centre = centres.centres[position]
    let (light, reason) = judge(level: centre.serviceDays, p90: daysP90.value)
    let levelRow = centre.serviceDays.map { level in
      Lineage.Input(
        name: "service_days", place: centre.id, when: "", value: String(level),
        origin: centre.origin)
    }
    return CentreStanding(
      centre: centre.id, light: light,
      lineage: Lineage(
        .serviceLevel, reason: reason, working: daysP90.lineage.working,
        constants: constants.inForce(.serviceTolerance),
        collecting: { [levelRow].compactMap(\.self) + daysP90.lineage.inputs }),
      lastMonth: centres.books[position].lastMonth)
  }

  /// The constants in force; how far over the level is only behind is one of them.
  private var constants: RuleConstants { network.settings.ruleConstants }

  private func judge(level: Int?, p90: Exact?) -> (Light, Reason) {
    guard let level else { return (.none, .noServiceLevel) }
    guard let p90 else { return (.noData, centres.ledger.reason ?? .noFigure) }
    let limit = Exact(level)
    let reason = Reason.serviceDays(p90: p90, level: limit)
    if p90 <= limit { return (.onTrack, reason) }
    return (p90 <= limit + limit * constants.serviceTolerance ? .behind : .farBehind, reason)
  }

  /// How the network stands in `prefecture`.
  func standing(of prefecture: Prefecture) -> PrefectureStanding {
    let running = network.runningNodes(in: prefecture.code, on: asOf)
    let place = Place.prefecture(prefecture.code)
    return PrefectureStanding(
      prefecture: prefecture.code, isCovered: network.isCovered(prefecture.code, on: asOf),
      nodes: Dictionary(running.lazy.map { ($0.kind, 1) }, uniquingKeysWith: +),
      services: Set(running.flatMap(\.services)),
      centres: positions(of: place).map { centres.centres[$0].id },
      lineage: networkFigure(.covered, place).lineage)
  }
}
