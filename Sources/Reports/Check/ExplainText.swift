import Domain
import Surface
import Wording

/// What was understood of each file, for somebody who wants to know why a figure is as it is.
struct ExplainText {
  let language: Language

  /// The paragraph of one file, a line an element.
  func lines(of explanation: FileExplanation) -> [String] {
    let file = explanation.file
    let table = file.table.map { " → " + VisibleText.of($0) } ?? ""
    var lines = [VisibleText.of(file.path) + table]
    if let found = file.understanding {
      lines += header(found, of: file)
      lines += columns(found.columns)
      lines += rows(explanation, found)
    } else if !file.encoding.isEmpty {
      lines += facts([encoding(of: file)])
    }
    return lines
  }

  private func encoding(of file: FileReport) -> String {
    let reason = file.encodingReason.map { Phrase.inBrackets(.encodingReason($0))[language] } ?? ""
    return Phrase.explainEncoding[language] + file.encoding + reason
  }

  private func header(_ found: FileUnderstanding, of file: FileReport) -> [String] {
    var facts = [Phrase.readAs(lenient: found.isLenient)[language], encoding(of: file)]
    if let sheet = found.sheet {
      facts.append(Phrase.explainSheet(VisibleText.of(sheet))[language])
    }
    if let line = found.headerLine {
      facts.append(Phrase.explainHeader(line: line, rows: found.headerRows)[language])
    }
    if let unit = found.unitLine {
      facts.append(Phrase.explainUnit(VisibleText.of(unit))[language])
    }
    for (field, text) in found.given.sorted(by: { $0.key < $1.key }) {
      facts.append(Phrase.explainGiven(field, VisibleText.of(text))[language])
    }
    return self.facts(facts)
  }

  /// The columns whose heading is the field's own name stand on one line, the others each on one.
  private func columns(_ columns: [FileUnderstanding.Column]) -> [String] {
    let plain = columns.filter { $0.field == $0.heading && $0.factors.isEmpty }
    var lines: [String] = []
    if !plain.isEmpty {
      let names = plain.map { VisibleText.of($0.heading) }
      lines += facts([Phrase.plainColumns(names)[language]])
    }
    let others = columns.filter { $0.field != $0.heading || !$0.factors.isEmpty }
    let shown = others.prefix(Self.columnLimit)
    let widest = shown.map { DisplayText.width(of: VisibleText.of($0.heading)) }.max() ?? 0
    for column in shown {
      let number = String(column.number)
      let heading = DisplayText.padded(VisibleText.of(column.heading), to: widest)
      let field = column.field ?? Phrase.passedOver[language]
      let factors = column.factors.isEmpty ? "" : "  ×" + column.factors.joined(separator: ", ×")
      let padding = String(repeating: " ", count: max(0, 4 - number.utf8.count))
      lines.append("  \(padding)\(number)  \(heading) → \(field)\(factors)")
    }
    if others.count > shown.count {
      lines += facts([Phrase.moreColumns(others.count - shown.count)[language]])
    }
    return lines
  }

  /// A wide table may have hundreds of columns that all mean the same.
  private static let columnLimit = 40

  private func rows(
    _ explanation: FileExplanation, _ found: FileUnderstanding
  ) -> [String] {
    let file = explanation.file
    var lines = facts([
      Phrase.explainRows(taken: file.rows, leftOut: file.rowsLeftOut)[language]
    ])
    for left in found.left {
      lines.append(
        "    " + Phrase.leftReason(left.reason)[language]
          + Phrase.onLines(Self.ranges(left.lines))[language])
    }
    for faults in explanation.faults where !faults.lines.isEmpty {
      let severity = Phrase.severity(faults.severity)[language]
      let field = faults.field.map { " " + VisibleText.of($0) } ?? ""
      lines.append(
        "    \(severity) [\(faults.code)]\(field)"
          + Phrase.onLines(Self.ranges(faults.lines))[language])
    }
    return lines
  }

  private func facts(_ facts: [String]) -> [String] { facts.map { "  " + $0 } }

  /// The lines, runs of them as `12–15`; after twenty, how many more there are.
  static func ranges(_ lines: [Int]) -> String {
    var runs: [ClosedRange<Int>] = []
    for line in lines {
      if let last = runs.last, last.upperBound + 1 == line {
        runs[runs.count - 1] = last.lowerBound...line
      } else {
        runs.append(line...line)
      }
    }
    let texts = runs.prefix(20).map { run in
      run.count == 1 ? "\(run.lowerBound)" : "\(run.lowerBound)–\(run.upperBound)"
    }
    let more = runs.dropFirst(20).reduce(0) { $0 + $1.count }
    return texts.joined(separator: ", ") + (more > 0 ? " … +\(more)" : "")
  }
}
