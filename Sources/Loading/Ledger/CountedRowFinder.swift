import Domain

/// Finds the first rows of the ledger that a count is made of, whatever form they are written in.
final class CountedRowFinder {
  /// A row that was found.
  struct Row: Sendable {
    /// The line it begins on.
    let line: Int
    /// The texts of its cells as they are written.
    let texts: [String]
    /// The line as it is written.
    let text: String
  }

  private let rows: CountedRows
  private(set) var found: [Row] = []

  init(_ rows: CountedRows) { self.rows = rows }

  /// Whether no more are wanted.
  var isThrough: Bool { found.count >= NotedCases.limit }

  /// Looks at a case that `row` was read as.
  func look(at new: LedgerCase, in row: RowReader) {
    guard !isThrough, rows.holds({ Self.text($0, of: new) }) else { return }
    var written = row.asWritten
    let texts = written.texts()
    let source = written.source
    let text =
      source.sheet != nil
      ? texts.joined(separator: " | ")
      : source.excerpt(of: written.mark.offset..<written.mark.offset, on: written.mark).text
    found.append(Row(line: written.mark.line, texts: texts, text: text))
  }

  private static func text(_ field: String, of new: LedgerCase) -> String? {
    switch field {
    case "centre": new.centre
    case "kind": new.kind.rawValue
    case "received_on": new.receivedOn.description
    case "accepted_on": new.acceptedOn?.description
    case "closed_on": new.closedOn?.description
    case "outcome": new.outcome?.rawValue
    case "granted_on": new.grantedOn?.description
    default: nil
    }
  }
}
