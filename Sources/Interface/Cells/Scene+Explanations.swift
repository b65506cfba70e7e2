import Domain
import Wording

extension Scene {
  /// Why a figure is what it is.
  func explanation(_ figure: Figure, of place: Phrase) -> Explanation {
    Explanation(
      title: figure.key.name, place: place, value: valuePhrase(figure), light: nil,
      lineage: figure.lineage)
  }

  /// Why a measure stands where it does.
  func explanation(_ judgement: Judgement, of place: Phrase) -> Explanation {
    let name = snapshot.measure(judgement.measure)?.name
    return Explanation(
      title: name ?? Phrase(zh: judgement.measure, en: judgement.measure), place: place,
      value: Phrase(
        zh: valueText(judgement, in: .zh, withUnit: true),
        en: valueText(judgement, in: .en, withUnit: true)),
      light: judgement.light, lineage: judgement.lineage,
      subject: .measure(judgement.measure, judgement.area), override: judgement.override)
  }

  /// Why a group has its light.
  func explanation(_ rollUp: RollUp, _ title: Phrase, of place: Phrase) -> Explanation {
    Explanation(
      title: title, place: place, value: rollUp.light.name, light: rollUp.light,
      lineage: rollUp.lineage)
  }

  /// Why a centre has its light.
  func explanation(_ standing: CentreStanding, of place: Phrase) -> Explanation {
    Explanation(
      title: .serviceLevel, place: place, value: standing.light.name, light: standing.light,
      lineage: standing.lineage, subject: .centre(standing.centre))
  }

  /// A figure with its unit.
  func valuePhrase(_ figure: Figure) -> Phrase {
    guard let value = figure.value else { return Phrase(zh: "–", en: "–") }
    let number = value.grouped(decimals: figure.key.decimals)
    let unit = figure.key.unitName
    return Phrase(zh: "\(number) \(unit.zh)", en: "\(number) \(unit.en)")
  }

  /// The value of a judgement as text in the language of the screen.
  func valueText(_ judgement: Judgement, withUnit: Bool = false) -> String {
    valueText(judgement, in: language, withUnit: withUnit)
  }

  /// The value of a judgement as text: a number with its bound, a rung's name, or a count.
  func valueText(_ judgement: Judgement, in language: Language, withUnit: Bool) -> String {
    let measure = snapshot.measure(judgement.measure)
    switch judgement.value {
    case .missing: return "–"
    case .number(let value, let bound):
      let indicator = measure?.indicators.first.flatMap(snapshot.indicator)
      let decimals = measure?.rule == .growth ? 1 : indicator?.decimals ?? 1
      let sign = measure?.rule == .growth && value > 0 ? "+" : ""
      let number = bound.sign + sign + value.grouped(decimals: decimals)
      guard withUnit, let unit = measure?.unit ?? indicator?.unit else { return number }
      return "\(number) \(Phrase.unit(unit)[language])"
    case .rung(let id):
      let ladder = measure?.ladder ?? ""
      return snapshot.rung(id, ladder: ladder)?.name[language] ?? id
    case .count(let done, let of): return "\(done)/\(of)"
    }
  }
}
