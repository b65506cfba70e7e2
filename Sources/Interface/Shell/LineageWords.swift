import Domain
import Wording

/// Says a lineage in the language of the screen.
struct LineageWords {
  let snapshot: Snapshot
  let language: Language

  /// The branch of the rule that decided, in a sentence.
  func reason(_ lineage: Lineage, measure: String?) -> String? { nil }

  /// The rule, the formula, the working, the constants, the measure and the programme's line,
  /// each with its label; what a lineage does not have is left out.
  func facts(of lineage: Lineage) -> [(String, String)] {
    var facts: [(String, String)] = []
    if let working = lineage.working { facts.append((Phrase.workingLabel[language], working)) }
    if let measure = lineage.measure.flatMap(snapshot.measure) {
      facts.append((Phrase.measureLabel[language], "\(measure.id) \(measure.name[language])"))
    }
    if let line = lineage.programmeLine {
      facts.append((Phrase.programmeLabel[language], Phrase.programmeLine(line)[language]))
    }
    return facts
  }
}
