import Domain
import Testing

struct PlacementTests {
  private func world(_ populations: [Int?]) -> FigureWorld {
    var world = FigureWorld()
    for (number, people) in populations.enumerated() {
      world.addPrefecture(String(420_100 + number), population: people)
    }
    world.addNode(.hall, prefecture: "420100")
    return world
  }

  private func plan(
    _ world: FigureWorld, _ count: Int, _ kinds: [NodeKind]? = nil
  ) -> PlacementPlan {
    world.snapshot().placementPlan(.province(area("420000")), nodes: count, kinds: kinds)
  }

  @Test("the greedy plan reaches as many people as the best of all choices", arguments: 0..<40)
  func isOptimal(seed: UInt64) {
    var state = seed &* 6_364_136_223_846_793_005 &+ 1
    func next(_ bound: UInt64) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % bound)
    }
    let populations = (0..<(1 + next(9))).map { _ in 1 + next(6) }
    var world = world(populations)
    let covered = Set(populations.indices.filter { _ in next(3) == 0 })
    for number in covered { world.addNode(prefecture: String(420_100 + number)) }
    let count = next(5)
    let open = populations.indices.filter { !covered.contains($0) }
    var best = 0
    for choice in 0..<(1 << open.count) where choice.nonzeroBitCount <= count {
      let people = open.indices.filter { choice >> $0 & 1 == 1 }
        .reduce(0) { $0 + populations[open[$1]] }
      best = max(best, people)
    }
    let plan = plan(world, count)
    #expect(plan.gain.count == best, "seed \(seed)")
    #expect(plan.steps.count == min(count, open.count), "seed \(seed)")
    #expect(
      plan.steps.map(\.gain.count) == plan.steps.map(\.gain.count).sorted(by: >), "seed \(seed)")
  }

  @Test("equal populations come by code")
  func ties() {
    let codes = plan(world([5, 9, 9, 5]), 4).steps.map(\.prefecture.code.description)
    #expect(codes == ["420101", "420102", "420100", "420103"])
  }

  @Test("a prefecture of unknown population is named apart and never taken as 0")
  func unknown() {
    let plan = plan(world([5, nil, 0]), 9)
    #expect(plan.steps.map(\.prefecture.code.description) == ["420100", "420102"])
    #expect(plan.unknown.map(\.code.description) == ["420101"])
    #expect(plan.gaps == 3)
    #expect(plan.after.peopleCoverage == nil)
    #expect(plan.after.coverage == ratio(200, 3))
  }

  @Test("a rough population keeps its mark, and so does every total it is in")
  func marks() {
    var world = world([9, 5, 3])
    world.dataset.prefectures[1].populationBound = .about
    let plan = plan(world, 3)
    #expect(plan.steps.map(\.gain.bound) == [.exact, .about, .exact])
    #expect(plan.steps.map(\.after.people.bound) == [.exact, .about, .about])
    #expect(plan.gain == PlacementPeople(count: 17, bound: .about))
    #expect(plan.after.peopleCoverage == 100)
  }

  @Test("a hall does not cover where agencies do, and does where halls are planned")
  func kinds() {
    let world = world([9, 5])
    #expect(plan(world, 1).steps.map(\.gain.count) == [9])
    let halls = plan(world, 2, [.hall])
    #expect(halls.steps.map(\.gain.count) == [5])
    #expect(halls.before.covered == 1)
  }

  @Test("the coverage after each step adds up to that of the network with the nodes built")
  func coverageAfter() {
    var world = world([9, 5, 3])
    let plan = plan(world, 2)
    for step in plan.steps { world.addNode(prefecture: step.prefecture.code.description) }
    let built = world.snapshot()
    #expect(plan.after.coverage == built.figure(.coverage, area("420000")).value)
    #expect(plan.after.peopleCoverage == built.figure(.peopleCoverage, area("420000")).value)
  }

  @Test("the country counts by the package's denominator, and a region by its own prefectures")
  func denominators() {
    var world = FigureWorld(provinces: ["420000", "660000"])
    world.addPrefecture("420100", population: 3)
    world.addPrefecture("660100", of: "660000", population: 9)
    let snapshot = world.snapshot()
    let country = snapshot.placementPlan(.country, nodes: 5)
    #expect(country.steps.map(\.prefecture.code.description) == ["420100"])
    #expect(country.after.coverage == ratio(100, 333))
    #expect(snapshot.placementPlan(.region(.central), nodes: 5).after.coverage == 100)
    #expect(snapshot.placementPlan(.region(.east), nodes: 5).steps.isEmpty)
  }
}
