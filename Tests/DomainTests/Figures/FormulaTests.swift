import Domain
import Testing

/// Check values of published figures (RULES, "Figures").
struct FormulaTests {
  @Test("2180 after 1515 is a growth of 43.9 %")
  func publishedGrowth() {
    #expect(Formula.yearOnYear(2180, base: 1515)?.text(decimals: 1) == "43.9")
  }

  @Test("growth is exact: 1727.1 after 1515 is 14 and nothing else")
  func exactGrowth() throws {
    #expect(Formula.yearOnYear(try #require(Exact("1727.1")), base: 1515) == 14)
  }

  @Test(
    "growth on a base that is missing, zero or negative is not a number", arguments: [nil, 0, -5])
  func growthWithoutBase(base: Int?) {
    #expect(Formula.yearOnYear(100, base: base.map { Exact($0) }) == nil)
  }

  @Test("284,288 patents of 21,536,000 people are 132.0 per 10,000")
  func perTenThousand() {
    let figure = Formula.perTenThousand(284_288, population: 21_536_000)
    #expect(figure?.text(decimals: 1) == "132.0")
    #expect(Formula.perTenThousand(1, population: 0) == nil)
  }

  @Test("34 against a target of 30 is 113 %, not capped at 100")
  func targetShare() {
    #expect(Formula.targetShare(34, target: 30)?.text(decimals: 0) == "113")
  }

  @Test("a share of the target counts from the baseline, also downwards")
  func targetShareFromBaseline() {
    #expect(Formula.targetShare(15, target: 10, baseline: 20) == 50)
    #expect(Formula.targetShare(15, target: 20, baseline: 20) == nil)
  }

  @Test("the pace that is still needed shares what is left among the months left")
  func requiredPace() {
    #expect(Formula.requiredPace(12, target: 30, monthsLeft: 6) == 3)
    #expect(Formula.requiredPace(12, target: 30, monthsLeft: 0) == nil)
  }

  @Test("a running total that falls gives a negative month")
  func negativeMonth() { #expect(Formula.gain(331, over: 340) == -9) }

  @Test("the age of a figure counts days from the end of its period")
  func age() { #expect(Formula.age(of: .half(2020, 1), on: day("2020-07-10")) == 10) }

  @Test("completeness is a percentage, and none when nobody owes")
  func completeness() {
    #expect(Completeness(reported: 29, owed: 31).percent == ratio(2900, 31))
    #expect(Completeness(reported: 0, owed: 0).percent == nil)
  }
}
