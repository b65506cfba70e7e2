/// A picture of cells: what a view draws into and a terminal shows.
///
/// Nothing drawn leaves the clip, no half of a wide glyph is ever left behind, and no control
/// character gets in. Only where a clip's edge cuts a wide glyph that was there before, both its
/// halves go.
public struct Surface: Hashable, Sendable {
  /// The extent.
  public let size: Size
  /// Row by row.
  public private(set) var cells: [Cell]

  /// A blank picture on `ground`.
  public init(size: Size, ground: Ground = .base) {
    self.size = size
    cells = Array(
      repeating: Cell.blank(Style(.text, on: ground)), count: size.columns * size.rows)
  }

  /// The cell at a place inside the picture.
  public subscript(column: Int, row: Int) -> Cell {
    precondition(
      column >= 0 && column < size.columns && row >= 0 && row < size.rows,
      "no cell \(column),\(row) in \(size)")
    return cells[row * size.columns + column]
  }

  /// Draws `text` from `column` in `row`, only inside `clip`, and returns the columns it took.
  ///
  /// A wide glyph that does not fit before the clip's end is left out, and so is what follows; of
  /// one that begins before the clip a blank is drawn.
  @discardableResult
  public mutating func write(
    _ text: String, at column: Int, _ row: Int, _ style: Style = .plain, in clip: Rect? = nil
  ) -> Int {
    let bounds = Rect(size).intersection(clip ?? Rect(size))
    let isShown = row >= bounds.row && row < bounds.bottom
    var place = column
    for glyph in GlyphSequence(text) {
      guard place + glyph.width <= bounds.end else { break }
      if isShown { put(Cell(glyph, style), width: glyph.width, at: place, row, in: bounds) }
      place += glyph.width
    }
    return place - column
  }

  /// Fills the part of `rect` inside the picture with blanks in `style`.
  public mutating func fill(_ rect: Rect, _ style: Style) {
    let area = rect.intersection(Rect(size))
    guard !area.isEmpty else { return }
    let blank = Cell.blank(style)
    for row in area.row..<area.bottom {
      for column in area.column..<area.end { put(blank, width: 1, at: column, row) }
    }
  }

  /// Puts what is drawn in the part of `rect` inside the picture on `ground`; a wide glyph goes
  /// with its left half.
  public mutating func tint(_ rect: Rect, on ground: Ground) {
    restyle(rect) { $0.ground = ground }
  }

  /// Gives what is drawn in the part of `rect` inside the picture another role; a wide glyph goes
  /// with its left half.
  public mutating func tint(_ rect: Rect, as role: Role) {
    restyle(rect) { $0.role = role }
  }

  /// Draws `other` with its top left cell at `column`, `row`, only inside `clip`; where the clip
  /// cuts a wide glyph a blank is drawn.
  public mutating func draw(
    _ other: Surface, at column: Int, _ row: Int, in clip: Rect? = nil
  ) {
    let whole = Rect(
      column: column, row: row, columns: other.size.columns, rows: other.size.rows)
    let bounds = Rect(size).intersection(clip ?? Rect(size))
    let area = whole.intersection(bounds)
    guard !area.isEmpty else { return }
    for place in area.row..<area.bottom {
      for target in area.column..<area.end {
        let cell = other[target - column, place - row]
        if !cell.isContinuation {
          let width = other.width(target - column, place - row)
          let isCut = target + width > area.end
          put(isCut ? .blank(cell.style) : cell, width: isCut ? 1 : width, at: target, place)
        } else if target == area.column {
          put(.blank(cell.style), width: 1, at: target, place)
        }
      }
    }
  }

  /// The columns of the glyph at a place inside the picture that is no right half.
  private func width(_ column: Int, _ row: Int) -> Int {
    column + 1 < size.columns && self[column + 1, row].isContinuation ? 2 : 1
  }

  private mutating func restyle(_ rect: Rect, _ change: (inout Style) -> Void) {
    let area = rect.intersection(Rect(size))
    guard !area.isEmpty else { return }
    for row in area.row..<area.bottom {
      for column in area.column..<area.end {
        let index = row * size.columns + column
        guard !cells[index].isContinuation else { continue }
        change(&cells[index].style)
        if width(column, row) == 2 { cells[index + 1].style = cells[index].style }
      }
    }
  }

  /// Puts a glyph where it lies in `bounds`; what sticks out at the left is drawn as a blank.
  private mutating func put(
    _ cell: Cell, width: Int, at column: Int, _ row: Int, in bounds: Rect
  ) {
    if column >= bounds.column {
      put(cell, width: width, at: column, row)
    } else if column + width > bounds.column {
      put(.blank(cell.style), width: 1, at: bounds.column, row)
    }
  }

  private mutating func put(_ cell: Cell, width: Int, at column: Int, _ row: Int) {
    let index = row * size.columns + column
    if cells[index].isContinuation { blank(index - 1) }
    cells[index] = cell
    if width == 2 { cells[index + 1] = .continuation(cell.style) }
    healBehind(index + width, column + width)
  }

  /// Blanks the right half of a wide glyph whose left half was covered.
  private mutating func healBehind(_ index: Int, _ column: Int) {
    guard column < size.columns, cells[index].isContinuation else { return }
    blank(index)
  }

  /// Puts `cell` alone, whatever it does to wide glyphs: for passes over a whole picture.
  mutating func replace(_ cell: Cell, at column: Int, _ row: Int) {
    cells[row * size.columns + column] = cell
  }

  private mutating func blank(_ index: Int) { cells[index] = .blank(cells[index].style) }
}
