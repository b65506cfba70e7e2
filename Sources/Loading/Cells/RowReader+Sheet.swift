import Domain

extension RowReader {
  /// The diagnostic of `finding` at a cell of a sheet: its row, and its column's number.
  func sheetDiagnostic(_ finding: Finding, at cell: Int?) -> Diagnostic {
    Diagnostic(
      file: source.path, line: mark.line, column: (cell ?? 0) + 1, row: finding.row,
      field: finding.field, code: finding.code, severity: finding.severity,
      message: finding.message, excerpt: excerpt(of: cell))
  }

  /// The texts of the row on one line with that of `cell` marked.
  private func excerpt(of cell: Int?) -> Excerpt? {
    guard !cells.isEmpty else { return nil }
    var line: [Unicode.Scalar] = []
    var marked = 0..<0
    for index in 0..<max(cells.count, (cell ?? 0) + 1) {
      if index > 0 { line.append(",") }
      let start = line.count
      if index < cells.count { line += shown(cells[index]) }
      if index == cell { marked = start..<line.count }
    }
    let dropped = max(0, marked.lowerBound - SourceText.excerptLimit / 2)
    let window = line.dropFirst(dropped).prefix(SourceText.excerptLimit)
    let offset = marked.lowerBound - dropped
    let length = cell == nil ? window.count : min(marked.count, window.count - offset)
    return Excerpt(
      text: String(String.UnicodeScalarView(window)), offset: offset, length: max(1, length))
  }

  private func shown(_ cell: Cell) -> [Unicode.Scalar] {
    source.text(cell.range).unicodeScalars.prefix(SourceText.excerptLimit).map {
      $0 == "\n" || $0 == "\r" ? " " : $0
    }
  }
}
