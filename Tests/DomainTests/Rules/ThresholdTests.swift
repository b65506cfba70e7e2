import Domain
import Testing

@Suite("The threshold rule")
struct ThresholdTests {
  private func data() -> RuleData {
    var data = RuleData(.rate, direction: .down)
    data.measure(
      .threshold, target: "16", op: "le", direction: .down, frequency: .halfYearly)
    return data
  }

  @Test(
    "within the limit is done, over by at most 15 % behind, more far behind",
    arguments: [
      ("14", Light.done), ("16", .done), ("16.000000001", .behind), ("17.3", .behind),
      ("18.4", .behind), ("18.400000001", .farBehind),
    ])
  func limits(value: String, light: Light) {
    var data = data()
    data.figure("2020H1", value)
    #expect(data.light("2020-06-30") == light)
  }

  @Test("any excess over a limit of zero is far behind")
  func zeroLimit() {
    var data = RuleData(.rate, direction: .down)
    data.measure(.threshold, target: "0", op: "le", direction: .down)
    data.figure("2020Q2", "0.1")
    #expect(data.light("2020-06-30") == .farBehind)
  }

  @Test("a bound is judged by its number and keeps its sign")
  func bound() {
    var data = data()
    data.figure("2020H1", "16", bound: .less)
    #expect(data.light("2020-06-30") == .done)
    #expect(data.judgement("2020-06-30")?.value == .number(16, .less))
  }

  @Test("done lasts only as long as the figure stays within")
  func backOver() {
    var data = data()
    data.figure("2020Q1", "15")
    data.figure("2020Q2", "17")
    #expect(data.light("2020-04-30") == .done)
    #expect(data.light("2020-06-30") == .behind)
  }

  @Test("past due, over the limit is missed by a figure that reaches the due day")
  func missed() {
    var data = data()
    data.figure("2020-11", "17")
    #expect(data.light("2021-01-15") == .behind)
    data.figure("2020", "17")
    #expect(data.light("2020-12-30") == .behind)
    #expect(data.light("2020-12-31") == .missed)
  }

  @Test("why shows the excess in percent of the limit, exactly")
  func working() {
    var data = data()
    data.figure("2020H1", "17.3")
    let lineage = data.judgement("2020-06-30")?.lineage
    #expect(lineage?.working == "(17.3 − 16) ÷ 16 × 100 = 8.125")
    #expect(
      lineage?.reason == .overLimit(value: Exact("17.3") ?? 0, limit: 16, percent: Exact("8.125")))
  }

  @Test("where more is better the limit is the least")
  func floor() {
    var data = RuleData()
    data.measure(.threshold, target: "100", op: "ge")
    data.figure("2020Q1", "84")
    data.figure("2020Q2", "85")
    data.figure("2020Q3", "100")
    #expect(data.light("2020-03-31") == .farBehind)
    #expect(data.light("2020-06-30") == .behind)
    #expect(data.light("2020-09-30") == .done)
  }

  @Test("before the first figure there is no data")
  func noData() {
    let data = data()
    #expect(data.light("2020-06-30") == .noData)
    #expect(data.judgement("2020-06-30")?.lineage.reason == .noFigure)
  }
}
