import Domain
import Testing

@Suite("What has changed")
struct ChangesTests {
  private func day(_ text: String) throws -> Day { try #require(Day(text)) }

  private func changes(_ data: RuleData, _ from: String, _ to: String) throws -> [ObservedChange] {
    let later = Snapshot(data.dataset, asOf: try day(to))
    return Changes(from: later.at(try day(from)), to: later).list
  }

  @Test("a light that moved and the stage that moved it are told")
  func stage() throws {
    var data = RuleData()
    data.ladder("plan", ["not_started", "adopted"])
    data.measure(.stage, rung: "adopted", ladder: "plan")
    data.move("2020-06-20", "adopted")
    #expect(
      try changes(data, "2020-06-19", "2020-06-20") == [
        .light(measure: "m", area: .china, from: .behind, to: .done),
        .stage(measure: "m", area: .china, from: nil, to: "adopted"),
      ])
    #expect(try changes(data, "2020-06-20", "2020-06-21").isEmpty)
  }

  @Test("what turned worse comes first")
  func order() throws {
    var data = RuleData(.rate, direction: .down)
    data.measure(.threshold, "a", target: "16", op: "le", direction: .down)
    data.ladder("plan", ["not_started", "adopted"])
    data.measure(.stage, "b", rung: "adopted", ladder: "plan", due: "2020-07-01")
    data.figure("2020Q1", "17")
    data.figure("2020Q2", "15")
    let lights = try changes(data, "2020-06-29", "2020-07-01").compactMap { change -> String? in
      if case .light(let measure, _, _, _) = change { measure } else { nil }
    }
    #expect(lights == ["b", "a"])
  }

  @Test("a later record of a period that was known is a revision, with its line")
  func revision() throws {
    var data = RuleData()
    data.measure(.linear, target: "100", baseline: "0")
    data.figure("2020Q1", "10", recorded: "2020-04-10")
    data.figure("2020Q1", "12", recorded: "2020-06-15")
    data.figure("2020Q1", "12", recorded: "2020-06-16")
    let figure = WatchedFigure.indicator("figure", .china)
    #expect(
      try changes(data, "2020-06-14", "2020-06-15") == [
        .revision(
          figure, period: "2020Q1", from: 10, to: 12,
          origin: Origin(file: "observations.csv", line: 3))
      ])
    let first = try changes(data, "2020-04-09", "2020-04-10")
    #expect(
      first.allSatisfy { if case .light = $0 { true } else { false } }, "the first record is none")
    #expect(try changes(data, "2020-06-15", "2020-06-16").isEmpty, "the same value is none")
  }

  @Test("a file edited in place is a revision too, on the same day")
  func edited() throws {
    var data = RuleData()
    data.measure(.linear, target: "100", baseline: "0")
    data.figure("2020Q1", "10")
    let before = Snapshot(data.dataset, asOf: try day("2020-06-14"))
    data.dataset.observations[0].value = 11
    let after = Snapshot(data.dataset, asOf: try day("2020-06-14"))
    #expect(
      Changes(from: before, to: after).list.contains(
        .revision(
          .indicator("figure", .china), period: "2020Q1", from: 10, to: 11,
          origin: Origin(file: "observations.csv", line: 2))))
  }

  @Test("a month beyond the usual variation is told, the others are not")
  func figure() throws {
    var data = RuleData(.stock)
    data.dataset.indicators[0].frequency = .monthly
    let months = ["10", "11", "10", "11", "10", "11", "10", "11", "40", "41"]
    for (index, value) in months.enumerated() {
      let number = index < 9 ? "0\(index + 1)" : "\(index + 1)"
      data.figure("2020-\(number)", value, RuleData.hubei)
    }
    let told = ObservedChange.figure(
      .indicator("figure", RuleData.hubei), month: Month(index: 2020 * 12 + 8), from: 11, to: 40)
    #expect(try changes(data, "2020-08-31", "2020-09-30") == [told])
    #expect(try changes(data, "2020-08-31", "2020-10-31") == [told])
    #expect(try changes(data, "2020-07-31", "2020-08-31").isEmpty)
    #expect(try changes(data, "2020-09-30", "2020-10-31").isEmpty)
  }

  @Test("a month that not all have reported is no change, and no revision once all have")
  func partialMonth() throws {
    var world = FigureWorld()
    world.addCentre("a")
    world.addCentre("b")
    for month in 1...6 {
      world.addMonth("a", "2020-0\(month)") { $0.received = 100 }
      if month < 6 { world.addMonth("b", "2020-0\(month)") { $0.received = 100 + month % 2 } }
    }
    for month in 8...12 {
      for id in ["a", "b"] {
        world.addMonth(id, "2019-\(month < 10 ? "0" : "")\(month)") {
          $0.received = 100 + month % 2
        }
      }
    }
    let partial = world.snapshot()
    func told(_ before: Snapshot, _ now: Snapshot) -> [ObservedChange] {
      Changes(from: before, to: now).list.filter { change in
        switch change {
        case .figure(.area(.received, _), _, _, _), .revision(.area(.received, _), _, _, _, _): true
        default: false
        }
      }
    }
    #expect(told(partial.at(try day("2020-05-31")), partial).isEmpty)
    world.addMonth("b", "2020-06") { $0.received = 100 }
    #expect(told(partial, world.snapshot()).isEmpty)
    world.dataset.centreMonths[world.dataset.centreMonths.count - 1].received = 0
    let fallen = world.snapshot()
    #expect(!told(fallen.at(try day("2020-05-31")), fallen).isEmpty, "a whole month is compared")
  }

  @Test("files that came and went are told, unless the look knew of no files")
  func files() throws {
    let snapshot = Snapshot(Dataset(), asOf: try day("2020-06-30"))
    let look = Look(snapshot, files: ["a.csv", "b.csv"])
    #expect(
      Changes(from: look, to: snapshot, files: ["b.csv", "c.csv"]).list == [
        .lostFile("a.csv"), .newFile("c.csv"),
      ])
    let blind = Look(snapshot, files: [])
    #expect(Changes(from: blind, to: snapshot, files: ["c.csv"]).list.isEmpty)
  }

  @Test("a measure that is new in the catalogue has not moved")
  func newMeasure() throws {
    var data = RuleData()
    data.ladder("plan", ["not_started", "adopted"])
    let before = Snapshot(data.dataset, asOf: try day("2020-06-30"))
    data.measure(.stage, rung: "adopted", ladder: "plan")
    data.move("2020-06-20", "adopted")
    let after = Snapshot(data.dataset, asOf: try day("2020-06-30"))
    #expect(Changes(from: before, to: after).list.isEmpty)
  }
}
