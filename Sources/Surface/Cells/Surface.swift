/// A picture of cells: what a view draws into and a terminal shows.
///
/// Nothing drawn leaves the clip, no half of a wide glyph is ever left behind, and no control
/// character gets in.
public struct Surface: Hashable, Sendable {
  /// The extent.
  public let size: Size
  /// Row by row.
  public private(set) var cells: [Cell]

  /// A blank picture on `ground`.
  public init(size: Size, ground: Ground = .base) {
    self.size = size
    cells = Array(
      repeating: Cell(" ", Style(.text, on: ground)), count: size.columns * size.rows)
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
  /// A wide glyph that does not fit before the clip's end is left out, and so is what follows.
  @discardableResult
  public mutating func write(
    _ text: String, at column: Int, _ row: Int, _ style: Style = .plain, in clip: Rect? = nil
  ) -> Int {
    let bounds = Rect(size).intersection(clip ?? Rect(size))
    var place = column
    for glyph in DisplayText.glyphs(of: text) {
      guard place + glyph.width <= bounds.end else { break }
      if place >= bounds.column, row >= bounds.row, row < bounds.bottom {
        put(glyph.text, width: glyph.width, at: place, row, style)
      }
      place += glyph.width
    }
    return place - column
  }

  /// Fills the part of `rect` inside the picture with blanks on `ground`.
  public mutating func fill(_ rect: Rect, _ style: Style) {
    let area = rect.intersection(Rect(size))
    guard !area.isEmpty else { return }
    for row in area.row..<area.bottom {
      for column in area.column..<area.end { put(" ", width: 1, at: column, row, style) }
    }
  }

  /// Puts what is drawn in the part of `rect` inside the picture on `ground`.
  public mutating func tint(_ rect: Rect, on ground: Ground) {
    let area = rect.intersection(Rect(size))
    guard !area.isEmpty else { return }
    for row in area.row..<area.bottom {
      for column in area.column..<area.end {
        cells[row * size.columns + column].style.ground = ground
      }
    }
  }

  private mutating func put(_ glyph: String, width: Int, at column: Int, _ row: Int, _ style: Style)
  {
    let index = row * size.columns + column
    healBefore(index, column)
    cells[index] = Cell(glyph, style)
    if width == 2 { cells[index + 1] = Cell("", style) }
    healAfter(index + width, column + width)
  }

  /// Blanks the left half of a wide glyph whose right half is about to be covered.
  private mutating func healBefore(_ index: Int, _ column: Int) {
    guard column > 0, cells[index].isContinuation else { return }
    cells[index - 1].glyph = " "
    cells[index].glyph = " "
  }

  /// Blanks the right half of a wide glyph whose left half was covered.
  private mutating func healAfter(_ index: Int, _ column: Int) {
    guard column < size.columns, cells[index].isContinuation else { return }
    cells[index].glyph = " "
  }
}
