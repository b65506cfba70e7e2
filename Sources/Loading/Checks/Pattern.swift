/// The regular expression that the whole text of a column's cells must match.
struct Pattern {
  private let expression: Expression
  private var memo = CellMemo<Expression.Outcome>(size: Self.remembered)
  /// Whether a cell has used up the steps: then no more cells of the file are looked at.
  private var isGivenUp = false

  /// The expression `text`, or nil when it cannot be read.
  init?(_ text: String) {
    guard let expression = Expression(text, .xmlSchema) else { return nil }
    self.expression = expression
  }

  /// Forgets the cells that were matched: those that come are of other bytes.
  mutating func forget() { memo = CellMemo(size: Self.remembered) }

  /// Few: a column that is looked at quickly remembers more, and every part of a file has its own.
  private static let remembered = 256

  /// What becomes of matching the whole of a cell; once one needs too many steps that is said of
  /// it, and every later cell counts as matching.
  ///
  /// Matching costs more than remembering.
  mutating func match(_ cell: Cell, in row: RowReader) -> Expression.Outcome {
    guard !isGivenUp else { return .fits }
    let expression = expression
    let outcome =
      if cell.form == .escaped {
        row.value(of: cell) { expression.match($0) }
      } else {
        memo.value(of: cell.range, in: row.source.bytes) { row.value(of: cell, expression.match) }
      }
    if outcome == .givenUp { isGivenUp = true }
    return outcome
  }
}
