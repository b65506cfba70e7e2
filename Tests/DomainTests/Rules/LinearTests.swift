import Domain
import Testing

@Suite("The schedule rule, linear and linear_to_zero")
struct LinearTests {
  /// 146 of 365 days are 40 % of 2019: 26 May.
  static let day = "2019-05-26"

  private func data(_ rule: Rule, target: String, due: String = "2019-12-31") -> RuleData {
    var data = RuleData()
    data.measure(rule, target: target, due: due, frequency: .onOccurrence)
    return data
  }

  @Test(
    "the gap to the schedule decides, and the limits fall in the better class",
    arguments: [
      ("100", Light.done), ("100.1", .done), ("99.9", .onTrack), ("40", .onTrack), ("30", .onTrack),
      ("29.999999999", .behind), ("10", .behind), ("9.999999999", .farBehind), ("0", .farBehind),
      ("-5", .farBehind),
    ])
  func gap(value: String, light: Light) {
    var data = data(.linear, target: "100")
    data.figure(Self.day, value)
    #expect(data.light(Self.day) == light)
  }

  @Test("30 June 2020 is 182 of 366 days")
  func shareOfYear() {
    var data = RuleData()
    data.measure(.linear, target: "100")
    data.figure("2020Q2", "50")
    let judgement = data.judgement("2020-06-30")
    #expect(judgement?.yearShare == Exact(18200, over: 366))
    #expect(judgement?.targetShare == 50)
    #expect(judgement?.lineage.working?.contains("182 ÷ 366 × 100 ≈ 49.727") == true)
  }

  @Test("the year is measured at the end of the figure's period, not on the day itself")
  func yearAtTheFigure() {
    var data = RuleData()
    data.measure(.linear, target: "100")
    data.figure("2020Q1", "20")
    // 91/366 = 24.9 %: a gap of −4.9 although half the year is gone.
    #expect(data.light("2020-06-30") == .onTrack)
  }

  @Test("the share is counted from the baseline: the measure's for the country")
  func countryBaseline() {
    var data = RuleData()
    data.measure(.linear, target: "100", baseline: "60", baselinePeriod: "2019")
    data.figure("2019", "10")
    data.figure("2020Q2", "80")
    #expect(data.judgement("2020-06-30")?.targetShare == 50)
    #expect(data.judgement("2020-06-30")?.baseline == 60)
  }

  @Test("without a baseline of its own the country takes its figure of that period, else zero")
  func figureBaseline() {
    var data = RuleData()
    data.measure(.linear, target: "100", baselinePeriod: "2019")
    data.figure("2020Q2", "80")
    #expect(data.judgement("2020-06-30")?.baseline == 0)
    data.figure("2019", "20")
    #expect(data.judgement("2020-06-30")?.baseline == 20)
    #expect(data.judgement("2020-06-30")?.targetShare == 75)
  }

  @Test("the country's last resort for a baseline is the sum over the provinces")
  func summedBaseline() {
    var data = RuleData(.stock, direction: .down)
    data.measure(.linearToZero, target: "0", baselinePeriod: "2019", direction: .down)
    for province in RuleData.provinces { data.figure("2019", "2", province) }
    data.figure("2020Q2", "31")
    #expect(data.judgement("2020-06-30")?.baseline == 62)
    #expect(data.judgement("2020-06-30")?.targetShare == 50)
  }

  @Test("an area's baseline is its target's, else its own figure, never the country's")
  func areaBaseline() {
    var data = RuleData(.stock)
    data.measure(.linear, scope: .local, target: "100", baseline: "50", baselinePeriod: "2019")
    data.figure("2020Q2", "60", RuleData.hubei)
    #expect(data.judgement("2020-06-30", RuleData.hubei)?.baseline == 0)
    data.figure("2019", "20", RuleData.hubei)
    #expect(data.judgement("2020-06-30", RuleData.hubei)?.baseline == 20)
    data.target(RuleData.hubei, baseline: "40")
    #expect(data.judgement("2020-06-30", RuleData.hubei)?.baseline == 40)
  }

  @Test("towards zero without a baseline there is no data")
  func zeroWithoutBaseline() {
    var data = data(.linearToZero, target: "0")
    data.figure(Self.day, "5")
    #expect(data.light(Self.day) == .noData)
    #expect(data.judgement(Self.day)?.lineage.reason == .noBaseline)
    #expect(data.judgement(Self.day)?.value == .number(5, .exact))
  }

  @Test(
    "towards zero what is gone of the baseline counts",
    arguments: [
      ("0", Light.done), ("70", .onTrack), ("70.1", .behind), ("90", .behind), ("90.1", .farBehind),
      ("120", .farBehind),
    ])
  func towardsZero(value: String, light: Light) {
    var data = RuleData(.stock, direction: .down)
    data.measure(
      .linearToZero, target: "0", due: "2019-12-31", baseline: "100", direction: .down,
      frequency: .onOccurrence)
    data.figure(Self.day, value)
    #expect(data.light(Self.day) == light)
  }

  @Test("a target equal to the baseline is done when reached and far behind when not")
  func targetIsBaseline() {
    var data = RuleData(.stock, direction: .down)
    data.measure(.linearToZero, target: "0", baseline: "0", direction: .down)
    data.figure("2020Q1", "0")
    data.figure("2020Q2", "3")
    #expect(data.light("2020-03-31") == .done)
    #expect(data.light("2020-06-30") == .farBehind)
    #expect(data.judgement("2020-06-30")?.lineage.reason == .targetIsBaseline)
  }

  @Test("for a flow the running total stands against the target, without a baseline")
  func runningTotal() {
    var data = RuleData(.flow)
    data.measure(.linear, target: "100", baseline: "90", frequency: .onOccurrence)
    data.figure("2020Q1", "20")
    data.figure("2020Q2", "31")
    #expect(data.judgement("2020-06-30")?.value == .number(51, .exact))
    #expect(data.judgement("2020-06-30")?.targetShare == 51)
  }

  @Test(
    "due and not reached by a figure that reaches the due day is missed; before, the light stays")
  func missed() {
    var data = RuleData()
    data.measure(.linear, target: "100", due: "2020-06-30", frequency: .onOccurrence)
    data.figure("2020Q1", "20")
    #expect(data.light("2020-06-30") == .onTrack)
    data.figure("2020Q2", "90")
    #expect(data.light("2020-06-29") == .onTrack)
    #expect(data.light("2020-06-30") == .missed)
    data.figure("2020Q3", "100")
    #expect(data.light("2020-09-30") == .done)
  }

  @Test("why names the rows, the target's row and the programme's line")
  func lineage() {
    var data = RuleData()
    data.measure(.linear, target: "100", baselinePeriod: "2019")
    data.figure("2019", "20")
    data.figure("2020Q2", "30")
    let lineage = data.judgement("2020-06-30")?.lineage
    #expect(
      lineage?.inputs.map(\.origin.description)
        == ["observations.csv:3", "measures.csv:2", "observations.csv:2"])
    #expect(lineage?.programmeLine == 12)
    #expect(lineage?.measure == "m")
    #expect(lineage?.constants.first { $0.key == .behindGap }?.value == -10)
  }

  @Test("a dataset may override the constants, and why lists those in force")
  func overriddenConstants() {
    var data = data(.linear, target: "100")
    data.figure(Self.day, "25")
    data.dataset.settings.ruleConstants.behindGap = -15
    #expect(data.light(Self.day) == .onTrack)
    let constants = data.judgement(Self.day)?.lineage.constants
    #expect(constants?.first { $0.key == .behindGap }?.value == -15)
  }
}
