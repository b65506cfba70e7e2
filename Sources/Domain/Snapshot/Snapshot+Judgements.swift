extension Snapshot {
  /// Where a measure stands in an area: every measure for `.china` and every unit; nil for
  /// others.
  public func judgement(_ measure: String, _ area: AreaCode) -> Judgement? { nil }

  /// The light of an article in an area.
  public func rollUp(article: String, _ area: AreaCode) -> RollUp { emptyRollUp }
  /// The light of a chapter in an area.
  public func rollUp(chapter: String, _ area: AreaCode) -> RollUp { emptyRollUp }
  /// The light of a pane in an area: strategy, network, programme; protection has none of its own
  /// and counts its centres' lights.
  public func rollUp(pane: String, _ area: AreaCode) -> RollUp { emptyRollUp }
  /// The light of the country or a unit.
  public func rollUp(area: AreaCode) -> RollUp { emptyRollUp }
  /// How the 31 provinces divide on a measure.
  public func division(of measure: String) -> LightCounts { LightCounts() }
  /// The moves of a measure in an area up to the day, in order.
  public func stageEvents(_ measure: String, _ area: AreaCode) -> [StageEvent] {
    index.events.moves(measure, area, by: asOf, in: dataset.stageEvents)
      .map { dataset.stageEvents[$0] }
  }
  /// The moves of every measure in an area up to the day, the newest first.
  public func timeline(_ area: AreaCode) -> [StageEvent] {
    dataset.measures.flatMap { stageEvents($0.id, area) }
      .enumerated()
      .sorted { ($1.element.on, $1.offset) < ($0.element.on, $0.offset) }
      .map(\.element)
  }
  /// The place of a province by the number of a measure's judged value.
  public func rank(measure: String, _ area: AreaCode) -> Rank? { nil }

  private var emptyRollUp: RollUp {
    RollUp(light: .none, counts: LightCounts(), lineage: Lineage(.rollUp))
  }
}
