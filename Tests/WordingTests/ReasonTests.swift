import Domain
import Testing
import Wording

@Suite("Reasons in words")
struct ReasonTests {
  private func words(_ reason: Reason, unit: String? = nil) -> Phrase {
    reason.phrase(unit: unit) { rung in
      rung == "drafting" ? Phrase(zh: "起草", en: "Drafting") : Phrase(zh: rung, en: rung)
    }
  }

  private func number(_ text: String) throws -> Exact { try #require(Exact(text)) }

  @Test("a gap says how many points, and both shares")
  func gap() throws {
    let done = try number("20")
    let year = try #require(Exact(18200, over: 366))
    let phrase = words(.scheduleGap(done: done, year: year, gap: done - year))
    #expect(phrase.zh == "落后序时进度 29.7 个百分点（完成目标的 20 %，全年已过 49.7 %）")
    #expect(
      phrase.en
        == "29.7 points behind the year's schedule (20 % of the target done with 49.7 % of the year gone)"
    )
  }

  @Test("an excess says the value, the limit and the percentage with their units")
  func excess() throws {
    let phrase = words(
      .overLimit(value: try number("17.3"), limit: 16, percent: try number("8.125")), unit: "个月")
    #expect(phrase.zh == "17.3 个月，超出 16 个月的限值 8.1 %")
    #expect(phrase.en == "17.3 months, over the limit of 16 months by 8.1 %")
  }

  @Test("growth of exactly the target says that more is asked for")
  func exactGrowth() {
    let phrase = words(.growth(percent: 20, target: 20))
    #expect(phrase.zh == "同比增长 20 %，恰为 20 %，目标是高于 20 %")
    #expect(phrase.en == "up 20 % so far, exactly 20 %, where more is asked for")
  }

  @Test("growth a hair below the target is not rounded up to it")
  func nearGrowth() throws {
    let phrase = words(.growthOfWholeYear(percent: try number("19.97"), target: 20))
    #expect(phrase.zh.hasPrefix("全年同比增长 19.97 %"))
  }

  @Test("a rung is called by its name, in quotes")
  func rung() throws {
    let phrase = words(.underWay(rung: "drafting", daysLeft: 1))
    #expect(phrase.zh == "目前为“起草”，距到期还有 1 天")
    #expect(phrase.en == "now at “Drafting”, 1 day left")
  }

  @Test("the due day itself is today, not nought days ago")
  func dueToday() throws {
    let day = try #require(Day(2020, 12, 31))
    #expect(words(.pastDue(due: day, days: 0)).en == "due today, 31 Dec 2020, and not reached")
    #expect(words(.pastDue(due: day, days: 3)).zh == "应于2020年12月31日完成，已逾期 3 天")
  }

  @Test("every rule and constant has its words in both languages")
  func rules() {
    for rule in Rule.allCases {
      let sentence = rule.sentence(RuleConstants())
      #expect(!sentence.zh.isEmpty && !sentence.en.isEmpty && sentence.zh != sentence.en)
    }
    for key in RuleConstant.Key.allCases { #expect(key.name.zh != key.name.en) }
  }

  @Test("a rule's words print the constants in force")
  func constants() {
    var constants = RuleConstants()
    constants.behindGap = -12
    #expect(Rule.linear.sentence(constants).zh.contains("−12 个百分点"))
    #expect(Lineage.Subject.rollUp.rule(constants)?.en.contains("20 %") == true)
    #expect(Lineage.Subject.figure(.coverage).rule(constants) == nil)
  }
}
