import Domain
import Testing

@Suite("The stage rule")
struct StageTests {
  private func data(due: String = "2020-12-31", scope: Scope = .national) -> RuleData {
    var data = RuleData()
    data.ladder("plan", ["not_started", "drafting", "consultation", "submitted"])
    data.measure(.stage, scope: scope, rung: "consultation", ladder: "plan", op: "stage", due: due)
    return data
  }

  @Test("the required rung, or a higher one, is done")
  func done() {
    var data = data()
    data.move("2020-03-01", "consultation")
    #expect(data.light("2020-03-01") == .done)
    data.move("2020-04-01", "submitted")
    #expect(data.light("2020-04-01") == .done)
    #expect(
      data.judgement("2020-04-01")?.lineage.reason
        == .rungReached(rung: "consultation", on: Day(2020, 3, 1) ?? Day(number: 0)))
  }

  @Test(
    "on the due day it is overdue, 1 to 30 days before due soon, 31 days before on track",
    arguments: [
      ("2020-11-30", Light.onTrack), ("2020-12-01", .dueSoon), ("2020-12-30", .dueSoon),
      ("2020-12-31", .overdue), ("2021-03-01", .overdue),
    ])
  func dueDate(day: String, light: Light) {
    var data = data()
    data.move("2020-11-01", "drafting")
    #expect(data.light(day) == light)
  }

  @Test(
    "90 days without a move are a stall, 89 are not",
    arguments: [("2020-05-29", Light.onTrack), ("2020-05-30", .behind)])
  func stall(day: String, light: Light) {
    var data = data()
    data.move("2020-03-01", "drafting")
    #expect(data.light(day) == light)
  }

  @Test("a stall comes before due soon, and past due before a stall")
  func order() {
    var data = data()
    data.move("2020-03-01", "drafting")
    #expect(data.light("2020-12-15") == .behind)
    #expect(data.light("2020-12-31") == .overdue)
  }

  @Test(
    "without a move it stands on the first rung since 1 January",
    arguments: [("2020-03-30", Light.onTrack), ("2020-03-31", .behind)])
  func noMove(day: String, light: Light) {
    let data = data()
    #expect(data.light(day) == light)
    #expect(data.judgement(day)?.value == .rung("not_started"))
  }

  @Test("a stage may go back: the last move counts")
  func goingBack() {
    var data = data()
    data.move("2020-03-01", "consultation")
    data.move("2020-04-01", "drafting")
    #expect(data.light("2020-03-31") == .done)
    #expect(data.light("2020-04-02") == .onTrack)
    #expect(data.judgement("2020-04-02")?.value == .rung("drafting"))
  }

  @Test("of two moves on one day the later row counts")
  func sameDay() {
    var data = data()
    data.move("2020-03-01", "consultation")
    data.move("2020-03-01", "drafting")
    #expect(data.judgement("2020-03-01")?.value == .rung("drafting"))
  }

  @Test("a rung's own date that has come and is not met is behind")
  func rungDate() {
    var data = data()
    data.rungDate("drafting", due: "2020-02-15")
    #expect(data.light("2020-02-14") == .onTrack)
    #expect(data.light("2020-02-15") == .behind)
    data.move("2020-02-20", "drafting")
    #expect(data.light("2020-02-20") == .onTrack)
  }

  @Test("another area's date does not count")
  func rungDateElsewhere() {
    var data = data(scope: .local)
    data.rungDate("drafting", due: "2020-02-15", RuleData.beijing)
    #expect(data.light("2020-02-20", RuleData.beijing) == .behind)
    #expect(data.light("2020-02-20", RuleData.hubei) == .onTrack)
  }

  @Test("a move recorded later was not known before")
  func recordedLater() {
    var data = data()
    data.move("2020-03-01", "consultation", recorded: "2020-03-20")
    #expect(data.light("2020-03-10") == .onTrack)
    #expect(data.light("2020-03-20") == .done)
  }

  @Test("a ladder never goes stale")
  func neverStale() {
    var data = data()
    data.move("2019-03-01", "consultation")
    #expect(data.light("2020-12-31") == .done)
  }

  @Test("why names the moves")
  func lineage() {
    var data = data()
    data.move("2020-03-01", "drafting")
    data.move("2020-04-01", "consultation")
    #expect(
      data.judgement("2020-05-01")?.lineage.inputs.map(\.origin.description)
        == ["stage_events.csv:2", "stage_events.csv:3"])
  }
}

@Suite("The event rule")
struct EventTests {
  private func data() -> RuleData {
    var data = RuleData()
    data.ladder(
      "event", ["preparing", "dated", "held"], unordered: ["postponed", "cancelled"])
    data.measure(.event, rung: "held", ladder: "event", op: "done", due: "2020-04-26")
    return data
  }

  @Test("held is done, also after the due day")
  func held() {
    var data = data()
    data.move("2020-04-26", "held")
    #expect(data.light("2020-04-26") == .done)
    #expect(data.light("2020-12-31") == .done)
  }

  @Test(
    "put off or called off is behind until the due day, then overdue",
    arguments: ["postponed", "cancelled"])
  func setAside(rung: String) {
    var data = data()
    data.move("2020-04-01", rung)
    #expect(data.light("2020-04-20") == .behind)
    #expect(data.light("2020-04-26") == .overdue)
  }

  @Test("due within 30 days is due soon, and a long silence is no stall")
  func dueSoon() {
    let data = data()
    #expect(data.light("2020-03-26") == .onTrack)
    #expect(data.light("2020-03-27") == .dueSoon)
  }

  @Test("a rung's own date that is missed is behind")
  func rungDate() {
    var data = data()
    data.rungDate("dated", due: "2020-03-01")
    #expect(data.light("2020-03-01") == .behind)
    data.move("2020-03-02", "dated")
    #expect(data.light("2020-03-02") == .onTrack)
  }
}
