import Domain
import Surface
import Wording

/// How large the tiles of a map are in a rectangle.
struct TileGrid {
  let pitch: Size
  let origin: (column: Int, row: Int)

  init(tiles: [Row.Tile], in rect: Rect) {
    let columns = (tiles.map(\.column).max() ?? 0) + 1
    let rows = (tiles.map(\.row).max() ?? 0) + 1
    let width = min(10, max(4, rect.columns / max(1, columns)))
    let height = min(3, max(1, rect.rows / max(1, rows)))
    pitch = Size(columns: width, rows: height)
    origin = (rect.column, rect.row)
  }

  /// The cells of a tile: a column for the cursor's mark, then its content.
  func rect(of tile: Row.Tile) -> Rect {
    Rect(
      column: origin.column + tile.column * pitch.columns,
      row: origin.row + tile.row * pitch.rows, columns: pitch.columns,
      rows: max(1, pitch.rows == 3 ? 2 : pitch.rows))
  }
}

extension Scene {
  /// The sign before the least figure of a step; ASCII has two characters for it.
  var atLeast: String { sight.glyphs == .ascii ? "≥ " : "≥" }

  /// Draws the tiles of a map: name and mark, and the figure below where there is room.
  func drawMap(_ section: Section, on surface: inout Surface) {
    let state = self.state[section.id]
    let rows = section.listing.arranged(by: state)
    drawHeading(section, shown: nil, of: rows.count, on: &surface)
    let body = section.rect.inset(top: section.headRows)
    let grid = TileGrid(tiles: section.listing.rows.compactMap(\.tile), in: body)
    let cursor = section.listing.cursorIndex(of: state, in: rows)
    for (index, row) in rows.enumerated() {
      guard let tile = row.tile else { continue }
      draw(row, in: grid.rect(of: tile), isCursor: index == cursor, section, body, on: &surface)
    }
  }

  private func draw(
    _ row: Row, in tile: Rect, isCursor: Bool, _ section: Section, _ clip: Rect,
    on surface: inout Surface
  ) {
    let hasKeys = focus == section.id
    let ground: Ground = isCursor ? (hasKeys ? .selection : .selectionQuiet) : row.ground
    let content = tile.inset(left: 1).intersection(clip)
    surface.fill(isCursor ? tile.intersection(clip) : content, Style(.text, on: ground))
    if isCursor {
      surface.write(
        hasKeys ? "▌" : "▏", at: tile.column, tile.row,
        Style(hasKeys ? .accent : .dim, on: ground), in: clip)
    }
    if !isCursor, isMarked(row) {
      surface.write("+", at: tile.column, tile.row, Style(.accent, on: ground), in: clip)
    }
    let name = content.columns >= 5 ? row.cells["name"] : row.cells["abbreviation"]
    let column =
      content.column
      + surface.write(
        name?.text ?? "", at: content.column, tile.row,
        Style(isCursor ? .bright : .text, on: ground), in: content)
    let mark = (content.columns < 5 ? row.cells["step"] : nil) ?? row.cells["mark"]
    surface.write(
      mark?.text ?? "", at: min(column + (content.columns >= 6 ? 1 : 0), content.end - 1),
      tile.row, Style(mark?.role ?? .text, on: ground), in: content)
    guard content.rows > 1 else { return }
    let value = row.cells["value"]
    let below = Rect(column: content.column, row: tile.row + 1, columns: content.columns, rows: 1)
    write(
      value?.text ?? "", Style(value?.role ?? .text, on: ground), .right, in: below, on: &surface)
  }
}
