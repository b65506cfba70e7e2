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

  /// The cells of a tile, without the gap to the next one.
  func rect(of tile: Row.Tile) -> Rect {
    Rect(
      column: origin.column + tile.column * pitch.columns,
      row: origin.row + tile.row * pitch.rows, columns: pitch.columns - 1,
      rows: max(1, pitch.rows == 3 ? 2 : pitch.rows))
  }
}

extension Scene {
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
    let area = tile.intersection(clip)
    surface.fill(area, Style(.text, on: ground))
    let name = tile.columns >= 6 ? row.cells["name"] : row.cells["abbreviation"]
    let mark = row.cells["mark"]
    let value = row.cells["value"]
    var column = tile.column
    if tile.columns >= 4 {
      surface.write(
        isCursor ? "▌" : " ", at: column, tile.row, Style(.accent, on: ground), in: area)
      column += 1
    }
    if tile.columns < 4, isCursor {
      surface.tint(area, on: ground)
    }
    column += surface.write(
      name?.text ?? "", at: column, tile.row, Style(isCursor ? .bright : .text, on: ground),
      in: area)
    surface.write(
      mark?.text ?? "", at: min(column + (tile.columns >= 7 ? 1 : 0), tile.end - 1), tile.row,
      Style(mark?.role ?? .text, on: ground), in: area)
    guard tile.rows > 1 else { return }
    let below = Rect(column: tile.column, row: tile.row + 1, columns: tile.columns, rows: 1)
      .intersection(clip)
    write(
      value?.text ?? "", Style(value?.role ?? .text, on: ground), .right, in: below, on: &surface)
  }
}
