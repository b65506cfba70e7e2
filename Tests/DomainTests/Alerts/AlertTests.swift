import Domain
import Testing

@Suite("Built-in alerts")
struct AlertTests {
  private func alerts(_ data: RuleData, _ day: String) throws -> [Alert] {
    try #require(data.snapshot(day)).findAlerts()
  }

  @Test("a rung that is due and not reached is overdue since the day it was due")
  func overdue() throws {
    var data = RuleData()
    data.ladder("plan", ["not_started", "adopted"])
    data.measure(.stage, rung: "adopted", ladder: "plan", due: "2020-05-31")
    data.move("2020-05-10", "not_started")
    #expect(try alerts(data, "2020-05-30").isEmpty)
    for day in ["2020-05-31", "2020-08-15"] {
      let alert = try #require(try alerts(data, day).first)
      #expect(alert.id == "measure:m@000000")
      #expect(alert.rule == .overdue && alert.severity == .critical)
      #expect(alert.since == Day("2020-05-31"))
    }
  }

  @Test("a measure without a move is stalled from the 90th day", arguments: [89, 90, 91])
  func stalled(days: Int) throws {
    var data = RuleData()
    data.ladder("plan", ["not_started", "adopted"])
    data.measure(.stage, rung: "adopted", ladder: "plan")
    data.move("2020-03-10", "not_started")
    let day = try #require(Day("2020-03-10")).advanced(by: days)
    let found = try alerts(data, day.description)
    #expect(found.map(\.rule) == (days < 90 ? [] : [.stalled]))
    #expect(found.first?.since == (days < 90 ? nil : Day("2020-06-08")))
  }

  @Test("a limit that is broken month after month is behind since the first of them")
  func run() throws {
    var data = RuleData(.rate, direction: .down)
    data.measure(.threshold, target: "16", op: "le", direction: .down, frequency: .monthly)
    for (month, value) in ["17", "16", "16.1", "17", "18"].enumerated() {
      data.figure("2020-0\(month + 1)", value)
    }
    let found = try #require(try alerts(data, "2020-06-15").first)
    #expect(found.rule == .behindSchedule && found.severity == .warning)
    #expect(found.since == Day("2020-03-31"), "April's 16.1 counts from the end of March")
    #expect(try alerts(data, "2020-03-30").isEmpty)
  }

  @Test(
    "a target of the year is new in January: no run of it is older", arguments: [nil, "2020-12-31"])
  func newInJanuary(due: String?) throws {
    var data = RuleData(.rate, direction: .down)
    data.measure(
      .threshold, target: "16", op: "le", due: due, direction: .down, frequency: .monthly)
    for month in ["2019-11", "2019-12", "2020-01", "2020-02"] { data.figure(month, "18") }
    #expect(try alerts(data, "2020-03-10").first?.since == Day("2020-01-01"))
    #expect(try alerts(data, "2020-01-05").first?.since == Day("2020-01-01"))
    #expect(try alerts(data, "2019-12-31").first?.since == Day("2019-11-30"))
  }

  @Test("what is due in the year before has been so since then, also in the next year")
  func lastYear() throws {
    var data = RuleData()
    data.ladder("plan", ["not_started", "adopted"])
    data.measure(.stage, rung: "adopted", ladder: "plan", due: "2019-10-31")
    data.move("2019-05-10", "not_started")
    #expect(try alerts(data, "2020-03-10").first?.since == Day("2019-10-31"))
  }

  @Test("an alert keeps its id and its beginning from day to day while it holds and grows worse")
  func steady() throws {
    var data = RuleData(.rate, direction: .down)
    data.measure(.threshold, target: "16", op: "le", direction: .down, frequency: .monthly)
    for (month, value) in ["17", "18", "30", "17", "16.1"].enumerated() {
      data.figure("2020-0\(month + 1)", value)
    }
    let first = try #require(Day("2020-01-31"))
    var lights: Set<Light> = []
    for step in 0..<150 {
      let day = first.advanced(by: step)
      let found = try alerts(data, day.description)
      #expect(found.map(\.id) == ["measure:m@000000"], "\(day)")
      #expect(found.first?.since == first, "\(day)")
      found.first?.light.map { _ = lights.insert($0) }
    }
    #expect(lights == [.behind, .farBehind])
  }

