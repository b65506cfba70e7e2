import Domain

/// Every node and outlet of the sample.
struct NodeNetwork {
  /// The nodes, kind by kind, by place within a kind.
  let nodes: [NodePlan]

  /// The network of `world`.
  init(_ world: World, cast: Cast) {
    var random = RandomSource(seed: world.seed, "nodes")
    var nodes = AgencyCourse.nodes(world, cast: cast, &random)
    for batch in BatchCourse.all { nodes += batch.nodes(world, &random) }
    for draft in NodeDraft.gradual {
      for day in draft.days(&random).sorted() {
        let place = NodeNetwork.place(in: world, gap: cast.coverageGap, &random)
        nodes.append(draft.node(at: place, openedOn: day, &random))
      }
    }
    let kinds = NodeKind.allCases
    self.nodes = kinds.flatMap { kind in nodes.filter { $0.kind == kind } }
  }

  /// A place for a hall, a window and the like: large cities and busy provinces first.
  private static func place(
    in world: World, gap: String, _ random: inout RandomSource
  ) -> NodePlace {
    let units = world.provinces.map { $0.code == gap ? 1 : 12 + $0.weight }
    let unit = world.provinces[random.index(weights: units)]
    let cities = world.cities(of: unit.code)
    guard !cities.isEmpty else { return NodePlace(unit: unit, city: nil) }
    let weights = cities.map { 4 + $0.population / 500_000 }
    return NodePlace(unit: unit, city: cities[random.index(weights: weights)])
  }

  /// The table `nodes`.
  var rows: [[String]] {
    NodeKind.allCases.flatMap { kind in
      nodes.filter { $0.kind == kind }.enumerated().map { $1.row(number: $0 + 1) }
    }
  }

  /// The nodes of `kinds` running on `day`.
  func running(_ kinds: [NodeKind], on day: Day) -> [NodePlan] {
    nodes.filter { kinds.contains($0.kind) && $0.isRunning(on: day) }
  }

  /// The codes of the prefectures covered on `day`, each once.
  func covered(on day: Day) -> Set<String> {
    Set(running([.agency], on: day).compactMap { $0.place.city?.code })
  }
}
