import Domain
import Testing

struct ReportingTests {
  private let hubei = area("420000")

  private func state(_ snapshot: Snapshot, _ table: ReportingTable) -> ReportingState? {
    snapshot.reporting(table, periods: 1).rows.first?.cells.first?.state
  }

  @Test(
    "a month is awaited through its due day and missing after it",
    arguments: [
      ("2020-07-14", ReportingState.awaited), ("2020-07-15", .awaited), ("2020-07-16", .missing),
    ])
  func dueDay(asOf: String, expected: ReportingState) {
    var world = FigureWorld()
    world.addCentre("a")
    world.addMonth("a", "2020-05") { _ in }
    #expect(state(world.snapshot(asOf), .centreMonths) == expected)
  }

  @Test("the package's due day counts, and is the last of a shorter month")
  func ownDueDay() throws {
    var world = FigureWorld()
    world.dataset.settings.ruleConstants.reportingDay = 31
    let snapshot = world.snapshot()
    #expect(snapshot.reportingDue(try #require(Month(2020, 5))) == day("2020-06-30"))
    #expect(snapshot.reportingDue(try #require(Month(2020, 1))) == day("2020-02-29"))
  }

  @Test(
    "a figure recorded on its due day is in time, a day later late",
    arguments: [("2020-05-15", ReportingState.reported), ("2020-05-16", .late)])
  func late(recorded: String, expected: ReportingState) {
    let snapshot = observations([("2020-03", nil), ("2020-04", recorded)]).snapshot("2020-05-31")
    let cells = snapshot.reporting(.observations(.monthly), periods: 2).rows.first?.cells
    #expect(cells?.first?.state == expected)
    #expect(cells?.last?.state == .awaited)
  }

  @Test("a second record of a period is a revision, once it is known")
  func revised() {
    let world = observations([("2020-04", nil), ("2020-04", "2020-06-20")])
    let then = world.snapshot("2020-05-20").at(day("2020-05-20"))
    #expect(state(then, .observations(.monthly)) == .undated)
    let later = world.snapshot("2020-06-25").reporting(.observations(.monthly), periods: 2)
    #expect(later.rows.first?.cells.map(\.state) == [.revised, .missing])
  }

  @Test(
    "a move recorded after its due day is late, recorded twice revised; nobody owes one",
    arguments: [
      (["2020-04-10"], ReportingState.reported), (["2020-05-15"], .reported),
      (["2020-05-16"], .late), (["2020-04-20", "2020-04-28"], .revised), ([], .notOwed),
    ])
  func moves(recorded: [String], expected: ReportingState) {
    var world = FigureWorld()
    for (line, day) in recorded.enumerated() {
      world.dataset.stageEvents.append(
        StageEvent(
          measure: "m", area: hubei, on: DomainTests.day("2020-04-10"), rung: "a",
          recordedOn: DomainTests.day(day), origin: Origin(file: "stage_events.csv", line: line + 2)
        ))
    }
    let matrix = world.snapshot("2020-06-30").reporting(.stageEvents, periods: 3)
    let cells = matrix.rows.first?.cells
    #expect(cells?.map(\.state) == [expected, .notOwed, .notOwed])
    let rows = world.snapshot().reportingLineage(
      .stageEvents, hubei, period: Month(of: DomainTests.day("2020-04-01"))
    ).inputs
    #expect(rows.count == recorded.count)
  }

  @Test("nothing is owed before the first report, nor by a centre that is not open")
  func notOwed() {
    var world = observations([("2020-05", nil)])
    world.addCentre("a", opened: "2020-07-01")
    let snapshot = world.snapshot()
    let cells = snapshot.reporting(.observations(.monthly), periods: 3).rows.first?.cells
    #expect(cells?.map(\.state) == [.notOwed, .undated, .awaited])
    #expect(state(snapshot, .centreMonths) == .notOwed)
  }

  @Test("what its file tells no day of is in and undated, never called in time, and may be revised")
  func undated() {
    var world = FigureWorld()
    world.addCentre("a")
    world.addMonth("a", "2020-06") { _ in }
    world.addNetworkMonth("420000", "2020-06")
    world.addCase("a", received: "2020-06-02")
    world.dataset.stageEvents.append(
      StageEvent(
        measure: "m", area: hubei, on: day("2020-06-10"), rung: "a",
        origin: Origin(file: "stage_events.csv", line: 2)))
    for table in [ReportingTable.centreMonths, .networkMonths, .cases, .stageEvents] {
      let cell = world.snapshot().reporting(table, periods: 1).rows.first?.cells.first
      #expect(cell?.state == .undated && cell?.undated == 1 && cell?.late == 0, "\(table)")
      #expect(cell?.completeness == Completeness(reported: 1, owed: 1), "\(table)")
    }
  }

  @Test("a province with one of two centres in is not complete, and XPCC is not counted")
  func completeness() {
    var world = FigureWorld(provinces: ["420000", "430000", "660000"])
    world.addCentre("a")
    world.addCentre("b")
    world.addCentre("c", unit: "430000")
    world.addCentre("x", unit: "660000")
    for id in ["a", "c", "x"] { world.addMonth(id, "2020-06") { _ in } }
    let matrix = world.snapshot("2020-07-31").reporting(.centreMonths, periods: 2)
    #expect(matrix.completeness(at: 0) == Completeness(reported: 1, owed: 2))
    #expect(matrix.rows.first?.cells.first?.completeness == Completeness(reported: 1, owed: 2))
    #expect(matrix.rows.last?.isApart == true)
  }

  private func observations(_ rows: [(String, String?)]) -> FigureWorld {
    var world = FigureWorld()
    world.addIndicator("i", .flow)
    for (period, recorded) in rows {
      world.addObservation("i", "420000", period, "1")
      world.dataset.observations[world.dataset.observations.count - 1].recordedOn =
        recorded.map(day)
    }
    return world
  }
}
