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

  /// The rule, the formula, the working, the constants, the measure and the programme's line,
  /// each with its label; what a lineage does not have is left out.
  func facts(of lineage: Lineage) -> [(String, String)] {
    let constants = lineage.constants
      .map { "\($0.key.name[language]) \($0.value.text())" }
      .joined(separator: language == .zh ? "，" : ", ")
    let measure = lineage.measure.flatMap(snapshot.measure)
    let facts: [(Phrase, String?)] = [
      (.ruleLabel, lineage.subject.rule(snapshot.constants)?[language]),
      (.formulaLabel, lineage.subject.formula?[language]),
      (.workingLabel, lineage.working),
      (.constantsLabel, constants.isEmpty ? nil : constants),
      (.measureLabel, measure.map { "\($0.id) \($0.name[language])" }),
      (.articleLabel, measure.flatMap { article(of: $0) }),
      (.programmeLabel, lineage.programmeLine.map { Phrase.programmeLine($0)[language] }),
    ]
    return facts.compactMap { label, value in value.map { (label[language], $0) } }
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
