import Domain
import Surface
import Wording

extension SlideScene {
  /// The headline targets that have a figure, for a slide that goes through all of them.
  var shownTargets: [Measure] {
    snapshot.headlineTargets.filter { measure in
      switch snapshot.judgement(measure.id, .china)?.value {
      case .number, .count: true
      case .missing, .rung, nil: false
      }
    }
  }

  /// A headline target of the country: its value as large as the screen allows.
  func drawTarget(_ id: String?, on canvas: inout Canvas) throws(SlideFailure) {
    let targets = id.map { id in snapshot.measure(id).map { [$0] } ?? [] } ?? shownTargets
    guard targets.indices.contains(page % max(1, targets.count)),
      let judgement = snapshot.judgement(targets[page % targets.count].id, .china)
    else { throw .missing(id ?? "headline targets") }
    let measure = targets[page % targets.count]
    let value = valueText(judgement, of: measure)
    Poster(
      heading: text(measure.publicName), figure: value.number, unit: value.unit,
      role: judgement.light.role == .missing ? .text : judgement.light.role,
      context: context(of: judgement, measure)
    ).draw(on: &canvas, in: rect)
  }

  private func context(of judgement: Judgement, _ measure: Measure) -> [Flow.Run] {
    var runs = [
      Flow.Run("\(judgement.light.mark) \(text(judgement.light.name))", judgement.light.role)
    ]
    if let target = targetText(judgement, of: measure) {
      runs.append(Flow.Run("   " + text(.kioskTarget(target))))
    }
    if let period = judgement.period {
      runs.append(Flow.Run("   " + text(.kioskPeriod(period)), .dim))
    }
    return runs
  }

  /// The value of a measure and its unit, apart.
  func valueText(_ judgement: Judgement, of measure: Measure) -> (number: String, unit: String) {
    let indicator = measure.indicators.first.flatMap { snapshot.indicator($0) }
    let unit = (measure.unit ?? indicator?.unit).map { text(.unit($0)) } ?? ""
    switch judgement.value {
    case .missing, .rung: return ("–", "")
    case .number(let value, let bound):
      let decimals = measure.rule == .growth ? 1 : indicator?.decimals ?? 1
      let sign = measure.rule == .growth && value > 0 ? "+" : ""
      return (bound.sign + sign + value.grouped(decimals: decimals), unit)
    case .count(let done, let of): return ("\(done)/\(of)", "")
    }
  }

  private func targetText(_ judgement: Judgement, of measure: Measure) -> String? {
    if case .count(_, let of) = judgement.value { return text(.provinceCount(of)) }
    guard let target = judgement.target ?? measure.target else { return nil }
    let sign =
      switch measure.rule {
      case .threshold: measure.direction == .down ? "≤ " : "≥ "
      case .growth: "> "
      case .batch: "≥ "
      default: ""
      }
    let unit = measure.unit.map { text(.unit($0)) } ?? ""
    return sign + target.text() + (unit.isEmpty ? "" : " " + unit)
  }
}
