import Domain
import Wording

/// Says a lineage in the language of the screen.
struct LineageWords {
  let snapshot: Snapshot
  let language: Language

  /// The branch of the rule that decided, in a sentence.
  func reason(_ lineage: Lineage, measure: String?) -> String? {
    let measure = measure.flatMap(snapshot.measure)
    return lineage.reason?.phrase(unit: measure?.unit) { rung in
      snapshot.rung(rung, ladder: measure?.ladder ?? "")?.name ?? Phrase(zh: rung, en: rung)
    }[language]
  }

  /// The rule, the formula, the working, the constants, the measure and the programme's line,
  /// each with its label; what a lineage does not have is left out.
  func facts(of lineage: Lineage) -> [(String, String)] {
    var facts: [(String, String)] = []
    if let rule = lineage.subject.rule(snapshot.constants) {
      facts.append((Phrase.ruleLabel[language], rule[language]))
    }
    if let formula = lineage.subject.formula {
      facts.append((Phrase.formulaLabel[language], formula[language]))
    }
    if let working = lineage.working { facts.append((Phrase.workingLabel[language], working)) }
    if !lineage.constants.isEmpty {
      let constants = lineage.constants.map { "\($0.key.name[language]) \($0.value)" }
      facts.append((Phrase.constantsLabel[language], constants.joined(separator: "; ")))
    }
    if let measure = lineage.measure.flatMap(snapshot.measure) {
      facts.append((Phrase.measureLabel[language], "\(measure.id) \(measure.name[language])"))
    }
    if let line = lineage.programmeLine {
      facts.append((Phrase.programmeLabel[language], Phrase.programmeLine(line)[language]))
    }
    return facts
  }
}
