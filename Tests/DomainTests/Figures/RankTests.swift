import Domain
import Testing

struct RankTests {
  /// Provinces whose one centre received `values` cases with a backlog of the same number.
  private func world(_ values: [Int?], also units: [String] = []) -> FigureWorld {
    var world = FigureWorld(provinces: [])
    for (number, value) in values.enumerated() {
      let code = String((number + 11) * 10_000)
      world.addUnit(code)
      world.addCentre("C\(code)", unit: code)
      world.addMonth("C\(code)", "2020-06") { row in
        row.received = value
        row.backlog = value
        row.granted = value
      }
    }
    for unit in units { world.addUnit(unit) }
    return world
  }

  private func places(_ key: FigureKey, _ values: [Int?]) -> [Int?] {
    let snapshot = world(values).snapshot()
    return values.indices.map { snapshot.rank(key, area(String(($0 + 11) * 10_000)))?.place }
  }

  @Test("equal values share a place and the next is skipped")
  func ties() { #expect(places(.granted, [5, 9, 9, 1]) == [3, 1, 1, 4]) }

  @Test("where low is good the lowest is first")
  func lowIsGood() { #expect(places(.backlog, [5, 9, 1]) == [2, 3, 1]) }

  @Test("where no direction is good the highest is first")
  func neutral() { #expect(places(.received, [5, 9, 1]) == [2, 1, 3]) }

  @Test("a province without the figure has no place and is not counted")
  func missing() {
    #expect(places(.granted, [5, nil, 9]) == [2, nil, 1])
    #expect(world([5, nil, 9]).snapshot().rank(.granted, area("110000"))?.of == 2)
  }

  @Test(
    "quartiles of 31",
    arguments: [(1, 1), (8, 1), (9, 2), (16, 2), (17, 3), (24, 3), (25, 4), (31, 4)])
  func quartiles(place: Int, quartile: Int) {
    let snapshot = world((1...31).map { 100 - $0 }).snapshot()
    #expect(
      snapshot.rank(.granted, area(String((place + 10) * 10_000)))
        == Rank(place: place, of: 31, quartile: quartile))
  }

  @Test("a month that one has not reported is not ranked: all go to the last full one")
  func partialMonth() {
    var world = FigureWorld(provinces: [])
    for (code, months) in [("110000", ["2020-05", "2020-06"]), ("120000", ["2020-05"])] {
      world.addUnit(code)
      world.addCentre("C\(code)", unit: code)
      for month in months {
        world.addMonth("C\(code)", month) { $0.granted = code == "110000" ? 5 : 8 }
      }
    }
    let june = world.snapshot()
    #expect(june.figure(.granted, area("110000")).value == 10)
    #expect(june.rank(.granted, area("110000"))?.place == 2, "5 against 8 in May")
    #expect(june.rankedFigure(.granted, area("110000")).value == 5)
    #expect(june.rankedMonth(.granted) == Month(of: day("2020-05-01")))
    #expect(june.distribution(.granted).values == [5, 8])
    #expect(june.rankedMonth(.coverage) == nil, "a standing has no months")
    world.addMonth("C120000", "2020-06") { $0.granted = 1 }
    let full = world.snapshot()
    #expect(full.rankedMonth(.granted) == nil)
    #expect(full.rank(.granted, area("110000"))?.place == 1, "10 against 9")
  }

  @Test("XPCC, the country and prefectures are never ranked")
  func others() {
    var world = world([5, 6], also: ["660000"])
    world.addCentre("X", unit: "660000")
    world.addMonth("X", "2020-06") { $0.granted = 1000 }
    let snapshot = world.snapshot()
    #expect(snapshot.rank(.granted, .xpcc) == nil)
    #expect(snapshot.rank(.granted, .china) == nil)
    #expect(snapshot.rank(.granted, area("120000")) == Rank(place: 1, of: 2, quartile: 1))
  }
}
