/// A run of cells of one row that a terminal must draw anew.
public struct Change: Hashable, Sendable {
  /// The first column.
  public var column: Int
  /// The row.
  public var row: Int
  /// The cells.
  public var cells: [Cell]

  /// The run of `cells` from `column` in `row`.
  public init(column: Int, row: Int, cells: [Cell]) {
    self.column = column
    self.row = row
    self.cells = cells
  }
}

extension Surface {
  /// What must be drawn to turn `old` into this picture; all of it when the sizes differ.
  ///
  /// A run never begins or ends inside a wide glyph. Rows that are equal cost one comparison a
  /// cell and no memory.
  public func changes(from old: Surface?) -> [Change] {
    guard size.columns > 0 else { return [] }
    guard let old, old.size == size else {
      return (0..<size.rows).map {
        Change(column: 0, row: $0, cells: cells(from: 0, to: size.columns, $0))
      }
    }
    var found: [Change] = []
    let new = cells.span
    let former = old.cells.span
    for row in 0..<size.rows {
      let start = row * size.columns
      var column = 0
      while column < size.columns {
        guard new[start + column] != former[start + column] else {
          column += 1
          continue
        }
        let first = new[start + column].isContinuation ? column - 1 : column
        while column < size.columns,
          new[start + column].isContinuation || new[start + column] != former[start + column]
        {
          column += 1
        }
        found.append(Change(column: first, row: row, cells: cells(from: first, to: column, row)))
      }
    }
    return found
  }

  private func cells(from first: Int, to end: Int, _ row: Int) -> [Cell] {
    Array(cells[(row * size.columns + first)..<(row * size.columns + end)])
  }
}
