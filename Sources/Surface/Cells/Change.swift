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
  /// A run never begins or ends inside a wide glyph.
  public func changes(from old: Surface?) -> [Change] {
    let same = old?.size == size ? old : nil
    var found: [Change] = []
    for row in 0..<size.rows {
      var column = 0
      while column < size.columns {
        let index = row * size.columns + column
        if let same, same.cells[index] == cells[index] {
          column += 1
          continue
        }
        var first = column
        while first > 0, cells[row * size.columns + first].isContinuation { first -= 1 }
        var last = column
        while last < size.columns {
          let place = row * size.columns + last
          if let same, same.cells[place] == cells[place], !cells[place].isContinuation { break }
          last += 1
        }
        found.append(
          Change(
            column: first, row: row,
            cells: Array(cells[(row * size.columns + first)..<(row * size.columns + last)])))
        column = last
      }
    }
    return found
  }
}
