import Domain

/// What is wrong at a stretch of a text, apart from where it is.
struct Finding: Sendable {
  /// The code, as frictionless-py names it.
  let code: String
  /// The field; nil where it concerns none.
  var field: String?
  /// The logical row; nil where there are no rows.
  var row: Int?
  var severity: Severity = .error
  let message: Phrase
}

extension SourceText {
  /// The diagnostic of `finding` at the bytes `range`, counting lines from one before it.
  func diagnostic(_ finding: Finding, at range: Range<Int>, from mark: LineMark) -> Diagnostic {
    let line = line(of: range.lowerBound, from: mark)
    let place = place(of: range.lowerBound, from: line)
    return Diagnostic(
      file: path, line: place.line, column: place.column, row: finding.row, field: finding.field,
      code: finding.code, severity: finding.severity, message: finding.message,
      excerpt: excerpt(of: range, on: line))
  }
}