  @Test("a figure too old to judge is a notice")
  func stale() throws {
    var data = RuleData(.rate, direction: .down)
    data.measure(.threshold, target: "16", op: "le", direction: .down, frequency: .monthly)
    data.figure("2020-01", "15")
    #expect(try alerts(data, "2020-03-31").isEmpty)
    let found = try #require(try alerts(data, "2020-05-10").first)
    #expect(found.rule == .dataStale && found.severity == .notice)
    #expect(found.since == Day("2020-04-30"))
  }

  @Test(
    "a backlog that grows three months running is told, two months are not",
    arguments: [
      ([10, 11, 12, 12], false), ([10, 11, 12, 13], true), ([10, 10, 12, 13], false),
      ([12, 11, 12, 13], false), ([10, nil, 12, 13], false), ([nil, 11, 12, 13], false),
    ])
  func backlog(values: [Int?], isTold: Bool) {
    var world = FigureWorld()
    world.addCentre("c")
    for (index, value) in values.enumerated() {
      world.addMonth("c", "2020-0\(index + 3)") { $0.backlog = value }
    }
    let found = world.snapshot().findAlerts().filter { $0.rule == .backlogGrowing }
    #expect(found.map(\.id) == (isTold ? ["backlog_growing:centre:c"] : []))
    #expect(found.first?.since == (isTold ? day("2020-06-30") : nil))
  }

  @Test("a month that is not over is no rise, and none is missed while it runs")
  func runningMonth() {
    var world = FigureWorld()
    world.addCentre("c")
    for (index, value) in [10, 11, 12, 13].enumerated() {
      world.addMonth("c", "2020-0\(index + 3)") { $0.backlog = value }
    }
    func isTold(_ day: String) -> Bool {
      world.snapshot(day).findAlerts().contains { $0.rule == .backlogGrowing }
    }
    #expect(!isTold("2020-06-29") && isTold("2020-06-30") && isTold("2020-07-30"))
    #expect(!isTold("2020-07-31"), "July is over and not in")
  }

  @Test(
    "a centre over its service level is a warning, far over it critical",
    arguments: [(10, nil), (11, AlertSeverity.warning), (15, .warning), (16, .critical)])
  func service(days: Int, severity: AlertSeverity?) {
    var world = FigureWorld()
    world.addCentre("c", serviceDays: 10)
    for (month, days) in [("2020-04", 10), ("2020-05", 12), ("2020-06", days)] {
      world.addMonth("c", month) { $0.daysP90 = Exact(days) }
    }
    let found = world.snapshot().findAlerts().filter { $0.rule == .serviceLevel }
    #expect(found.first?.severity == severity)
    #expect(found.first?.since == (severity == nil ? nil : day("2020-05-31")))
  }

  @Test(
    "a prefecture whose last node closed is told for a month",
    arguments: [
      ("2020-06-09", false), ("2020-06-10", true), ("2020-07-09", true), ("2020-07-10", false),
    ])
  func coverage(today: String, isTold: Bool) {
    var world = FigureWorld()
    world.addPrefecture("420100")
    world.addNode(prefecture: "420100", closed: "2020-06-10")
    let found = world.snapshot(today).findAlerts().filter { $0.rule == .coverageLost }
    #expect(found.map(\.id) == (isTold ? ["coverage_lost:area:420100"] : []))
    #expect(found.first?.since == (isTold ? day("2020-06-10") : nil))
  }

  @Test("a prefecture with another node is still covered")
  func stillCovered() {
    var world = FigureWorld()
    world.addPrefecture("420100")
    world.addNode(prefecture: "420100", closed: "2020-06-10")
    world.addNode(prefecture: "420100")
    #expect(!world.snapshot("2020-06-20").findAlerts().contains { $0.rule == .coverageLost })
  }

  @Test("a snoozed alert comes back after its day, or as soon as it is more severe")
  func quiet() {
    let said = Acknowledgement(
      alert: "a", note: "", until: day("2020-06-30"), author: "Li", at: 0, severity: .warning)
    #expect(said.isQuiet(on: day("2020-06-30"), .warning))
    #expect(said.isQuiet(on: day("2020-06-30"), .notice))
    #expect(!said.isQuiet(on: day("2020-06-30"), .critical))
    #expect(!said.isQuiet(on: day("2020-07-01"), .warning))
  }
}
