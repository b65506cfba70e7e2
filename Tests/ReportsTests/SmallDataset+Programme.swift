import Domain

extension SmallDataset {
  static let measures = [
    measure(
      "3.1.02", "3.1", "高价值专利审查周期压减至16个月以内",
      "High-value patents examined within 16 months", .threshold, target: 16, unit: "个月",
      indicator: "patent_months", .down),
    measure(
      "3.2.01", "3.1", "商标注册平均审查周期压减至4个月",
      "Trademark registration examined in 4 months on average", .threshold, target: 4,
      unit: "个月", indicator: "trademark_months", .down),
    measure(
      "4.1.07", "4.1", "扩大质押融资规模、年度金额增长20%以上",
      "Grow IP pledge financing by more than 20 % a year", .growth, target: 20, unit: "%",
      indicator: "pledge_amount", .up),
    measure(
      "4.2.01", "4.1", "各地制定配套措施", "Localities issue supporting measures", .stage,
      scope: .local, rung: "in_force", .up),
    measure(
      "4.2.02", "4.1", "加强宣传", "Publicity", .trendOnly, isHeadline: false, .up),
  ]

  private static func measure(
    _ id: String, _ article: String, _ zh: String, _ en: String, _ rule: Rule,
    scope: Scope = .national, target: Exact? = nil, unit: String? = nil, indicator: String? = nil,
    rung: String? = nil, isHeadline: Bool = true, _ direction: Direction
  ) -> Measure {
    Measure(
      id: id, article: article, name: Phrase(zh: zh, en: en), scope: scope,
      kind: "quantitative_target", rule: rule, ladder: rung == nil ? nil : "document",
      target: target, requiredRung: rung, unit: unit, dueOn: Day.last(of: 2020),
      indicators: indicator.map { [$0] } ?? [], direction: direction, frequency: .monthly,
      level: "national", pane: rule == .stage ? "strategy" : "programme", isHeadline: isHeadline,
      sourceLine: 30, origin: origin("measures"))
  }

  static let indicators = [
    indicator("patent_months", "高价值专利审查周期", "Months to examine", "个月", .down, .rate),
    indicator("trademark_months", "商标审查周期", "Months to register", "个月", .down, .rate),
    indicator("pledge_amount", "质押融资金额", "Pledge financing", "亿元", .up, .runningTotal),
  ]

  private static func indicator(
    _ id: String, _ zh: String, _ en: String, _ unit: String, _ direction: Direction,
    _ accumulation: Accumulation
  ) -> Indicator {
    Indicator(
      id: id, name: Phrase(zh: zh, en: en), unit: unit, direction: direction,
      accumulation: accumulation, decimals: 1, frequency: .monthly, level: "national",
      origin: origin("indicators"))
  }

  static let observations = [
    observation("patent_months", "2020-06", "15.2", 2),
    observation("trademark_months", "2020-06", "4.5", 3),
    observation("pledge_amount", "2019-01/2019-06", "583.5", 4),
    observation("pledge_amount", "2020-01/2020-06", "766.7", 5),
  ].compactMap(\.self)

  private static func observation(
    _ indicator: String, _ period: String, _ value: String, _ line: Int
  ) -> Observation? {
    guard let period = Period(period), let value = Exact(value) else { return nil }
    return Observation(
      indicator: indicator, area: .china, period: period, value: value, bound: .exact,
      status: .final, origin: origin("observations", line))
  }
}
