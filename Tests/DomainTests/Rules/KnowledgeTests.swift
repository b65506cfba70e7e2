import Domain
import Testing

@Suite struct KnowledgeTests {
  private func snapshot(
    _ data: RuleData, _ day: String, _ knowledge: Knowledge
  ) throws -> Snapshot {
    Snapshot(data.dataset, asOf: try #require(Day(day)), knowledge: knowledge)
  }

  @Test(
    "a revision counts from the day it was recorded, and known now on every day from the period's end",
    arguments: [
      ("2020-05-30", Knowledge.then, nil), ("2020-05-30", .now, nil),
      ("2020-05-31", .then, "5"), ("2020-05-31", .now, "6"),
      ("2020-06-17", .then, "5"), ("2020-06-17", .now, "6"),
      ("2020-06-18", .then, "6"), ("2020-06-18", .now, "6"),
    ] as [(String, Knowledge, String?)])
  func revision(day: String, knowledge: Knowledge, value: String?) throws {
    var data = RuleData(.stock)
    data.measure(.trendOnly, direction: .up)
    data.figure("2020-05", "5")
    data.figure("2020-05", "6", recorded: "2020-06-18")
    let judged = try snapshot(data, day, knowledge).judgement("m", .china)
    let expected = value.flatMap { Exact($0) }.map { MeasureValue.number($0, .exact) }
    #expect(judged?.value == expected ?? .missing)
  }

  @Test("a move told late was not known on its day, and is known now")
  func move() throws {
    var data = RuleData()
    data.ladder("plan", ["planned", "drafted", "adopted"])
    data.measure(.stage, rung: "adopted", ladder: "plan")
    data.move("2020-03-10", "adopted", recorded: "2020-07-01")
    #expect(try snapshot(data, "2020-06-30", .then).light("m", .china) == .behind)
    #expect(try snapshot(data, "2020-06-30", .now).light("m", .china) == .done)
    #expect(try snapshot(data, "2020-06-30", .then).timeline(.china).isEmpty)
    #expect(try snapshot(data, "2020-06-30", .now).timeline(.china).count == 1)
    #expect(try snapshot(data, "2020-07-01", .then).light("m", .china) == .done)
    #expect(try snapshot(data, "2020-03-09", .now).light("m", .china) == .onTrack)
  }

  @Test("what was known then is the default, and travelling keeps the knowledge")
  func defaults() throws {
    var data = RuleData(.stock)
    data.measure(.trendOnly, direction: .up)
    data.figure("2020-05", "6", recorded: "2020-06-18")
    let day = try #require(Day("2020-06-01"))
    let then = Snapshot(data.dataset, asOf: day)
    #expect(then.knowledge == .then)
    let now = then.at(day, knowing: .now)
    #expect(now.knowledge == .now)
    #expect(now.at(day.advanced(by: 5)).knowledge == .now)
    #expect(then.observation("figure", .china) == nil)
    #expect(now.observation("figure", .china)?.value == 6)
    #expect(now.series(indicator: "figure", .china, months: 1).values == [6])
  }
}
