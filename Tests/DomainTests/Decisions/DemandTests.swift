import Domain
import Testing

struct DemandTests {
  /// A centre whose backlog is `backlog` after `months` months, each with the given counts.
  private func world(
    months: Int, accepted: Int = 100, closed: Int = 90, withdrawn: Int = 0, backlog: Int = 50,
    serviceDays: Int? = nil, staff: Int? = nil
  ) -> FigureWorld {
    var world = FigureWorld()
    world.addCentre("a", opened: "2015-01-01", capacity: 200, serviceDays: serviceDays)
    world.dataset.centres[0].staff = staff
    let last = Month(of: day("2020-06-30"))
    for back in 0..<months {
      world.addMonth("a", last.advanced(by: -back).description) {
        $0.received = accepted + 20
        $0.accepted = accepted
        $0.passed = closed
        $0.failed = 0
        $0.withdrawn = withdrawn
        $0.backlog = backlog
      }
    }
    return world
  }

  @Test("by the last three months, the backlog grows by what comes in less what goes out")
  func lastThreeMonths() throws {
    let demand = try #require(world(months: 3, withdrawn: 4).snapshot().demand(ofCentre: "a"))
    #expect(demand.pace == .lastThreeMonths)
    #expect(demand.backlogNext == 68)
    #expect(demand.backlogMonthsNext == ratio(68, 90))
    #expect(demand.capacityUse == 60)
    #expect(demand.lineage(.backlog).working == "50 + 3 × (100 − 90 − 4) = 68")
    #expect(demand.lineage(.backlog).inputs.count == 13)
  }

  @Test("a backlog never falls below nothing")
  func neverNegative() throws {
    let demand = try #require(
      world(months: 3, accepted: 10, closed: 90).snapshot().demand(ofCentre: "a"))
    #expect(demand.backlogNext == 0)
  }

  @Test(
    "the year before counts from fifteen months on",
    arguments: [(14, DemandPace.lastThreeMonths), (15, .yearBefore), (16, .yearBefore)])
  func fifteenMonths(months: Int, pace: DemandPace) {
    #expect(world(months: months).snapshot().demand(ofCentre: "a")?.pace == pace)
  }

  @Test("the same quarter a year before is scaled by how the last three months have grown")
  func season() throws {
    var world = world(months: 15)
    for index in world.dataset.centreMonths.indices {
      let back = index
      world.dataset.centreMonths[index].accepted =
        back < 3 ? 120 : (9...11).contains(back) ? 200 : 100
    }
    let demand = try #require(world.snapshot().demand(ofCentre: "a"))
    #expect(demand.accepted == 240)
    #expect(demand.closed == 90)
  }

  @Test("to hold its level a centre must bring down what is open to what comes in within its days")
  func serviceLevel() throws {
    let demand = try #require(
      world(months: 3, accepted: 73, closed: 60, backlog: 100, serviceDays: 10, staff: 12)
        .snapshot().demand(ofCentre: "a"))
    // 73 × 10 ÷ (365 ÷ 12) = 24; (100 + 219 − 24) ÷ 3.
    #expect(demand.allowedBacklog == 24)
    #expect(demand.neededClosings == ratio(295, 3))
    #expect(demand.extraClosings == ratio(115, 3))
    #expect(demand.closedPerStaff == 5)
    #expect(demand.extraStaff == 8)
  }

  @Test(
    "a pace that just does needs nobody, and one case less needs somebody",
    arguments: [(83, 0), (82, 1)])
  func besideTheLimit(closed: Int, staff: Int) throws {
    let demand = try #require(
      world(months: 3, accepted: 73, closed: closed, backlog: 54, serviceDays: 10, staff: 1)
        .snapshot().demand(ofCentre: "a"))
    #expect(demand.neededClosings == 83)
    #expect(demand.extraStaff == staff)
  }

  @Test("without a level nothing is needed, without a backlog nothing is known")
  func missing() throws {
    let demand = try #require(world(months: 3).snapshot().demand(ofCentre: "a"))
    #expect(demand.neededClosings == nil)
    #expect(demand.extraStaff == nil)
    var world = world(months: 3)
    world.dataset.centreMonths[0].backlog = nil
    #expect(world.snapshot().demand(ofCentre: "a") == nil)
    #expect(world.snapshot().demand(ofCentre: "b") == nil)
  }
}
