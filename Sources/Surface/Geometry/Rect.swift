/// A rectangle of cells.
///
/// Columns and rows count from 0 at the top left.
public struct Rect: Hashable, Sendable {
  /// The leftmost column.
  public var column: Int
  /// The topmost row.
  public var row: Int
  /// How many columns, 0 or more.
  public var columns: Int
  /// How many rows, 0 or more.
  public var rows: Int

  /// The rectangle at `column`, `row`; negative extents become 0.
  public init(column: Int, row: Int, columns: Int, rows: Int) {
    self.column = column
    self.row = row
    self.columns = max(0, columns)
    self.rows = max(0, rows)
  }

  /// The whole of `size`.
  public init(_ size: Size) {
    self.init(column: 0, row: 0, columns: size.columns, rows: size.rows)
  }

  /// The extent.
  public var size: Size { Size(columns: columns, rows: rows) }
  /// The column after the last.
  public var end: Int { column + columns }
  /// The row after the last.
  public var bottom: Int { row + rows }
  /// Whether it holds no cell.
  public var isEmpty: Bool { columns == 0 || rows == 0 }

  /// What both rectangles hold.
  public func intersection(_ other: Rect) -> Rect {
    let left = max(column, other.column)
    let top = max(row, other.row)
    return Rect(
      column: left, row: top, columns: min(end, other.end) - left,
      rows: min(bottom, other.bottom) - top)
  }

  /// The rectangle without some columns or rows at its edges.
  public func inset(left: Int = 0, top: Int = 0, right: Int = 0, bottom: Int = 0) -> Rect {
    Rect(
      column: column + left, row: row + top, columns: columns - left - right,
      rows: rows - top - bottom)
  }

  /// The first `columns` columns, and what is left of them after a gap of `gap`.
  public func split(left columns: Int, gap: Int = 0) -> (Rect, Rect) {
    let first = min(max(0, columns), self.columns)
    return (
      Rect(column: column, row: row, columns: first, rows: rows),
      Rect(column: column + first + gap, row: row, columns: self.columns - first - gap, rows: rows)
    )
  }

  /// The first `rows` rows, and what is left of them after a gap of `gap`.
  public func split(top rows: Int, gap: Int = 0) -> (Rect, Rect) {
    let first = min(max(0, rows), self.rows)
    return (
      Rect(column: column, row: row, columns: columns, rows: first),
      Rect(column: column, row: row + first + gap, columns: columns, rows: self.rows - first - gap)
    )
  }
}
