/// Works out a placement plan from the network of a day.
struct PlacementPlanner {
  let network: PublicNetwork
  let asOf: Day
  let area: PlacementArea
  let kinds: [NodeKind]
  /// The regions of the units.
  let regions: [AreaCode: Region]

  /// The plan of at most `count` steps.
  func plan(count: Int) -> PlacementPlan {
    let all = prefectures
    let served = servedAreas
    let gaps = all.filter { !served.contains($0.code) }
    let before = coverage(of: all, served)
    let counted = Set(countedAreas(all))
    var after = before
    var steps: [PlacementStep] = []
    for (prefecture, people) in Self.ordered(gaps).prefix(max(0, count)) {
      after.covered += counted.contains(prefecture.code) ? 1 : 0
      after.people = after.people + people
      steps.append(
        PlacementStep(
          order: steps.count + 1, prefecture: prefecture, gain: people, after: after,
          lineage: lineage(prefecture, people, after)))
    }
    return PlacementPlan(
      area: area, kinds: kinds, before: before, steps: steps, gaps: gaps.count,
      unknown: gaps.filter { $0.population == nil }.sorted { $0.code < $1.code })
  }

  /// The gaps in the order in which each adds most people, ties by code.
  ///
  /// A node covers its own prefecture and no other, so what one adds never depends on those taken
  /// before it: the greedy order is the order of the populations.
  static func ordered(_ gaps: [Prefecture]) -> [(Prefecture, PlacementPeople)] {
    gaps.compactMap { prefecture in
      prefecture.population.map {
        (prefecture, PlacementPeople(count: $0, bound: prefecture.populationBound))
      }
    }
    .sorted { ($0.1.count, $1.0.code) > ($1.1.count, $0.0.code) }
  }

  /// The prefectures of the place; XPCC's are nobody else's.
  private var prefectures: [Prefecture] {
    switch area {
    case .country: network.prefectures(of: .country)
    case .region(let region):
      network.prefectures(of: .country).filter { regions[$0.unit] == region }
    case .province(let code): network.prefectures(of: .unit(code))
    }
  }

  /// The prefectures and municipalities where a node of the kinds runs.
  private var servedAreas: Set<AreaCode> {
    var served: Set<AreaCode> = []
    for node in network.nodes
    where kinds.contains(node.kind) && node.isRunning(on: asOf)
      && !network.unitsApart.contains(node.unit)
    {
      served.formUnion([node.unit, node.prefecture].compactMap(\.self))
    }
    return served
  }

  private func countedAreas(_ all: [Prefecture]) -> [AreaCode] {
    area == .country ? network.countedAreas(of: .country) : all.map(\.code)
  }

  private func coverage(of all: [Prefecture], _ served: Set<AreaCode>) -> PlacementCoverage {
    var people = PlacementPeople(count: 0, bound: .exact)
    var everybody: PlacementPeople? = people
    for prefecture in all {
      guard let count = prefecture.population else {
        everybody = nil
        continue
      }
      let own = PlacementPeople(count: count, bound: prefecture.populationBound)
      everybody = everybody.map { $0 + own }
      if served.contains(prefecture.code) { people = people + own }
    }
    let denominator = area == .country ? network.settings.coverageDenominator : all.count
    return PlacementCoverage(
      covered: countedAreas(all).count { served.contains($0) }, denominator: denominator,
      people: people, allPeople: everybody)
  }

  private func lineage(
    _ prefecture: Prefecture, _ gain: PlacementPeople, _ after: PlacementCoverage
  ) -> Lineage {
    let share = after.coverage?.text(most: 1) ?? "–"
    let constants =
      area == .country ? network.settings.ruleConstants.inForce(.coverageDenominator) : []
    let row = Lineage.Input(
      name: "population", place: prefecture.code.description, when: "",
      value: prefecture.population.map(String.init), origin: prefecture.origin)
    return Lineage(
      .placement, working: "\(after.covered) ÷ \(after.denominator) × 100 = \(share)",
      constants: constants, inputs: [row])
  }
}
