import Domain
import Testing

@Suite("Time: what counts as of a day")
struct TimeTests {
  private func data(_ frequency: Frequency = .quarterly) -> RuleData {
    var data = RuleData(.rate, direction: .down)
    data.measure(.threshold, target: "16", op: "le", direction: .down, frequency: frequency)
    return data
  }

  @Test("before all data everything is without a figure, and nothing fails")
  func beforeAllData() {
    var data = data()
    data.figure("2020Q1", "10")
    #expect(data.light("1999-01-01") == .noData)
    #expect(data.judgement("1999-01-01")?.value == .missing)
  }

  @Test(
    "a figure counts once its period has ended",
    arguments: [("2020-03-30", Light.noData), ("2020-03-31", .done)])
  func periodEnds(day: String, light: Light) {
    var data = data()
    data.figure("2020Q1", "10")
    #expect(data.light(day) == light)
  }

  @Test("a revision decides from the day it was recorded, and not before")
  func revision() {
    var data = data()
    data.figure("2020Q1", "10")
    data.figure("2020Q1", "17", recorded: "2020-05-15")
    data.figure("2020Q1", "12", recorded: "2020-06-15")
    #expect(data.judgement("2020-05-14")?.value == .number(10, .exact))
    #expect(data.judgement("2020-05-15")?.value == .number(17, .exact))
    #expect(data.judgement("2020-06-15")?.value == .number(12, .exact))
    #expect(data.snapshot("2020-06-15")?.observations("figure", .china).count == 1)
  }

  @Test("a figure recorded late was not known at its period's end")
  func lateFigure() {
    var data = data()
    data.figure("2020Q1", "10", recorded: "2020-04-20")
    #expect(data.light("2020-04-19") == .noData)
    #expect(data.light("2020-04-20") == .done)
  }

  @Test("a row without a value is no figure")
  func blankValue() {
    var data = data()
    data.figure("2020Q1", "10")
    data.figure("2020Q2", nil)
    #expect(data.judgement("2020-06-30")?.period == Period("2020Q1"))
    #expect(data.snapshot("2020-06-30")?.observation("figure", .china)?.value == 10)
  }

  @Test(
    "a figure is stale when more than two periods have ended since its own",
    arguments: [
      (Frequency.quarterly, "2020-09-30", Light.done), (.quarterly, "2020-12-30", .done),
      (.quarterly, "2020-12-31", .stale), (.monthly, "2020-05-31", .done),
      (.monthly, "2020-06-30", .stale), (.halfYearly, "2021-06-29", .done),
      (.halfYearly, "2021-06-30", .stale), (.yearly, "2022-12-30", .done),
      (.yearly, "2022-12-31", .stale), (.onOccurrence, "2025-12-31", .done),
    ])
  func stale(frequency: Frequency, day: String, light: Light) {
    var data = data(frequency)
    data.figure("2020Q1", "10")
    #expect(data.light(day) == light)
  }

  @Test("a stale light keeps the last one for its brackets")
  func lastLight() {
    var data = data()
    data.figure("2020Q1", "17")
    let judgement = data.judgement("2020-12-31")
    #expect(judgement?.light == .stale)
    #expect(judgement?.lastLight == .behind)
    #expect(judgement?.lineage.reason == .stale(last: .quarter(2020, 1), missed: 3))
    #expect(judgement?.value == .number(17, .exact))
  }

  @Test("what was never judged does not go stale")
  func staleOnlyWithALight() {
    var data = data()
    data.figure("2019Q1", "17", RuleData.hubei)
    #expect(data.light("2020-12-31", RuleData.hubei) == Light.none)
    #expect(data.judgement("2020-12-31", RuleData.hubei)?.lastLight == nil)
  }

  @Test(
    "the last day of a year is the whole of it, in a leap year too", arguments: ["2019", "2020"])
  func lastDay(year: String) {
    var data = RuleData()
    data.measure(.linear, target: "100", due: nil)
    data.figure(year, "50")
    #expect(data.judgement("\(year)-12-31")?.yearShare == 100)
    #expect(data.light("\(year)-12-31") == .farBehind)
  }

  @Test("29 February of a leap year is its day 60 of 366")
  func leapDay() {
    var data = RuleData(.stock)
    data.measure(.linear, target: "100")
    data.figure("2020-02-29", "50")
    #expect(data.judgement("2020-02-29")?.yearShare == Exact(6000, over: 366))
    #expect(data.light("2020-02-28") == .noData)
  }

  @Test("another day of the same rows is the snapshot of that day")
  func timeTravel() {
    var data = data()
    data.figure("2020Q1", "17")
    data.figure("2020Q2", "10")
    let june = data.snapshot("2020-06-30")
    #expect(june?.at(Day(2020, 3, 31) ?? Day(number: 0)).light("m", .china) == .behind)
    #expect(june?.light("m", .china) == .done)
  }

  @Test(
    "the trend is flat within 1 %, else better or worse by the good direction",
    arguments: [
      ("101", Direction.up, Trend.Arrow.flat), ("99", .up, .flat), ("101.1", .up, .better),
      ("98.9", .up, .worse), ("101.1", .down, .worse), ("98.9", .down, .better),
      ("150", .none, .neutral),
    ])
  func trend(value: String, direction: Direction, arrow: Trend.Arrow) {
    var data = RuleData(.rate, direction: direction)
    data.measure(.trendOnly)
    data.figure("2019Q2", "100")
    data.figure("2020Q2", value)
    let trend = data.judgement("2020-06-30")?.trend
    #expect(trend?.arrow == arrow)
    #expect(trend?.percent == Exact(value).map { $0 - 100 })
    #expect(data.light("2020-06-30") == Light.none)
  }

  @Test("the trend of a flow compares the same months, and is missing without them")
  func flowTrend() {
    var data = RuleData(.flow)
    data.measure(.trendOnly)
    data.figure("2020Q1", "10")
    data.figure("2020Q2", "20")
    data.figure("2019Q2", "10")
    #expect(data.judgement("2020-06-30")?.trend == nil)
    data.figure("2019Q1", "10")
    #expect(data.judgement("2020-06-30")?.trend?.percent == 50)
  }

  @Test("from nothing a trend has no percentage")
  func trendFromZero() {
    var data = RuleData(.stock)
    data.measure(.trendOnly)
    data.figure("2019Q2", "0")
    data.figure("2020Q2", "5")
    let trend = data.judgement("2020-06-30")?.trend
    #expect(trend?.arrow == .better)
    #expect(trend?.percent == nil)
  }

  @Test("a month series puts a longer period at its last month")
  func series() {
    var data = data()
    data.figure("2020Q1", "10")
    data.figure("2020-05", "12")
    let series = data.snapshot("2020-06-15")?.series(indicator: "figure", .china, months: 4)
    #expect(series?.start == Month(2020, 2))
    #expect(series?.values == [nil, 10, nil, 12])
  }
}
