import Domain
import Wording

/// Says a lineage in the language of the screen.
struct LineageWords {
  let snapshot: Snapshot
  let language: Language

  /// The branch of the rule that decided, in a sentence.
  func reason(_ lineage: Lineage, measure id: String?) -> String? {
    let measure = id.flatMap(snapshot.measure)
    return lineage.reason?
      .phrase(unit: measure?.unit) { rung in
        snapshot.rung(rung, ladder: measure?.ladder ?? "")?.name ?? Phrase(zh: rung, en: rung)
      }[language]
  }

  /// The reason of a lineage as a whole sentence; there always is one.
  func sentence(_ lineage: Lineage) -> String {
    lineage.reasonPhrase(in: snapshot)[language]
  }

  /// The rule, the formula, the working and the constants, each with its label; what a lineage
  /// does not have is left out, but there always is a working, or why there is none.
  func rule(of lineage: Lineage) -> [(String, String)] {
    let constants = lineage.constants
      .map { "\($0.key.name[language]) \($0.value.text())" }
      .joined(separator: language == .zh ? "，" : ", ")
    return labelled([
      (.ruleLabel, lineage.isStated ? nil : lineage.subject.rule(snapshot.constants)?[language]),
      (.formulaLabel, lineage.subject.formula?[language]),
      (.workingLabel, lineage.workingPhrase[language]),
      (.constantsLabel, constants.isEmpty ? nil : constants),
    ])
  }

  /// The measure, the article and the programme's line, each with its label.
  func measure(of lineage: Lineage) -> [(String, String)] {
    let measure = lineage.measure.flatMap(snapshot.measure)
    return labelled([
      (.measureLabel, measure.map { "\($0.id) \($0.name[language])" }),
      (.articleLabel, measure.flatMap { article(of: $0) }),
      (.programmeLabel, lineage.programmeLine.map { Phrase.programmeLine($0)[language] }),
    ])
  }

  private func labelled(_ facts: [(Phrase, String?)]) -> [(String, String)] {
    facts.compactMap { label, value in value.map { (label[language], $0) } }
  }

  /// The area or the centre of an input row by its name; as the file has it where none is known.
  func place(of input: Lineage.Input) -> String {
    if let area = AreaCode(input.place) { return snapshot.name(of: area)[language] }
    return snapshot.centre(input.place)?.shortName[language] ?? input.place
  }

  /// The place of an input row; of many rows of a file the file alone.
  func origin(of input: Lineage.Input) -> String {
    input.rows == nil ? input.origin.description : input.origin.file
  }

  /// The value of an input row; a light by its name.
  func value(of input: Lineage.Input) -> String {
    guard let value = input.value else { return "–" }
    let plain = Light(rawValue: value)?.name[language] ?? value
    return snapshot.written(input).map { plain + Phrase.asWritten($0)[language] } ?? plain
  }

  private func article(of measure: Measure) -> String? {
    snapshot.article(measure.article).map { "\($0.id) \($0.name[language])" }
  }
}

extension Lineage {
  /// Whether its rule is what is said of it, which then need not be said twice.
  fileprivate var isStated: Bool {
    if case .stated = subject { true } else { false }
  }
}
