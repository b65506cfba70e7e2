extension Snapshot {
  /// The light of an article in an area.
  public func rollUp(article: String, _ area: AreaCode) -> RollUp {
    rollUp(index.catalogue.measuresOfArticle[article, default: []], area)
  }

  /// The light of a chapter in an area.
  public func rollUp(chapter: String, _ area: AreaCode) -> RollUp {
    let articles = articles(ofChapter: chapter)
    return rollUp(
      articles.flatMap { index.catalogue.measuresOfArticle[$0.id, default: []] }, area)
  }

  /// The light of a pane in an area: strategy, network, programme; protection has none of its own
  /// and counts its centres' lights (RULES, "Protection centres").
  public func rollUp(pane: String, _ area: AreaCode) -> RollUp {
    guard pane == "protection" else {
      return rollUp(index.catalogue.measuresOfPane[pane, default: []], area)
    }
    let lights = centres(of: area).compactMap { standing(ofCentre: $0.id)?.light }
    return RollUp(light: .none, counts: LightCounts(lights), lineage: Lineage(.rollUp))
  }

  /// The light of the country or a unit.
  public func rollUp(area: AreaCode) -> RollUp { rollUp(dataset.measures.indices, area) }

  /// The light of a group of measures, never of child groups (RULES, "Rolling up"): of a
  /// province, those it is judged on.
  private func rollUp(_ positions: some Sequence<Int>, _ area: AreaCode) -> RollUp {
    let place = place(of: area)
    let rows = positions.compactMap { position -> GroupRow? in
      guard let place else { return nil }
      let light = rulings[measure: position, area: place].light
      guard light != .none else { return nil }
      return GroupRow(
        position: position, light: light, isHeadline: dataset.measures[position].isHeadline)
    }
    let group = GroupLight(rows: rows.map { ($0.light, $0.isHeadline) }, constants: constants)
    let hasHeadline = rows.contains(where: \.isHeadline)
    let deciding = rows.filter { $0.isHeadline || !hasHeadline }
    return RollUp(
      light: group.light, counts: LightCounts(rows.map(\.light)),
      lineage: Lineage(
        .rollUp, reason: group.reason, working: nil, constants: constants.inForce(.greyShare)
      ) { [dataset, asOf] in deciding.map { $0.input(in: dataset, area, asOf: asOf) } })
  }
}

/// A measure of a group with its light.
private struct GroupRow: Sendable {
  let position: Int
  let light: Light
  let isHeadline: Bool

  func input(in dataset: Dataset, _ area: AreaCode, asOf: Day) -> Lineage.Input {
    let measure = dataset.measures[position]
    return Lineage.Input(
      name: measure.id, place: area.description, when: asOf.description, value: light.rawValue,
      origin: measure.origin)
  }
}
