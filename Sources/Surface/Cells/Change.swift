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
  /// A run never begins or ends inside a wide glyph. A few cells that are the same are drawn along
  /// with the changed ones around them, where that takes no other pen: moving over them costs
  /// more. Rows that are equal cost one comparison a cell and no memory.
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
      let end = start + size.columns
      var place = start
      while place < end {
        guard new[place] != former[place] else {
          place += 1
          continue
        }
        let first = new[place].isContinuation ? place - 1 : place
        repeat {
          place += 1
          while place < end, new[place].isContinuation || new[place] != former[place] { place += 1 }
          place += bridge(from: place, to: end) { new[$0] == former[$0] }
        } while place < end && new[place] != former[place]
        found.append(
          Change(column: first - start, row: row, cells: Array(cells[first..<place])))
      }
    }
    return found
  }

  /// How many cells from `place` on are the same, in the pen of the cell before, and followed by a
  /// changed one; 0 where they are too many.
  private func bridge(from place: Int, to end: Int, isSame: (Int) -> Bool) -> Int {
    let style = cells[place - 1].style
    var length = 0
    while place + length < end, length < Self.longestBridge, isSame(place + length) {
      let cell = cells[place + length]
      guard cell.style == style || cell.isBlank && cell.style.ground == style.ground else {
        return 0
      }
      length += 1
    }
    return place + length < end && !isSame(place + length) ? length : 0
  }

  /// A move takes four bytes at least.
  private static let longestBridge = 4

  private func cells(from first: Int, to end: Int, _ row: Int) -> [Cell] {
    Array(cells[(row * size.columns + first)..<(row * size.columns + end)])
  }
}
