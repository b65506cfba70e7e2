/// What a row has in common with the row above it: codes, periods and marks come again row after
/// row, and what was found of a cell holds for the next one of the same bytes.
extension RowReader {
  /// Whether the cell at `index` is plain and has the same bytes as the one above, in which nothing
  /// was wrong.
  func isSame(_ index: Int) -> Bool {
    index >= 0 && index < UInt64.bitWidth && same >> UInt64(index) & 1 == 1
  }
}

/// What was made of the cells of the row above, for the first columns.
struct ValuesAbove<Value> {
  private var slots: [(row: Int, value: Value)?] = Array(repeating: nil, count: 16)

  /// What was made of the cell of `column` in the row before `row`, now also that of `row`; nil
  /// where nothing was kept of that row.
  mutating func again(_ column: Int, in row: Int) -> Value? {
    guard column < slots.count, let slot = slots[column], slot.row == row &- 1 else { return nil }
    slots[column]?.row = row
    return slot.value
  }

  /// Keeps what was made of the cell of `column` in `row`.
  mutating func keep(_ value: Value, _ column: Int, in row: Int) {
    if column >= 0, column < slots.count { slots[column] = (row, value) }
  }
}
