import Domain
import Testing

struct UptimeTests {
  @Test(
    "February of a leap year has 29 days of minutes",
    arguments: [("2020-02", "2020-02-29", Int128(41_760)), ("2019-02", "2019-02-28", 40_320)])
  func leapYear(month: String, asOf: String, minutes: Int128) {
    var world = FigureWorld()
    world.addCentre("A")
    world.addMonth("A", month) { $0.downtimeMinutes = 60 }
    let figure = world.snapshot(asOf).figure(.uptime, centre: "A")
    #expect(figure.value == ratio((minutes - 60) * 100, minutes))
    #expect(figure.denominator == ratio(minutes, 1))
  }

  @Test("months without a report are not minutes of running")
  func reportedMonthsOnly() {
    var world = FigureWorld()
    world.addCentre("A")
    world.addMonth("A", "2020-04") { $0.downtimeMinutes = 432 }
    world.addMonth("A", "2020-05") { $0.received = 3 }
    #expect(world.snapshot().figure(.uptime, centre: "A").value == 99)
  }

  @Test("the minutes of an area's centres are added before they are divided")
  func ofArea() {
    var world = FigureWorld()
    world.addCentre("A")
    world.addCentre("B")
    world.addMonth("A", "2020-04") { $0.downtimeMinutes = 864 }
    world.addMonth("B", "2020-04") { $0.downtimeMinutes = 0 }
    let figure = world.snapshot().figure(.uptime, area("420000"))
    #expect(figure.value == 99)
    #expect(figure.lineage.working == "(86400 − 864) ÷ 86400 × 100 = 99")
  }

  @Test("the downtime of the ledger's months still comes from the monthly table")
  func downtimeBesideCases() {
    var world = FigureWorld()
    world.addCentre("A")
    world.addMonth("A", "2020-04") { $0.downtimeMinutes = 432 }
    world.addCase("A", received: "2020-04-03")
    #expect(world.snapshot().figure(.uptime, centre: "A").value == 99)
  }

  @Test("the network's uptime is of its own months, XPCC's apart")
  func network() {
    var world = FigureWorld(provinces: ["420000", "430000", "660000"])
    world.addNetworkMonth("420000", "2020-04", downtime: 432)
    world.addNetworkMonth("430000", "2020-04", downtime: 0)
    world.addNetworkMonth("430000", "2020-05", downtime: nil)
    world.addNetworkMonth("660000", "2020-04", downtime: 43_200)
    let snapshot = world.snapshot()
    #expect(snapshot.figure(.networkUptime, area("420000")).value == 99)
    #expect(snapshot.figure(.networkUptime, .china).value == ratio(199, 2))
    #expect(snapshot.figure(.networkUptime, .xpcc).value == 0)
    #expect(snapshot.figure(.networkUptime, area("430000")).lineage.inputs.count == 1)
  }

  @Test("beside the network's uptime stands how many have reported the last complete month")
  func networkCompleteness() {
    var world = FigureWorld(provinces: ["420000", "430000", "520000", "660000"])
    for unit in ["420000", "430000", "660000"] {
      world.addNetworkMonth(unit, "2020-05", downtime: 0)
    }
    world.addNetworkMonth("420000", "2020-06", downtime: 432)
    let snapshot = world.snapshot()
    func complete(_ code: String) -> Completeness? {
      snapshot.figure(.networkUptime, area(code)).completeness
    }
    #expect(complete("000000") == Completeness(reported: 1, owed: 2))
    #expect(complete("420000") == Completeness(reported: 1, owed: 1))
    #expect(complete("430000") == Completeness(reported: 0, owed: 1))
    #expect(complete("520000") == nil, "one that has never reported owes nothing")
    #expect(snapshot.comparedSeries(.networkUptime, .china, months: 2).values == [100, nil])
    #expect(snapshot.comparedSeries(.networkUptime, area("420000"), months: 2).values == [100, 99])
  }
}
