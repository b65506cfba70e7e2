import Domain
import Testing

@Suite struct PaceTests {
  @Test(
    "the pace is what is left over the months that are left, from the end of the judged figure",
    arguments: [
      ("2020Q2", "40", "100", "10"), ("2020Q1", "40", "100", "6.666666667"),
      ("2020Q3", "100", "40", nil), ("2020Q4", "40", "100", nil), ("2020Q2", "0", "0", nil),
    ] as [(String, String, String, String?)])
  func levels(period: String, value: String, target: String, pace: String?) throws {
    var data = RuleData(.rate)
    data.measure(.linear, target: target, baseline: "0")
    data.figure(period, value)
    let found = data.snapshot("2020-12-31")?.requiredPace("m", .china)
    #expect(found?.perMonth.text() == pace)
  }

  @Test("of growth it is the amount that makes the growth, and none once that is there")
  func growth() throws {
    var data = RuleData(.flow)
    data.measure(.growth, target: "20", op: "growth_gt")
    data.figure("2019", "1000")
    data.figure("2019-01/2019-06", "450")
    data.figure("2020-01/2020-06", "600")
    let pace = try #require(data.snapshot("2020-06-30")?.requiredPace("m", .china))
    #expect(pace.perMonth == 100 && pace.months == 6 && pace.unit == "项")
    #expect(pace.lineage.working == "(1200 − 600) ÷ 6 ≈ 100")
    data.figure("2020-01/2020-09", "1300")
    #expect(data.snapshot("2020-09-30")?.requiredPace("m", .china) == nil)
  }
}
