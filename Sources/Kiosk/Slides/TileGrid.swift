import Domain
import Surface

/// Where the tiles of a map stand.
struct TileGrid {
  private let pitch: Size
  private let origin: (column: Int, row: Int)
  private let gap: Size
  private let units: [ReportingUnit]
  private let bounds: Rect

  init(_ units: [ReportingUnit], in rect: Rect) {
    self.units = units
    bounds = rect
    let columns = (units.map(\.mapColumn).max() ?? 0) + 1
    let rows = (units.map(\.mapRow).max() ?? 0) + 1
    pitch = Size(
      columns: max(2, rect.columns / max(1, columns)), rows: max(1, rect.rows / max(1, rows)))
    gap = Size(columns: 1, rows: pitch.rows >= 9 ? 1 : 0)
    origin = (
      rect.column + max(0, (rect.columns - pitch.columns * columns) / 2),
      rect.row + max(0, (rect.rows - pitch.rows * rows) / 3)
    )
  }

  /// The size of a tile.
  var tile: Size {
    Size(columns: pitch.columns - gap.columns, rows: pitch.rows - gap.rows)
  }

  /// The cells of a tile.
  func rect(_ column: Int, _ row: Int) -> Rect {
    Rect(
      column: origin.column + column * pitch.columns, row: origin.row + row * pitch.rows,
      columns: pitch.columns - gap.columns, rows: pitch.rows - gap.rows
    ).intersection(bounds)
  }

  /// The largest empty corner of the map at its top left.
  var corner: Rect {
    func free(above rows: Int) -> Int {
      units.filter { $0.mapRow < rows }.map(\.mapColumn).min() ?? 0
    }
    let most = (units.map(\.mapRow).max() ?? 0) + 1
    let rows = (1...most).max { $0 * free(above: $0) < $1 * free(above: $1) } ?? 1
    let free = free(above: rows)
    return Rect(
      column: origin.column, row: origin.row, columns: free * pitch.columns - 2,
      rows: rows * pitch.rows - 1)
  }
}

/// What is written on the tiles of a map: names in one type, figures in another.
struct TileLabels {
  private let names: [String]
  private let values: [String?]
  private let largeNames: [LargeText]?
  private let largeValues: [LargeText]?
  /// Rows above the figure.
  private let nameRows: Int

  init(_ scene: SlideScene, _ key: FigureKey, in tile: Size, on canvas: Canvas) {
    let units = scene.snapshot.units
    values = units.map { unit in
      let figure = scene.snapshot.rankedFigure(key, unit.code)
      return figure.value == nil ? nil : scene.text(figure)
    }
    // A name of two large lines has its figure below it; else the name is a line of the terminal's.
    let isTall = tile.rows >= 6
    nameRows = isTall ? tile.rows * 4 / 7 : max(1, (tile.rows + 1) / 3)
    let room = Size(columns: tile.columns - 2, rows: nameRows)
    let whole = units.map { scene.text($0.shortName) }
    let short = units.map { scene.text($0.abbreviation) }
    let large = isTall ? canvas.alike(whole, in: room) : nil
    largeNames = large ?? (isTall ? canvas.alike(short, in: room) : nil)
    // One long name is shortened by itself; where more are too long, all are, to look alike.
    let fits = whole.map { DisplayText.width(of: $0) <= room.columns }
    let isShort = fits.count { !$0 } > 1
    names = whole.indices.map { isShort || !fits[$0] ? short[$0] : whole[$0] }
    largeValues = canvas.alike(
      values.compactMap(\.self), in: Size(columns: tile.columns - 2, rows: tile.rows - nameRows))
  }

  /// Writes the label of the unit at `index` into its tile.
  func draw(_ index: Int, in tile: Rect, isHome: Bool, on canvas: inout Canvas) {
    guard !tile.isEmpty else { return }
    let (top, bottom) = tile.inset(left: 1).split(top: nameRows)
    if let large = largeNames?[index] {
      canvas.draw(large, in: top, isHome ? .bright : .text)
    } else {
      canvas.plain(names[index], in: top, isHome ? .bright : .text)
    }
    guard let value = values[index] else {
      canvas.plain("–", in: bottom, .dim)
      return
    }
    let place = values[..<index].count { $0 != nil }
    if let large = largeValues?[place] {
      canvas.draw(large, in: bottom, .bright)
    } else {
      canvas.plain(value, in: bottom, .bright)
    }
  }
}
