import Domain
import Surface
import Wording

extension SlideScene {
  /// The map of the provinces by a figure, with that of the country in its empty corner.
  func drawMap(_ key: FigureKey, on canvas: inout Canvas) throws(SlideFailure) {
    guard !snapshot.units.isEmpty else { throw .missing("units") }
    let headingRows = max(1, min(rect.rows / 6, 12))
    let (top, below) = rect.split(top: headingRows, gap: rect.rows >= 20 ? 1 : 0)
    canvas.type(text(.kioskMap(key.name, unit: key.unitName)), in: top)
    let steps = FigureSteps(snapshot, key)
    let grid = TileGrid(snapshot.units, in: below)
    for unit in snapshot.units {
      draw(unit, key, steps, in: grid.rect(unit.mapColumn, unit.mapRow), on: &canvas)
    }
    drawCountry(key, in: grid.corner, on: &canvas)
  }

  private func draw(
    _ unit: ReportingUnit, _ key: FigureKey, _ steps: FigureSteps, in tile: Rect,
    on canvas: inout Canvas
  ) {
    guard !tile.isEmpty else { return }
    let step = steps.step(of: unit.code)
    let isHome = unit.code == hall.province
    let (name, value) = tile.split(top: (tile.rows + 1) / 2)
    let figure = snapshot.figure(key, unit.code)
    let shown = tile.columns >= 9 ? text(unit.shortName) : unit.abbreviation.zh
    let label = language == .en && tile.columns < 16 ? unit.abbreviation.en : shown
    canvas.type(
      label, in: name.inset(left: 1), isHome ? .bright : .text)
    if figure.value == nil {
      canvas.plain("–", in: value.inset(left: 1), .dim)
    } else {
      canvas.type(text(figure), in: value.inset(left: 1), .bright)
    }
    if let step { canvas.surface.tint(tile, on: step) }
    if isHome {
      for row in tile.row..<tile.bottom {
        canvas.surface.write("▌", at: tile.column, row, Style(.accent, on: step ?? .base))
      }
    }
  }

  private func drawCountry(_ key: FigureKey, in corner: Rect, on canvas: inout Canvas) {
    let figure = snapshot.figure(key, .china)
    guard figure.value != nil, corner.rows >= 2 else { return }
    let (name, value) = corner.split(top: max(1, corner.rows / 3))
    canvas.type(text(.kioskCountry), in: name, .dim)
    canvas.type(text(figure), in: value, .accent)
  }
}

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
    gap = Size(columns: 1, rows: pitch.rows >= 4 ? 1 : 0)
    origin = (
      rect.column + max(0, (rect.columns - pitch.columns * columns) / 2),
      rect.row
    )
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

/// The steps a figure's values fall into: fifths of the provinces that have one.
struct FigureSteps {
  private let limits: [Double]
  private let values: [AreaCode: Double]
  private static let grounds: [Ground] = [.level1, .level2, .level3, .level4, .level5]

  init(_ snapshot: Snapshot, _ key: FigureKey) {
    var values: [AreaCode: Double] = [:]
    for unit in snapshot.units where unit.code != .xpcc {
      values[unit.code] = snapshot.figure(key, unit.code).value?.double
    }
    self.values = values
    let sorted = values.values.sorted()
    limits =
      sorted.isEmpty ? [] : (1..<5).map { sorted[min(sorted.count - 1, sorted.count * $0 / 5)] }
  }

  /// The ground of an area's step; nil where it has no figure.
  func step(of area: AreaCode) -> Ground? {
    guard let value = values[area], !limits.isEmpty else { return nil }
    return Self.grounds[limits.count { value >= $0 }]
  }
}
