import Domain
import Testing

struct AreaFigureTests {
  @Test("XPCC stands apart: its centres are neither Xinjiang's nor the country's")
  func corps() {
    var world = FigureWorld(provinces: ["650000", "660000"])
    world.addCentre("A", unit: "650000")
    world.addCentre("X", unit: "660000")
    world.addMonth("A", "2020-06") { $0.received = 3 }
    world.addMonth("X", "2020-06") { $0.received = 40 }
    let snapshot = world.snapshot()
    #expect(snapshot.figure(.received, .china).value == 3)
    #expect(snapshot.figure(.received, area("650000")).value == 3)
    #expect(snapshot.figure(.received, .xpcc).value == 40)
    #expect(snapshot.figure(.centres, .china).value == 1)
    #expect(snapshot.figure(.centres, .xpcc).value == 1)
  }

  @Test("52 centres, 12 of them opened in 2021, are 40 at the end of 2020")
  func centres() {
    var world = FigureWorld()
    for number in 1...52 {
      world.addCentre("C\(number)", opened: number > 40 ? "2021-02-01" : "2019-05-01")
    }
    #expect(world.snapshot("2020-12-31").figure(.centres, .china).value == 40)
    #expect(world.snapshot("2021-07-31").figure(.centres, .china).value == 52)
  }

  @Test("a centre that is not open yet, has closed or has no day is not counted")
  func openCentres() {
    var world = FigureWorld()
    world.addCentre("A", opened: nil)
    world.addCentre("B", opened: "2020-07-01")
    world.addCentre("C", opened: "2019-01-01", closed: "2020-06-30")
    #expect(world.snapshot().figure(.centres, area("420000")).value == 0)
    #expect(FigureWorld().snapshot().figure(.centres, area("420000")).value == nil)
  }

  @Test("a prefecture has the figures of its own centres and nodes")
  func prefecture() {
    var world = FigureWorld()
    world.addPrefecture("420100")
    world.addCentre("A", prefecture: "420100")
    world.addCentre("B")
    world.addMonth("A", "2020-06") { $0.received = 3 }
    world.addMonth("B", "2020-06") { $0.received = 4 }
    world.addNode(prefecture: "420100")
    let snapshot = world.snapshot()
    #expect(snapshot.figure(.received, area("420100")).value == 3)
    #expect(snapshot.figure(.covered, area("420100")).value == 1)
    #expect(snapshot.figure(.coverage, area("420100")).value == nil)
    #expect(snapshot.figure(.received, area("999999")).value == nil)
  }

  @Test("days belong to a centre: an area has none")
  func days() {
    var world = FigureWorld()
    world.addCentre("A")
    world.addMonth("A", "2020-06") {
      $0.daysMedian = 5; $0.daysP90 = 9
    }
    world.addCentre("B")
    #expect(world.snapshot().figure(.daysP90, .china).value == nil)
  }

  @Test("a month is reported by a row of the network or of one centre, or by a case")
  func completeness() {
    var world = FigureWorld(provinces: ["110000", "120000", "130000", "140000", "660000"])
    for code in ["110000", "120000", "130000"] { world.addCentre(code, unit: code) }
    world.addMonth("110000", "2020-06") { $0.received = 1 }
    world.addCase("120000", .mediation, received: "2020-06-02")
    world.addNetworkMonth("140000", "2020-06", downtime: nil)
    world.addNetworkMonth("660000", "2020-06", downtime: nil)
    let june = Month(of: day("2020-06-01"))
    #expect(world.snapshot().completeness(month: june) == Completeness(reported: 3, owed: 4))
    #expect(
      world.snapshot("2020-06-29").completeness(month: june)
        == Completeness(reported: 0, owed: 4))
  }

  @Test("beside the country's total stands how many provinces it is complete for")
  func completenessOfTotal() {
    var world = FigureWorld(provinces: ["110000", "120000", "130000"])
    world.addCentre("A", unit: "110000")
    world.addCentre("B", unit: "120000")
    world.addCentre("C", unit: "120000")
    world.addCentre("D", unit: "130000", opened: "2020-07-01")
    world.addMonth("A", "2020-06") { $0.received = 1 }
    world.addMonth("B", "2020-06") { $0.received = 1 }
    let snapshot = world.snapshot()
    #expect(
      snapshot.figure(.received, .china).completeness == Completeness(reported: 1, owed: 2))
    #expect(
      snapshot.figure(.received, area("120000")).completeness
        == Completeness(reported: 1, owed: 2))
    #expect(
      snapshot.figure(.received, centre: "A").completeness == Completeness(reported: 1, owed: 6))
  }

  @Test(
    "the last complete month ends by the day",
    arguments: [
      ("2020-06-30", "2020-06"), ("2020-06-29", "2020-05"), ("2020-02-29", "2020-02"),
      ("2019-02-28", "2019-02"), ("2020-01-30", "2019-12"),
    ])
  func lastCompleteMonth(asOf: String, month: String) {
    #expect(FigureWorld().snapshot(asOf).lastCompleteMonth.description == month)
  }
}
