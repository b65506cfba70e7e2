import Domain
import Testing

/// Every formula of centres' months on numbers worked by hand.
struct CentreRateTests {
  /// Two centres of one province with two months each.
  private func world() -> FigureWorld {
    var world = FigureWorld()
    world.addCentre("A", capacity: 150)
    world.addCentre("B", capacity: 50)
    for (centre, month, numbers) in [
      ("A", "2020-05", [120, 100, 70, 20, 5, 60, 30]),
      ("A", "2020-06", [140, 120, 90, 30, 6, 80, 24]),
      ("B", "2020-05", [40, 20, 10, 0, 0, 1, 12]),
      ("B", "2020-06", [60, 30, 10, 10, 2, 4, 20]),
    ] {
      world.addMonth(centre, month) { row in
        row.received = numbers[0]
        row.accepted = numbers[1]
        row.passed = numbers[2]
        row.failed = numbers[3]
        row.withdrawn = numbers[4]
        row.granted = numbers[5]
        row.backlog = numbers[6]
        row.mediationClosed = 10
        row.mediationSettled = centre == "A" ? 7 : 5
      }
    }
    return world
  }

  @Test(
    "a centre's figures",
    arguments: [
      (FigureKey.received, ratio(260, 1)), (.accepted, ratio(220, 1)), (.passed, ratio(160, 1)),
      (.granted, ratio(140, 1)), (.acceptanceRate, ratio(22000, 260)),
      (.passRate, ratio(16000, 220)), (.grantRate, ratio(14000, 160)),
      (.closingRate, ratio(21000, 220)), (.mediationSuccess, ratio(70, 1)),
      (.backlog, ratio(24, 1)), (.backlogMonths, ratio(24, 105)),
      (.capacityUse, ratio(13000, 150)),
    ])
  func ofCentre(key: FigureKey, value: Exact?) {
    #expect(world().snapshot().figure(key, centre: "A").value == value)
  }

  @Test(
    "an area's rates come from summed numerators and denominators",
    arguments: [
      (FigureKey.received, ratio(360, 1)), (.acceptanceRate, ratio(27000, 360)),
      (.passRate, ratio(18000, 270)), (.grantRate, ratio(14500, 180)),
      (.closingRate, ratio(24000, 270)), (.mediationSuccess, ratio(60, 1)),
      (.backlog, ratio(44, 1)), (.backlogMonths, ratio(44, 120)),
      (.capacityUse, ratio(18000, 200)),
    ])
  func ofArea(key: FigureKey, value: Exact?) {
    let snapshot = world().snapshot()
    #expect(snapshot.figure(key, area("420000")).value == value)
    #expect(snapshot.figure(key, .china).value == value)
  }

  @Test("the closing rate is not capped at 100")
  func closingAboveHundred() {
    var world = FigureWorld()
    world.addCentre("A")
    world.addMonth("A", "2020-06") {
      $0.accepted = 10; $0.passed = 9; $0.failed = 3
    }
    #expect(world.snapshot().figure(.closingRate, centre: "A").value == 120)
  }

  @Test("a month without one of the two numbers of a rate leaves it, and the other sums stay")
  func halfMissingMonth() {
    var world = FigureWorld()
    world.addCentre("A")
    world.addMonth("A", "2020-05") {
      $0.received = 100; $0.accepted = 80
    }
    world.addMonth("A", "2020-06") { $0.received = 300 }
    let snapshot = world.snapshot()
    #expect(snapshot.figure(.acceptanceRate, centre: "A").value == 80)
    #expect(snapshot.figure(.received, centre: "A").value == 400)
    #expect(snapshot.figure(.accepted, centre: "A").value == 80)
  }

  @Test("what is missing is nil and never 0", arguments: FigureKey.ofCentres)
  func nothingReported(key: FigureKey) {
    var world = FigureWorld()
    world.addCentre("A", capacity: 100)
    #expect(world.snapshot().figure(key, centre: "A").value == nil)
    #expect(world.snapshot().figure(key, centre: "unknown").value == nil)
  }

  @Test("a counted zero is a zero, and nothing divided by it")
  func countedZero() {
    var world = FigureWorld()
    world.addCentre("A")
    world.addMonth("A", "2020-06") {
      $0.received = 0; $0.accepted = 0
    }
    let snapshot = world.snapshot()
    #expect(snapshot.figure(.received, centre: "A").value == 0)
    #expect(snapshot.figure(.acceptanceRate, centre: "A").value == nil)
  }

  @Test("a backlog of which nothing was closed in three months has no months")
  func noneClosed() {
    var world = FigureWorld()
    world.addCentre("A")
    for month in ["2020-04", "2020-05", "2020-06"] {
      world.addMonth("A", month) {
        $0.backlog = 12; $0.passed = 0; $0.failed = 0
      }
    }
    #expect(world.snapshot().figure(.backlogMonths, centre: "A").value == nil)
  }

  @Test("the last three months reach over the new year, and leave out what is not reported")
  func threeMonthsOverNewYear() {
    var world = FigureWorld()
    world.addCentre("A")
    world.addMonth("A", "2019-10") {
      $0.passed = 900; $0.failed = 0
    }
    world.addMonth("A", "2019-11") {
      $0.passed = 20; $0.failed = 10
    }
    world.addMonth("A", "2020-01") {
      $0.passed = 40; $0.failed = 10; $0.backlog = 80
    }
    #expect(world.snapshot("2020-01-31").figure(.backlogMonths, centre: "A").value == 2)
  }

  @Test("flows begin in January and end with the last complete month")
  func yearSoFar() {
    var world = FigureWorld()
    world.addCentre("A")
    for (month, received) in [("2019-12", 1000), ("2020-01", 1), ("2020-05", 10), ("2020-06", 100)]
    {
      world.addMonth("A", month) { $0.received = received }
    }
    func received(_ day: String) -> Exact? {
      world.snapshot(day).figure(.received, centre: "A").value
    }
    #expect(received("2020-06-30") == 111)
    #expect(received("2020-06-29") == 11)
    #expect(received("2020-01-30") == 1000)
  }

  @Test("a stock that the last month lacks is nil for a centre and left out of a sum")
  func missingStock() {
    var world = FigureWorld()
    world.addCentre("A")
    world.addCentre("B")
    world.addMonth("A", "2020-05") { $0.backlog = 7 }
    world.addMonth("B", "2020-06") { $0.backlog = 9 }
    let snapshot = world.snapshot()
    #expect(snapshot.figure(.backlog, centre: "A").value == nil)
    let total = snapshot.figure(.backlog, area("420000"))
    #expect(total.value == 9)
    #expect(total.completeness == Completeness(reported: 1, owed: 2))
  }

  @Test("capacity use is the mean of the reported months, and needs a capacity")
  func capacity() {
    var world = FigureWorld()
    world.addCentre("A", capacity: 100)
    world.addCentre("B")
    world.addMonth("A", "2020-01") { $0.received = 90 }
    world.addMonth("A", "2020-06") { $0.received = 70 }
    world.addMonth("B", "2020-06") { $0.received = 70 }
    let snapshot = world.snapshot()
    #expect(snapshot.figure(.capacityUse, centre: "A").value == 80)
    #expect(snapshot.figure(.capacityUse, centre: "B").value == nil)
    #expect(snapshot.figure(.capacityUse, .china).value == 80)
  }
}
