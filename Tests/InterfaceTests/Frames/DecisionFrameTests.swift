import Domain
import Surface
import Testing
import Wording

@testable import Interface

@Suite struct DecisionFrameTests {
  private static let pages: [(String, Page)] = [
    (
      "compare",
      .compare([420_000, 330_000, 520_000].map { AreaCode(number: $0) })
    ),
    ("placement", .placement(.province(AreaCode(number: 520_000)))), ("demand", .demand),
    ("ranking", .ranking(.passRate)), ("reporting", .reporting),
  ]

  @Test(
    "the pages for decisions as they are kept at three sizes", arguments: 0..<5,
    [(80, 24), (120, 40), (200, 60)])
  func pages(number: Int, size: (Int, Int)) async throws {
    let (name, page) = Self.pages[number]
    for language in Language.allCases {
      let size = Size(columns: size.0, rows: size.1)
      var model = try await SampleDashboard.model(size, language)
      model.path = [.pane(.overview), page]
      try FrameFixture.check(view(model), "\(name)-\(size)-\(language.rawValue)")
    }
  }

  @Test("no more units are late with a table than have reported it")
  func late() async throws {
    let scene = try #require(try await SampleDashboard.model().scene)
    var isAnyLate = false
    for row in scene.reportingTables().rows {
      let complete = try #require(row.cells["complete"]?.text.split(separator: "/").first)
      let told = try #require(row.cells["late"]).text
      // The operational tables say of no row when it was recorded: nothing is known of the late.
      if [.centreMonths, .networkMonths, .cases].map(RowID.reporting).contains(row.id) {
        #expect(told == "–", "\(row.id)")
      }
      guard let late = Int(told) else { continue }
      isAnyLate = isAnyLate || late > 0
      guard let reported = Int(complete) else { continue }
      #expect(late <= reported, "\(row.id)")
    }
    #expect(isAnyLate)
  }

  @Test("the map compares figures of the last month in full, and says which that is")
  func mapMonth() async throws {
    var model = try await SampleDashboard.model()
    model.layer = .figure(.networkUptime)
    let scene = try #require(model.scene)
    let snapshot = scene.snapshot
    let month = try #require(snapshot.rankedMonth(.networkUptime))
    #expect(month < snapshot.lastCompleteMonth)
    let map = scene.provinceMap()
    for language in Language.allCases {
      #expect(map.subtitle?[language].contains(month.description) == true)
    }
    var isAnyOther = false
    for unit in snapshot.provinces {
      let ranked = snapshot.rankedFigure(.networkUptime, unit.code).value
      let cell = try #require(map.rows.first { $0.id == .area(unit.code) }?.cells["value"])
      if case .number(let shown) = cell.key {
        #expect(shown == ranked?.double)
      } else {
        #expect(ranked == nil)
      }
      isAnyOther = isAnyOther || ranked != snapshot.figure(.networkUptime, unit.code).value
    }
    #expect(isAnyOther)
  }

  @Test("two to four provinces are marked with Space and compared with c")
  func marking() async throws {
    var model = try await SampleDashboard.model()
    model.type(keys: "4")
    model.type(keys: "jc")
    #expect(model.notice == .compareHint)
    model.type(keys: " j jj ")
    #expect(model.marked.count == 3)
    model.type(keys: "j j ")
    #expect(model.marked.count == 4)
    #expect(model.notice == .compareFull)
    let marked = model.marked
    model.type(keys: "c")
    #expect(model.page == .compare(marked))
    model.type(keys: "L")
    #expect(model.marked == marked)
  }

  @Test("m changes the kind of node that a placement plan is for, and the footer says so")
  func kinds() async throws {
    var model = try await SampleDashboard.model(Size(columns: 200, rows: 60))
    model.type(keys: "4gp")
    #expect(view(model).lines().last?.contains("kind of node") == true)
    let before = view(model)
    var seen: Set<NodeKind?> = []
    for _ in 0...NodeKind.allCases.count {
      seen.insert(model.placementKind)
      model.type(keys: "m")
    }
    #expect(seen.count == NodeKind.allCases.count + 1)
    #expect(view(model) == before, "round again")
    model.type(keys: "m")
    let kind = try #require(model.placementKind)
    #expect(try #require(model.scene).placementPlan(.country).kinds == [kind])
  }

  @Test("the country and a centre cannot be marked", arguments: ["4", "3"])
  func nothingToMark(pane: String) async throws {
    var model = try await SampleDashboard.model()
    model.type(keys: pane + "g ")
    #expect(model.marked.isEmpty)
    #expect(model.notice == .nothingToMark)
  }

  @Test(
    "p leads to what stands behind a pane",
    arguments: [
      ("4g", Page.placement(.country)), ("4gp", .placement(.region(.east))), ("3", .demand),
      ("7", .reporting), ("2", .ranking(.coverage)), ("2p", .ranking(.peopleCoverage)),
    ])
  func plan(keys: String, page: Page) async throws {
    var model = try await SampleDashboard.model()
    model.type(keys: keys + "p")
    #expect(model.page == page)
  }

  @Test(
    "a spark line's last month is hatched where not all are in, and the month before sorts",
    arguments: [(16, true), (17, false)])
  func hatched(reported: Int, isPartial: Bool) async throws {
    let scene = try #require(try await SampleDashboard.model().scene)
    let series = MonthSeries(start: Month(index: 24_000), values: [1, 2, 9])
    let cell = scene.cell(series, reported: Completeness(reported: reported, owed: 17))
    guard case .spark(_, let shown) = cell.picture, case .number(let key) = cell.key else {
      Issue.record("no spark line")
      return
    }
    #expect(shown == isPartial && key == (isPartial ? 2 : 9))
  }

  @Test("a month that not all have reported leaves no figure to compare", arguments: [16, 17])
  func partialMonth(reported: Int) {
    let series = MonthSeries(start: Month(index: 24_000), values: [1, 2, 3])
    let values = series.compared(Completeness(reported: reported, owed: 17)).values
    #expect(values == (reported == 17 ? [1, 2, 3] : [1, 2, nil]))
    #expect(series.compared(nil) == series)
  }
}
