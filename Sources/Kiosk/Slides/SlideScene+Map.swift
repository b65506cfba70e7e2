import Domain
import Surface
import Wording

extension SlideScene {
  /// The map of the provinces by a figure, with that of the country in its empty corner.
  func drawMap(_ key: FigureKey, on canvas: inout Canvas) throws(SlideFailure) {
    guard !snapshot.units.isEmpty else { throw .missing("units") }
    let headingRows = max(1, min(rect.rows / 6, 12))
    let (top, below) = rect.split(top: headingRows, gap: rect.rows >= 20 ? 1 : 0)
    canvas.type(text(.kioskMap(key, through: snapshot.rankedMonth(key))), in: top)
    let steps = FigureSteps(snapshot, key)
    let grid = TileGrid(snapshot.units, in: below)
    let labels = TileLabels(self, key, in: grid.tile, on: canvas)
    for (index, unit) in snapshot.units.enumerated() {
      let tile = grid.rect(unit.mapColumn, unit.mapRow)
      labels.draw(index, in: tile, isHome: unit.code == hall.province, on: &canvas)
      tint(tile, steps.step(of: unit.code), isHome: unit.code == hall.province, on: &canvas)
    }
    drawCountry(key, in: grid.corner, on: &canvas)
  }

  private func tint(_ tile: Rect, _ step: Ground?, isHome: Bool, on canvas: inout Canvas) {
    if let step { canvas.surface.tint(tile, on: step) }
    guard isHome else { return }
    for row in tile.row..<tile.bottom {
      canvas.surface.write("▌", at: tile.column, row, Style(.accent, on: step ?? .base))
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

/// The steps a figure's values fall into: fifths of the provinces that have one.
struct FigureSteps {
  private let limits: [Double]
  private let values: [AreaCode: Double]
  private static let grounds: [Ground] = [.level1, .level2, .level3, .level4, .level5]

  init(_ snapshot: Snapshot, _ key: FigureKey) {
    var values: [AreaCode: Double] = [:]
    for unit in snapshot.units where unit.code != .xpcc {
      values[unit.code] = snapshot.rankedFigure(key, unit.code).value?.double
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
