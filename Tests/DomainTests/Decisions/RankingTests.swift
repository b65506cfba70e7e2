import Domain
import Testing

struct RankingTests {
  /// Provinces with so many running nodes each; XPCC has the most.
  private func snapshot(_ nodes: [Int], populations: [Int?] = []) -> Snapshot {
    let codes = nodes.indices.map { String(130_000 + $0 * 10_000) } + ["660000"]
    var world = FigureWorld(provinces: codes)
    for (code, count) in zip(codes, nodes + [99]) {
      for _ in 0..<count { world.addNode(unit: code) }
    }
    for (index, people) in populations.enumerated() {
      world.dataset.units[index].population = people
    }
    for index in world.dataset.units.indices where index.isMultiple(of: 2) {
      world.dataset.units[index].region = .east
    }
    return world.snapshot()
  }

  @Test("the quartiles are the medians of the halves, the middle one left out when odd")
  func quartiles() {
    #expect(Distribution([]).median == nil)
    #expect(Distribution([7]).median == 7)
    #expect(Distribution([7]).lowerQuartile == nil)
    #expect(Distribution([4, 1, 3, 2]).median == ratio(5, 2))
    let odd = Distribution([5, 3, 1, 2, 4])
    #expect([odd.lowerQuartile, odd.median, odd.upperQuartile] == [ratio(3, 2), 3, ratio(9, 2)])
  }

  @Test("equal figures share a place among peers, and the next place is left out")
  func ties() {
    let snapshot = snapshot([5, 0, 5, 0, 9, 0, 1])
    let ranks = [130_000, 150_000, 170_000, 190_000].map {
      snapshot.rank(.nodes, AreaCode(number: $0), among: .region)
    }
    #expect(ranks.map { $0?.place } == [2, 2, 1, 4])
    #expect(ranks.allSatisfy { $0?.of == 4 })
  }

  @Test("XPCC has no rank, no peers and no part in the median", arguments: PeerGroup.allCases)
  func xpcc(group: PeerGroup) {
    let snapshot = snapshot([1, 2, 3], populations: [1, 2, 3, 4])
    #expect(snapshot.rank(.nodes, .xpcc, among: group) == nil)
    #expect(snapshot.peers(of: .xpcc, group).isEmpty)
    #expect(snapshot.distribution(.nodes).values == [1, 2, 3])
  }

  @Test("like size is the same third by population; one without a population has no third")
  func thirds() {
    let snapshot = snapshot([1, 2, 3, 4, 5, 6, 7], populations: [60, 50, 40, 30, 20, 10, nil])
    let thirds = snapshot.provinces.map { snapshot.sizeThird(of: $0.code) }
    #expect(thirds == [.large, .large, .medium, .medium, .small, .small, nil])
    #expect(snapshot.rank(.nodes, AreaCode(number: 130_000), among: .size)?.place == 2)
    #expect(snapshot.peers(of: AreaCode(number: 190_000), .size).isEmpty)
  }
}
