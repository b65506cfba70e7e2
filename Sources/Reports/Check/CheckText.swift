import Domain
import Surface
import Wording

/// Diagnostics as a compiler prints them, so that an editor can jump to each.
struct CheckText {
  let language: Language
  /// How many of one kind of fault are printed before the rest is only counted.
  let mostOfAKind: Int

  private var lines: [String] = []

  init(language: Language, mostOfAKind: Int) {
    self.language = language
    self.mostOfAKind = mostOfAKind
  }

  /// The whole text, with a line break at the end.
  mutating func text(of report: CheckReport) -> String {
    let totals = Dictionary(grouping: report.diagnostics, by: FaultKind.init).mapValues(\.count)
    var printed: [FaultKind: Int] = [:]
    for diagnostic in report.diagnostics {
      let kind = FaultKind(diagnostic)
      let count = printed[kind, default: 0] + 1
      printed[kind] = count
      guard count <= mostOfAKind else { continue }
      add(diagnostic)
      let rest = (totals[kind] ?? 0) - mostOfAKind
      if count == mostOfAKind, rest > 0 { addFold(of: kind, rest: rest) }
    }
    if !report.diagnostics.isEmpty { lines.append("") }
    lines.append(summary(of: report))
    return lines.joined(separator: "\n") + "\n"
  }

  private mutating func add(_ diagnostic: Diagnostic) {
    var place = VisibleText.of(diagnostic.file)
    if let line = diagnostic.line {
      place += ":\(line)"
      if let column = diagnostic.column { place += ":\(column)" }
    }
    let severity = Phrase.severity(diagnostic.severity)[language]
    let message = VisibleText.of(diagnostic.message[language])
    let field = diagnostic.field.map { " " + VisibleText.of($0) } ?? ""
    lines.append("\(place): \(severity): \(message) [\(diagnostic.code)]\(field)")
    if let excerpt = diagnostic.excerpt, let line = diagnostic.line {
      add(excerpt, line: line)
    }
  }

  /// The line of the file, and below it the stretch that is wrong, underlined by its columns on
  /// the screen: a wide character before it takes two.
  private mutating func add(_ excerpt: Excerpt, line: Int) {
    let scalars = Array(excerpt.text.unicodeScalars)
    let start = min(max(excerpt.offset, 0), scalars.count)
    let end = min(start + max(excerpt.length, 1), scalars.count)
    func shown(_ range: Range<Int>) -> String {
      VisibleText.of(String(String.UnicodeScalarView(scalars[range])))
    }
    let before = DisplayText.width(of: shown(0..<start))
    let marked = max(1, DisplayText.width(of: shown(start..<end)))
    let number = String(line)
    let gutter = String(repeating: " ", count: number.utf8.count)
    lines.append("  \(number) | \(shown(0..<scalars.count))")
    lines.append(
      "  \(gutter) | " + String(repeating: " ", count: before) + "^"
        + String(repeating: "~", count: marked - 1))
  }

  private mutating func addFold(of kind: FaultKind, rest: Int) {
    let field = kind.field.map { " " + VisibleText.of($0) } ?? ""
    let text = Phrase.moreOfTheSame(rest)[language]
    lines.append("\(VisibleText.of(kind.file)): \(text) [\(kind.code)]\(field)")
  }

  private func summary(of report: CheckReport) -> String {
    Phrase.checkSummary(
      errors: report.diagnostics.count(of: .error),
      warnings: report.diagnostics.count(of: .warning), files: report.files.count,
      rows: report.files.reduce(0) { $0 + $1.rows },
      leftOut: report.files.reduce(0) { $0 + $1.rowsLeftOut })[language]
  }
}
