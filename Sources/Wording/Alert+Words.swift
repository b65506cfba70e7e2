public import Domain

extension Snapshot {
  /// Why an alert is there, in a sentence without a full stop.
  public func reason(of alert: Alert) -> Phrase {
    switch alert.reason {
    case .light: lightReason(alert)
    case .expected(let outcome): expected(outcome, alert)
    case .expectedIn(let areas): expected(in: areas)
    case .backlogGrowing(let months, let from, let to):
      .backlogGrowing(months: months, from: from, to: to)
    case .coverageLost(let day): .coverageLost(on: day)
    case .fault(let fault): fault.message
    case .own(let rule, let month, let figure): ownReason(rule, month, figure)
    }
  }

  /// What an alert is about: the measure, the centre, the file, or the own rule's name.
  public func title(of alert: Alert) -> Phrase {
    if case .own(let rule, _, _) = alert.reason { return rule.name }
    switch alert.subject {
    case .measure(let id, _):
      let name = measure(id)?.name ?? Phrase(zh: "", en: "")
      return Phrase(zh: "\(id) \(name.zh)", en: "\(id) \(name.en)")
    case .centre(let id): return centre(id)?.name ?? Phrase(zh: id, en: id)
    case .file(let path): return Phrase(zh: path, en: path)
    case .area, .node: return alert.rule.name
    }
  }

  /// “expected at the year's end: 15.9 (15.1 to 16.4); the target is 16”.
  private func expected(_ outcome: Forecast.Outcome, _ alert: Alert) -> Phrase {
    guard case .measure(let id, let area) = alert.subject, let measure = measure(id) else {
      return alert.rule.name
    }
    switch outcome {
    case .number(let estimate):
      let decimals = measure.indicators.first.flatMap(indicator)?.decimals ?? 1
      func number(_ value: Double) -> String {
        guard value.isFinite, value.magnitude < 1e15 else { return "–" }
        return Exact(Int128((value * 1000).rounded()), over: 1000)?
          .grouped(decimals: measure.rule == .growth ? 1 : decimals) ?? "–"
      }
      let target = judgement(id, area)?.target?.text() ?? "–"
      let (value, low, high) = (number(estimate.value), number(estimate.low), number(estimate.high))
      return Phrase(
        zh: "预计年底为 \(value)（\(low) 至 \(high)），目标 \(target)",
        en: "expected at the year's end: \(value) (\(low) to \(high)); the target is \(target)")
    case .day(let estimate):
      return Phrase(
        zh: "预计 \(Phrase.day(estimate.value).zh)才能完成",
        en: "expected to be reached on \(Phrase.day(estimate.value).en) only")
    case .count(let estimate, let all):
      return Phrase(
        zh: "预计年底 \(estimate.value)/\(all) 省份完成",
        en: "expected at the year's end: \(estimate.value) of \(all) provinces")
    }
  }

  /// “3 provinces are expected to miss it: Hebei, Hubei, Hunan”.
  private func expected(in areas: [AreaCode]) -> Phrase {
    let names = areas.map { unit($0)?.shortName ?? Phrase(zh: $0.description, en: $0.description) }
    let count = areas.count
    return Phrase(
      zh: "\(count) 个省份预计完不成：" + names.map(\.zh).joined(separator: "、"),
      en: (count == 1 ? "1 province is" : "\(count) provinces are")
        + " expected to miss it: " + names.map(\.en).joined(separator: ", "))
  }

  private func lightReason(_ alert: Alert) -> Phrase {
    var measure: Measure?
    if case .measure(let id, _) = alert.subject { measure = self.measure(id) }
    return alert.lineage.reason?.phrase(unit: measure?.unit) { rung in
      self.rung(rung, ladder: measure?.ladder ?? "")?.name ?? Phrase(zh: rung, en: rung)
    } ?? alert.rule.name
  }

  /// “June 2020: backlog 213, > 200”: the figure that is compared, and the condition.
  private func ownReason(_ rule: OwnAlertRule, _ month: Month, _ figure: Exact) -> Phrase {
    let (name, unit) = named(rule.quantity)
    let aspect = rule.condition.aspect
    let sign = aspect != .value && figure > .zero ? "+" : ""
    let amount = sign + figure.grouped(decimals: figure.isWhole ? 0 : 1)
    let limit = rule.condition.limit
    let condition = "\(rule.condition.comparison.rawValue) \(limit.text())"
    let word = aspect == .yoy ? Phrase.unit("%") : Phrase.unit(unit)
    return Phrase(
      zh: "\(Phrase.month(month).zh)\(name.zh)\(aspect.name.zh) \(amount) \(word.zh)（\(condition)）",
      en: "\(Phrase.month(month).en): \(name.en)\(aspect.name.en) \(amount) \(word.en)".trimmed
        + " (\(condition))")
  }

  private func named(_ quantity: OwnAlertRule.Quantity) -> (name: Phrase, unit: String) {
    switch quantity {
    case .figure(let key): (key.name, key.unit)
    case .indicator(let id):
      (indicator(id)?.name ?? Phrase(zh: id, en: id), indicator(id)?.unit ?? "")
    }
  }
}

extension OwnAlertRule.Condition.Aspect {
  /// What of a figure is compared, after its name.
  fileprivate var name: Phrase {
    switch self {
    case .value: Phrase(zh: "", en: "")
    case .yoy: Phrase(zh: "同比", en: ", on the year before,")
    case .change: Phrase(zh: "较上期", en: ", on the figure before,")
    }
  }
}

extension String {
  /// The text without spaces at its end.
  fileprivate var trimmed: String {
    var text = self
    while text.hasSuffix(" ") { text.removeLast() }
    return text
  }
}
