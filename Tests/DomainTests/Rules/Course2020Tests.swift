import Domain
import Glibc
import Testing

/// The lights of the real year (RULES, "What happened").
@Suite("The real course of 2020")
struct Course2020Tests {
  /// The published national figures, and the four measures judged on them.
  private func data() throws -> RuleData {
    var data = RuleData()
    data.dataset.indicators = [
      indicator("high_value_patent_examination_period", .rate, .down),
      indicator("average_trademark_examination_period", .rate, .down),
      indicator("pledge_financing_amount", .flow, .up),
      indicator("new_tiscs_this_year", .flow, .up),
    ]
    data.ladder("batch", ["not_started", "call", "selection", "announced", "awarded"])
    data.measure(
      .threshold, "3.1.02", target: "16", op: "le", direction: .down, frequency: .halfYearly)
    data.measure(
      .threshold, "3.2.01", target: "4", op: "le", direction: .down, frequency: .halfYearly)
    data.measure(.growth, "4.1.07", target: "20", op: "growth_gt", frequency: .monthly)
    data.measure(.batch, "5.2.04", target: "30", ladder: "batch", op: "cum_ge")
    for (measure, indicator) in data.dataset.indicators.enumerated() {
      data.dataset.measures[measure].indicators = [indicator.id]
    }
    data.dataset.observations = try Self.figures()
    return data
  }

  private func indicator(
    _ id: String, _ accumulation: Accumulation, _ direction: Direction
  ) -> Indicator {
    Indicator(
      id: id, name: Phrase(zh: id, en: id), unit: "", direction: direction,
      accumulation: accumulation, decimals: 1, frequency: .halfYearly, level: "national",
      origin: Origin(file: "indicators.csv", line: 2))
  }

  private static func figures() throws -> [Observation] {
    let lines = try #require(FixtureText("national-2020.csv")).lines
    return try lines.enumerated().dropFirst().map { number, line in
      let cells = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      let value: Exact = try #require(Exact(cells[2]))
      return Observation(
        indicator: cells[0], area: .china, period: try #require(Period(cells[1])),
        value: value, bound: try #require(Bound(rawValue: cells[3])),
        status: .final, source: cells[4],
        origin: Origin(file: "national-2020.csv", line: number + 1))
    }
  }

  @Test("the year's end was within what the half year foretold, where the data allows to tell")
  func foretold() throws {
    let data = try data()
    let patents = data.snapshot("2020-06-30")?.forecast("3.1.02", .china)
    guard case .number(let months) = patents?.outcome else {
      Issue.record("no forecast of the patents")
      return
    }
    #expect(months.low <= 14 && 14 <= months.high)
    // Ten months of both years: the share of 2019 says what its straight line does not.
    let pledge = try #require(data.snapshot("2020-10-31")?.forecast("4.1.07", .china))
    #expect(pledge.score.choice == .notReplayed)
    #expect(data.snapshot("2020-09-30")?.forecastGap("4.1.07", .china) == .beforeFirstQuarter)
    #expect(data.snapshot("2020-12-31")?.forecastGap("4.1.07", .china) == .known)
  }

  @Test(
    "examination periods",
    arguments: [
      ("3.1.02", "2019-12-31", Light.behind), ("3.1.02", "2020-06-29", .behind),
      ("3.1.02", "2020-06-30", .done), ("3.1.02", "2020-12-31", .done),
      ("3.2.01", "2019-12-31", .behind), ("3.2.01", "2020-06-30", .behind),
      ("3.2.01", "2020-12-30", .behind), ("3.2.01", "2020-12-31", .done),
    ])
  func examination(measure: String, day: String, light: Light) throws {
    #expect(try data().light(day, measure: measure) == light)
  }

  @Test("17.3 months are over the limit of 16 by 8.125 %")
  func overByEight() throws {
    let reason = try data().judgement("2019-12-31", measure: "3.1.02")?.lineage.reason
    let expected = Reason.overLimit(
      value: try #require(Exact("17.3")), limit: 16, percent: Exact("8.125"))
    #expect(reason == expected)
  }

  @Test("pledge financing: about +35 % to October is on track, +43.9 % over the year is done")
  func pledge() throws {
    let october = try #require(try data().judgement("2020-10-31", measure: "4.1.07"))
    #expect(october.light == .onTrack)
    guard case .number(let growth, let bound) = october.value else {
      Issue.record("no growth: \(october.value)")
      return
    }
    #expect(growth.text(decimals: 0) == "35")
    #expect(bound == .about)
    let year = try #require(try data().judgement("2020-12-31", measure: "4.1.07"))
    #expect(year.light == .done)
    #expect(year.value == .number(try #require(Exact(66500, over: 1515)), .exact))
    #expect(try data().light("2020-06-30", measure: "4.1.07") == .noData)
  }

  @Test("TISCs stand on their ladder until the notice, then 34 of 30")
  func batch() throws {
    var data = try data()
    data.move("2020-04-20", "call", measure: "5.2.04")
    data.move("2020-09-01", "selection", measure: "5.2.04")
    data.move("2020-11-30", "announced", measure: "5.2.04")
    #expect(data.light("2020-06-30", measure: "5.2.04") == .onTrack)
    #expect(data.light("2020-10-31", measure: "5.2.04") == .onTrack)
    #expect(data.judgement("2020-10-31", measure: "5.2.04")?.value == .missing)
    #expect(data.light("2020-11-30", measure: "5.2.04") == .onTrack)
    let year = try #require(data.judgement("2020-12-31", measure: "5.2.04"))
    #expect(year.light == .done)
    #expect(year.value == .number(34, .exact))
    #expect(year.target == 30)
  }
}

/// A text of the fixtures' folder.
struct FixtureText {
  let lines: [String]

  init?(_ name: String, file: String = #filePath) {
    let folder = file.split(separator: "/").dropLast(2).joined(separator: "/")
    guard let stream = unsafe fopen("/\(folder)/Fixtures/\(name)", "r") else { return nil }
    defer { unsafe fclose(stream) }
    var bytes: [UInt8] = []
    var byte = unsafe getc(stream)
    while byte != EOF {
      bytes.append(UInt8(truncatingIfNeeded: byte))
      byte = unsafe getc(stream)
    }
    lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
  }
}
