extension Snapshot {
  /// The light of an article in an area.
  public func rollUp(article: String, _ area: AreaCode) -> RollUp {
    rollUp(measures(ofArticle: article), area)
  }

  /// The light of a chapter in an area.
  public func rollUp(chapter: String, _ area: AreaCode) -> RollUp {
    rollUp(measures(ofChapter: chapter), area)
  }

  /// The light of a pane in an area: strategy, network, programme; protection has none of its own
  /// and counts its centres' lights (RULES, "Protection centres").
  public func rollUp(pane: String, _ area: AreaCode) -> RollUp {
    guard pane == "protection" else { return rollUp(measures(onPane: pane), area) }
    let lights = centres(of: area).compactMap { standing(ofCentre: $0.id)?.light }
    return RollUp(light: .none, counts: LightCounts(lights), lineage: Lineage(.rollUp))
  }

  /// The light of the country or a unit.
  public func rollUp(area: AreaCode) -> RollUp { rollUp(dataset.measures, area) }

  /// The light of a group of measures, never of child groups (RULES, "Rolling up"): of a
  /// province, those it is judged on.
  private func rollUp(_ measures: [Measure], _ area: AreaCode) -> RollUp {
    let rows = measures.compactMap { measure in
      light(measure.id, area).map { (measure: measure, light: $0) }
    }.filter { $0.light != .none }
    let group = GroupLight(
      rows: rows.map { ($0.light, $0.measure.isHeadline) }, constants: constants)
    let deciding =
      rows.contains { $0.measure.isHeadline }
      ? rows.filter(\.measure.isHeadline) : rows
    let inputs = deciding.map { row in
      Lineage.Input(
        name: row.measure.id, place: area.description, when: asOf.description,
        value: row.light.rawValue, origin: row.measure.origin)
    }
    return RollUp(
      light: group.light, counts: LightCounts(rows.map(\.light)),
      lineage: Lineage(
        .rollUp, reason: group.reason, constants: constants.inForce(.greyShare), inputs: inputs))
  }
}
