/// A regular expression that the whole text of a cell must match.
struct Pattern {
  private let expression: Regex<AnyRegexOutput>
  private var memo = CellMemo<Bool>(size: 4096)

  /// The expression `text`, or nil when it cannot be read.
  init?(_ text: String) {
    guard let expression = try? Regex(text) else { return nil }
    self.expression = expression.matchingSemantics(.unicodeScalar)
  }

  /// Whether the whole of a cell matches.
  ///
  /// Matching costs far more than remembering.
  mutating func matches(_ cell: Cell, in row: inout RowReader) -> Bool {
    guard cell.form != .escaped else { return matches(row.text(of: cell)) }
    let source = row.source
    let expression = expression
    return memo.value(of: cell.range, in: source.bytes) {
      let text = source.text(cell.range)
      return ((try? expression.wholeMatch(in: text)) ?? nil) != nil
    }
  }

  private func matches(_ text: String) -> Bool {
    ((try? expression.wholeMatch(in: text)) ?? nil) != nil
  }
}
