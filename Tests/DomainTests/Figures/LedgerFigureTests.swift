import Domain
import Testing

/// Cases against `centre_months` (DATA: a month with at least one case received comes from them).
struct LedgerFigureTests {
  private func world() -> FigureWorld {
    var world = FigureWorld()
    world.addCentre("A")
    world.addMonth("A", "2020-05") {
      $0.received = 50; $0.accepted = 40; $0.backlog = 9
    }
    world.addMonth("A", "2020-06") {
      $0.received = 99; $0.accepted = 98; $0.mediationClosed = 4
    }
    world.addCase(
      "A", received: "2020-06-01", accepted: "2020-06-02", closed: "2020-06-05", .passed,
      granted: "2020-06-29")
    world.addCase("A", received: "2020-06-03", accepted: "2020-06-30")
    world.addCase("A", received: "2020-06-04")
    return world
  }

  @Test("a month with a case comes from the cases, the others from the monthly table")
  func casesOverrideMonths() {
    let snapshot = world().snapshot()
    #expect(snapshot.figure(.received, centre: "A").value == 53)
    #expect(snapshot.figure(.accepted, centre: "A").value == 42)
    #expect(snapshot.figure(.granted, centre: "A").value == 1)
    #expect(snapshot.figure(.backlog, centre: "A").value == 1)
  }

  @Test("behind it are the rows of the monthly table, and the cases counted by file and month")
  func inputs() {
    let inputs = world().snapshot().figure(.received, centre: "A").lineage.inputs
    #expect(
      inputs.map(\.origin.description) == ["centre_months.csv:2", "cases.csv:1"])
    #expect(inputs.compactMap(\.value) == ["50", "3"])
    #expect(inputs.map(\.rows) == [nil, 3])
  }

  @Test("a kind the ledger does not keep stays with the monthly table")
  func otherKinds() {
    #expect(world().snapshot().figure(.mediationClosed, centre: "A").value == 4)
  }

  @Test("a month in which no case was received stays with the monthly table")
  func monthWithoutReceipt() {
    var world = FigureWorld()
    world.addCentre("A")
    world.addMonth("A", "2020-06") { $0.passed = 5 }
    world.addCase(
      "A", received: "2020-05-30", accepted: "2020-05-30", closed: "2020-06-02", .passed)
    #expect(world.snapshot().figure(.passed, centre: "A").value == 5)
  }

  @Test("the backlog is what was accepted and is open at the end of the month")
  func backlog() {
    var world = FigureWorld()
    world.addCentre("A")
    world.addCase("A", received: "2018-05-01", accepted: "2018-05-02")
    world.addCase(
      "A", received: "2020-03-01", accepted: "2020-03-02", closed: "2020-06-30", .failed)
    world.addCase(
      "A", received: "2020-03-01", accepted: "2020-03-02", closed: "2020-07-01", .passed)
    world.addCase("A", received: "2020-03-01", accepted: "2020-07-01")
    world.addCase("A", received: "2020-06-30", closed: "2020-06-30", .withdrawn)
    let figure = world.snapshot().figure(.backlog, centre: "A")
    #expect(figure.value == 2)
    #expect(figure.lineage.inputs.map(\.origin.line) == [1, 2, 4])
    #expect(figure.lineage.inputs.map(\.value) == ["2", "2018-05-01", "2020-03-01"])
  }

  @Test("what happens after the last complete month is not known")
  func laterEvents() {
    let snapshot = world().snapshot("2020-06-29")
    #expect(snapshot.figure(.received, centre: "A").value == 50)
    #expect(snapshot.figure(.backlog, centre: "A").value == 9)
  }

  @Test(
    "while the ledger is not read, what it may say something of has no value, and says why",
    arguments: [
      (LedgerReading.underWay, Reason.ledgerBeingRead), (.cancelled, .ledgerCancelled),
    ])
  func notRead(reading: LedgerReading, reason: Reason) {
    var world = world()
    world.dataset.ledger = reading
    let snapshot = world.snapshot()
    for key in [FigureKey.received, .backlog, .daysMedian, .passRate, .mediationClosed] {
      let figure = snapshot.figure(key, centre: "A")
      #expect(figure.value == nil, "\(key)")
      #expect(figure.lineage.reason == reason, "\(key)")
      #expect(snapshot.figure(key, .china).value == nil, "\(key)")
    }
  }

  @Test("mediations: closed is every one that ended, settled those that were agreed")
  func mediation() {
    var world = FigureWorld()
    world.addCentre("A")
    for outcome in [CaseOutcome.settled, .settled, .closed] {
      world.addCase(
        "A", .mediation, received: "2020-06-01", accepted: "2020-06-02", closed: "2020-06-20",
        outcome)
    }
    #expect(world.snapshot().figure(.mediationSuccess, centre: "A").value == ratio(200, 3))
  }

  @Test("the inputs of a rate add up to its numerator and denominator")
  func inputsAddUp() {
    let figure = world().snapshot().figure(.acceptanceRate, .china)
    func sum(_ name: String) -> Int {
      figure.lineage.inputs.filter { $0.name == name }.compactMap(\.value).compactMap { Int($0) }
        .reduce(0, +)
    }
    #expect(figure.numerator == Exact(sum("accepted")))
    #expect(figure.denominator == Exact(sum("received")))
  }
}
