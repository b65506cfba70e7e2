import Domain
import Testing

@Suite("The growth rule")
struct GrowthTests {
  private func data() -> RuleData {
    var data = RuleData(.flow)
    data.measure(.growth, target: "20", op: "growth_gt", frequency: .monthly)
    return data
  }

  @Test(
    "more than the target is on track, from seven tenths of it behind, less far behind",
    arguments: [
      ("120.000000001", Light.onTrack), ("120", .behind), ("114", .behind),
      ("113.999999999", .farBehind), ("90", .farBehind),
    ])
  func limits(value: String, light: Light) {
    var data = data()
    data.figure("2019-01/2019-06", "100")
    data.figure("2020-01/2020-06", value)
    #expect(data.light("2020-06-30") == light)
  }

  @Test("1727.1 against 1515 is exactly 14 %, and so behind")
  func exactFourteen() {
    var data = data()
    data.figure("2019-01/2019-10", "1515")
    data.figure("2020-01/2020-10", "1727.1")
    #expect(data.judgement("2020-10-31")?.value == .number(14, .exact))
    #expect(data.light("2020-10-31") == .behind)
    #expect(data.judgement("2020-10-31")?.lineage.working == "(1727.1 ÷ 1515 − 1) × 100 = 14")
  }

  @Test(
    "with the whole year in it is done when more than the target, else missed",
    arguments: [("120.1", Light.done), ("120", .missed), ("119", .missed)])
  func wholeYear(value: String, light: Light) {
    var data = data()
    data.figure("2019", "100")
    data.figure("2020", value)
    #expect(data.light("2020-12-31") == light)
  }

  @Test("months are summed up to the last one before a gap")
  func gapInMonths() {
    var data = data()
    for month in 1...6 { data.figure("2019-0\(month)", "10") }
    for month in [1, 2, 3, 5, 6] { data.figure("2020-0\(month)", "13") }
    let judgement = data.judgement("2020-06-30")
    #expect(judgement?.value == .number(30, .exact))
    #expect(judgement?.period == Period("2020-01/2020-03"))
  }

  @Test("a month of the year before that is missing leaves no base")
  func baseMissing() {
    var data = data()
    for month in [1, 3] { data.figure("2019-0\(month)", "10") }
    for month in 1...3 { data.figure("2020-0\(month)", "13") }
    #expect(data.light("2020-03-31") == .noData)
    #expect(data.judgement("2020-03-31")?.lineage.reason == .growthBaseMissing)
    #expect(data.judgement("2020-03-31")?.value == .missing)
  }

  @Test("a base of zero gives no growth")
  func zeroBase() {
    var data = data()
    data.figure("2019-01", "0")
    data.figure("2020-01", "13")
    #expect(data.light("2020-01-31") == .noData)
  }

  @Test("before the year's first month is in there is no data")
  func beforeJanuary() {
    var data = data()
    data.figure("2018", "80")
    data.figure("2019", "100")
    #expect(data.light("2020-01-20") == .noData)
    data.figure("2020-02", "50")
    #expect(data.light("2020-02-29") == .noData)
  }

  @Test("February of a leap year stands against February of a common one")
  func leapYear() {
    var data = data()
    for month in ["01", "02"] {
      data.figure("2019-\(month)", "10")
      data.figure("2020-\(month)", "13")
    }
    #expect(data.judgement("2020-02-29")?.value == .number(30, .exact))
  }

  @Test("figures of a year after the due date do not count")
  func laterYear() {
    var data = data()
    data.figure("2019", "100")
    data.figure("2020", "130")
    data.figure("2021-01", "1")
    #expect(data.light("2021-02-28") == .done)
    #expect(data.judgement("2021-02-28")?.value == .number(30, .exact))
  }

  @Test("a rough base makes the growth rough")
  func roughBase() {
    var data = data()
    data.figure("2019-01/2019-10", "100", bound: .about)
    data.figure("2020-01/2020-10", "130")
    #expect(data.judgement("2020-10-31")?.value == .number(30, .about))
  }
}
