import Domain
import Wording

/// The value and the target of a measure as words.
struct MeasureWords {
  private let measure: Measure
  private let snapshot: Snapshot
  private let language: Language

  init(_ measure: Measure, _ snapshot: Snapshot, _ language: Language) {
    self.measure = measure
    self.snapshot = snapshot
    self.language = language
  }

  /// The value with its sign and unit, a rung by its name, or a dash.
  func value(_ judgement: Judgement?) -> String {
    switch judgement?.value ?? .missing {
    case .missing: "–"
    case .number(let number, let bound):
      bound.sign + (measure.rule == .growth && number > 0 ? "+" : "")
        + number.grouped(decimals: decimals) + unit
    case .rung(let rung): snapshot.rung(rung, ladder: measure.ladder ?? "")?.name[language] ?? rung
    case .count(let done, let all): Phrase.provincesDone(done, of: all)[language]
    }
  }

  /// The target with the sign of its rule: ≤ 16, > 20 %.
  func target(_ judgement: Judgement?) -> String {
    guard let target = judgement?.target ?? measure.target else { return "–" }
    let number = target.grouped(decimals: target.isWhole ? 0 : decimals)
    switch measure.rule {
    case .threshold: return "≤ " + number
    case .growth: return "> " + number + unit
    case .batch: return "≥ " + number
    default: return number + (measure.unit == "%" ? unit : "")
    }
  }

  private var decimals: Int {
    if measure.rule == .growth { return 1 }
    return measure.indicators.first.flatMap { snapshot.indicator($0)?.decimals } ?? 0
  }

  private var unit: String {
    guard let unit = measure.unit else { return "" }
    let word = Phrase.unit(unit)[language]
    return word.isEmpty ? "" : " " + word
  }
}
