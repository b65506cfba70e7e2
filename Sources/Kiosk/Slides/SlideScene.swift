import Domain
import Surface
import Wording

/// Why a slide cannot be shown; for the log, never for the screen.
public enum SlideFailure: Error, Hashable, Sendable {
  /// The dataset lacks what the slide is about.
  case missing(String)
}

/// What a slide is drawn from.
struct SlideScene {
  var snapshot: Snapshot
  var hall: Hall
  var time: KioskTime
  var language: Language
  /// Where the slide stands on the screen.
  var rect: Rect
  /// Which part of a slide that goes on over several.
  var page: Int

  /// The province a slide is about: the one given, else the hall's, else the prefecture's.
  func province(_ code: AreaCode?) throws(SlideFailure) -> ReportingUnit {
    let wanted =
      code ?? hall.province ?? hall.prefecture.flatMap { snapshot.prefecture($0)?.unit }
    guard let wanted else { throw .missing("hall.province") }
    guard let unit = snapshot.unit(wanted) else { throw .missing(wanted.description) }
    return unit
  }

  /// The text of `phrase` in the language of the slide.
  func text(_ phrase: Phrase) -> String { phrase[language] }

  /// A figure with its unit, or a dash.
  func text(_ figure: Figure) -> String {
    guard let value = figure.value else { return "–" }
    return value.grouped(decimals: figure.key.decimals)
  }
}

extension Light {
  /// The role its mark is drawn in.
  var role: Role {
    switch colourClass {
    case .green: .good
    case .amber: .warn
    case .red: .bad
    case .grey: .missing
    }
  }
}
