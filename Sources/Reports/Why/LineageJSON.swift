import Domain
import Wording

/// Where a figure or a light comes from, as JSON: the member `why` of a report.
struct LineageJSON {
  private let snapshot: Snapshot

  init(_ snapshot: Snapshot) { self.snapshot = snapshot }

  /// What `w` shows on the screen: sentences in both languages, numbers and places as they are.
  func value(_ lineage: Lineage) -> JSONValue {
    let inputs = lineage.inputs
    return [
      "reason": both(lineage.reasonPhrase(in: snapshot)),
      "rule": lineage.subject.rule(snapshot.constants).map(both) ?? .null,
      "formula": lineage.subject.formula.map(both) ?? .null,
      "working": both(lineage.workingPhrase),
      "constants": .object(
        lineage.constants.map { JSONMember($0.key.rawValue, .number($0.value)) }),
      "inputs": .list(inputs.map(input)),
      "revisions": .list(revisions(of: inputs)),
      "measure": .optional(lineage.measure),
      "source_line": lineage.programmeLine.map { .whole($0) } ?? .null,
    ]
  }

  /// The paragraphs that the measures come from, by their line.
  var programme: JSONValue {
    let lines = Set(snapshot.dataset.measures.map(\.sourceLine)).sorted()
    let year = snapshot.dataset.settings.programmeYear
    return .list(
      lines.map { line in
        ["line": .whole(line), "text": .optional(ProgrammeText.paragraph(line, year: year))]
      })
  }

  private func both(_ phrase: Phrase) -> JSONValue {
    ["zh": .text(phrase.zh), "en": .text(phrase.en)]
  }

  private func input(_ input: Lineage.Input) -> JSONValue {
    var members = [
      JSONMember("name", .text(input.name)), JSONMember("place", .text(input.place)),
      JSONMember("when", .text(input.when)), JSONMember("value", .optional(input.value)),
      JSONMember("file", .text(input.origin.file)),
      JSONMember("line", input.rows == nil ? .whole(input.origin.line) : .null),
    ]
    if let rows = input.rows { members.append(JSONMember("rows", .whole(rows))) }
    if let written = snapshot.written(input) {
      members.append(JSONMember("written", .text(written)))
    }
    return .object(members)
  }

  /// Every record of the figures among `inputs`, each figure's oldest first.
  private func revisions(of inputs: [Lineage.Input]) -> [JSONValue] {
    inputs.flatMap(snapshot.revisions).map { revision in
      let row = revision.observation
      return [
        "indicator": .text(row.indicator), "area": .text(row.area.description),
        "period": .text(row.period.description),
        "recorded_on": .optional(row.recordedOn?.description),
        "value": .optional(row.value), "bound": .text(row.bound.rawValue),
        "status": .text(row.status.rawValue), "source": .optional(row.source),
        "in_force": .truth(revision.isInForce), "file": .text(row.origin.file),
        "line": .whole(row.origin.line),
      ]
    }
  }
}
