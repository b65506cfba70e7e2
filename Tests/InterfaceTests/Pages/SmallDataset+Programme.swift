import Domain

extension SmallDataset {
  static let measures: [Measure] = [
    measure("1.1.01", "完成强国战略纲要", "Finish the powerhouse outline", .national, "submitted"),
    measure("1.1.06", "制定知识产权强省战略", "Draw up a provincial IP strategy", .local, "adopted"),
    measure("1.2.04", "各地谋划编制“十四五”规划", "Prepare the 14th five-year plan", .local, "drafted"),
    Measure(
      id: "4.2.10", article: "1.1",
      name: Phrase(zh: "取消实用新型申请资助奖励", en: "Abolish subsidies for utility-model filings"),
      scope: .local, kind: "rule_change", rule: .linearToZero, op: "zero", target: 0, unit: "项",
      dueOn: day(2020, 12, 31), indicators: ["utility"], baselinePeriod: .year(2019),
      direction: .down, frequency: .quarterly, level: "city", pane: "strategy", isHeadline: true,
      sourceLine: 43, origin: line(13)),
  ]

  private static func measure(
    _ id: String, _ zh: String, _ en: String, _ scope: Scope, _ rung: String
  ) -> Measure {
    Measure(
      id: id, article: "1.1", name: Phrase(zh: zh, en: en), scope: scope, kind: "milestone",
      rule: .stage, ladder: "plan", op: "stage", requiredRung: rung, dueOn: day(2020, 12, 31),
      indicators: [], direction: .up, frequency: .quarterly, level: "province", pane: "strategy",
      isHeadline: true, sourceLine: 12, origin: line(12))
  }

  static let ladder: [Rung] = [
    ("not_started", "未启动", "Not started"), ("research", "前期研究", "Groundwork"),
    ("drafting", "起草", "Drafting"), ("drafted", "形成草案", "Drafted"),
    ("consultation", "征求意见", "Consultation"), ("submitted", "送审报批", "Submitted"),
    ("adopted", "审议通过", "Adopted"), ("in_force", "印发实施", "In force"),
  ].enumerated().map { order, rung in
    Rung(
      ladder: "plan", id: rung.0, order: order, name: Phrase(zh: rung.1, en: rung.2),
      origin: line(20 + order))
  }

  static let events: [StageEvent] = [
    event("1.1.06", 420_000, day(2020, 2, 10), "research", nil),
    event("1.1.06", 420_000, day(2020, 4, 30), "drafting", "鄂知发〔2020〕4号"),
    event("1.1.06", 420_000, day(2020, 6, 12), "consultation", "鄂知发〔2020〕9号"),
    event("1.2.04", 420_000, day(2020, 5, 20), "drafted", "鄂知发〔2020〕7号"),
    event("1.1.06", 440_000, day(2020, 3, 18), "in_force", "粤府〔2020〕12号"),
    event("1.1.01", 0, day(2020, 5, 8), "drafting", nil),
  ]

  private static func event(
    _ measure: String, _ area: UInt32, _ on: Day, _ rung: String, _ document: String?
  ) -> StageEvent {
    StageEvent(
      measure: measure, area: AreaCode(number: area), on: on, rung: rung, document: document,
      origin: line(40))
  }

  static let indicator = Indicator(
    id: "utility", name: Phrase(zh: "仍在执行的实用新型资助", en: "Utility-model subsidies in force"),
    unit: "项", direction: .down, accumulation: .stock, decimals: 0, frequency: .quarterly,
    level: "city", origin: line(50))

  static let observations: [Observation] = units31.flatMap { code -> [Observation] in
    let left = code == 520_000 ? 5 : code == 440_000 ? 0 : 2
    return [figure(code, .year(2019), 5), figure(code, .quarter(2020, 2), left)]
  }

  private static let units31: [UInt32] = [110_000, 420_000, 440_000, 520_000]

  private static func figure(_ code: UInt32, _ period: Period, _ value: Int) -> Observation {
    Observation(
      indicator: "utility", area: AreaCode(number: code), period: period, value: Exact(value),
      bound: .exact, status: .final, origin: line(60))
  }
}
