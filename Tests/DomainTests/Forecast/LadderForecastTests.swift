import Domain
import Testing

/// The days of a ladder, forecast from the days its rungs were due.
@Suite struct LadderForecastTests {
  private func data() -> RuleData {
    var data = RuleData()
    data.ladder("plan", ["not_started", "research", "drafted", "adopted"], unordered: ["stopped"])
    data.measure(.stage, rung: "adopted", ladder: "plan")
    data.rungDate("research", due: "2020-02-10")
    data.rungDate("drafted", due: "2020-05-10")
    data.rungDate("adopted", due: "2020-09-30")
    return data
  }

  private func day(_ forecast: Forecast?) -> Forecast.Estimate<Day>? {
    guard case .day(let estimate) = forecast?.outcome else { return nil }
    return estimate
  }

  @Test("a rung is as late as the median of those before it")
  func lateness() throws {
    var data = data()
    data.move("2020-02-20", "research")
    data.move("2020-05-30", "drafted")
    let forecast = try #require(data.snapshot("2020-06-30")?.forecast("m", .china))
    #expect(forecast.method == .ladderDates)
    #expect(forecast.score.unit == .days && forecast.score.monthsAhead == nil)
    // 10 and 20 days late: 15 days after 30 September; 10 to 20, and the error of the replays.
    let estimate = try #require(day(forecast))
    #expect(estimate.value == Day("2020-10-15"))
    #expect(estimate.low <= (try #require(Day("2020-10-10"))))
    #expect(estimate.high >= (try #require(Day("2020-10-20"))))
    #expect(forecast.lineage.inputs.count == 5)
  }

  @Test("what is reached, set aside, unmoved or before April has no forecast")
  func gaps() throws {
    var data = data()
    #expect(data.snapshot("2020-06-30")?.forecastGap("m", .china) == .tooLittlePast)
    data.move("2020-02-20", "research")
    #expect(data.snapshot("2020-03-30")?.forecastGap("m", .china) == .beforeFirstQuarter)
    #expect(data.snapshot("2020-03-31")?.forecastGap("m", .china) == nil)
    data.move("2020-06-01", "stopped")
    #expect(data.snapshot("2020-06-30")?.forecastGap("m", .china) == .setAside)
    data.move("2020-07-01", "adopted")
    #expect(data.snapshot("2020-07-31")?.forecastGap("m", .china) == .known)
    #expect(data.snapshot("2021-04-30")?.forecastGap("m", .china) == .otherYear)
  }

  @Test("a day that has passed is never foretold")
  func notInThePast() throws {
    var data = data()
    data.move("2020-02-01", "research")
    let estimate = try #require(day(data.snapshot("2020-11-30")?.forecast("m", .china)))
    #expect(estimate.value >= (try #require(Day("2020-12-01"))))
    #expect(estimate.low >= (try #require(Day("2020-12-01"))))
  }

  @Test("the national value of a local measure counts the provinces that will be done")
  func count() throws {
    var data = RuleData()
    data.ladder("plan", ["not_started", "research", "drafted", "adopted"])
    data.measure(.stage, scope: .local, rung: "adopted", ladder: "plan")
    for (index, province) in RuleData.provinces.enumerated() {
      data.rungDate("research", due: "2020-01-31", province)
      data.rungDate("drafted", due: "2020-03-31", province)
      data.rungDate("adopted", due: "2020-12-10", province)
      // Every third is a month late, and will be past the end of the year.
      data.move(index % 3 == 0 ? "2020-03-02" : "2020-01-31", "research", province)
      data.move(index % 3 == 0 ? "2020-05-01" : "2020-03-31", "drafted", province)
    }
    let forecast = try #require(data.snapshot("2020-06-30")?.forecast("m", .china))
    guard case .count(let estimate, let of) = forecast.outcome else {
      Issue.record("no count: \(forecast.outcome)")
      return
    }
    #expect(of == 31)
    #expect(estimate.value == 20)
    #expect(estimate.low <= 20 && estimate.high >= 20)
  }
}
