import Domain
import Surface
import Wording

/// The first pane: the map, the headline targets, the chapters, and what has crossed a line.
struct OverviewPage: PageContent {
  func sections(_ scene: Scene, in rect: Rect) -> [Section] {
    let places = OverviewLayout(rect, hasChanges: scene.lookReview != nil)
    let columns = places.targets.columns
    let width = places.chapters.columns
    return [
      Section(
        id: .map, listing: scene.kept(.map) { $0.provinceMap() }, rect: places.map, headRows: 1),
      Section(
        id: .targets,
        listing: scene.kept(.targets, in: columns) { $0.headlineTargets(in: columns) },
        rect: places.targets, headRows: 1,
        rowHeight: places.targetRows),
      Section(
        id: .chapters, listing: scene.kept(.chapters, in: width) { $0.chapters(in: width) },
        rect: places.chapters,
        headRows: places.chapters.rows > 8 ? 2 : 1),
      Section(
        id: .alerts, listing: scene.kept(.alerts) { $0.alertListing() },
        rect: places.alerts, headRows: 1),
    ]
  }

  func draw(_ scene: Scene, _ sections: [Section], on surface: inout Surface, in rect: Rect) {
    let places = OverviewLayout(rect, hasChanges: scene.lookReview != nil)
    for section in sections {
      scene.drawKept(section, on: &surface) { scene, section, picture in
        if section.id == .targets {
          scene.drawTargets(section, on: &picture)
        } else {
          scene.draw(section, on: &picture)
        }
      }
    }
    if let map = sections.first(where: { $0.id == .map })?.listing {
      scene.drawKept(.legend, on: &surface, in: places.legend) { scene, picture, rect in
        scene.drawLegend(map, on: &picture, in: rect)
      }
    }
    let province = scene.provinceUnderCursor(sections)
    scene.drawKept(.detail, of: province, on: &surface, in: places.province) {
      scene, picture, rect in
      scene.drawProvinceInShort(province, on: &picture, in: rect)
    }
    scene.drawKept(.changes, on: &surface, in: places.changes) { scene, picture, rect in
      scene.drawChangesInShort(on: &picture, in: rect)
    }
  }
}

/// Where the blocks of the overview stand.
struct OverviewLayout {
  var map: Rect
  var legend: Rect
  var targets: Rect
  var chapters: Rect
  var province: Rect
  var alerts: Rect
  /// What has changed since the last look; empty where there is no room for it.
  var changes: Rect
  /// Rows a target takes: its line, and its gauge where there is room.
  var targetRows: Int

  init(_ rect: Rect, hasChanges: Bool) {
    let isRich = rect.rows >= 34
    let gap = rect.rows >= 26 ? 1 : 0
    let (west, east) = rect.split(left: max(37, rect.columns * 55 / 100), gap: 2)
    // Heading, tiles of three rows or of two and an empty row, legend: no more than they take.
    let mapRows = isRich ? (rect.rows * 58 / 100 >= 26 ? 26 : 19) : min(rect.rows, 11)
    let (north, south) = west.split(top: mapRows, gap: gap)
    (map, legend) = north.split(top: north.rows - 1)
    targetRows = isRich ? 2 : 1
    let (top, below) = east.split(
      top: min(1 + 10 * targetRows, max(6, rect.rows - 6)), gap: gap)
    targets = top
    // At the foot, so that nothing moves when the changes come to be known after the first frame.
    let changeRows = !hasChanges || below.rows < 11 ? 0 : below.rows < 14 ? 3 : 4
    (alerts, changes) =
      changeRows == 0
      ? (below, Rect(column: 0, row: 0, columns: 0, rows: 0))
      : below.split(top: below.rows - changeRows, gap: 1)
    (chapters, province) = south.split(top: isRich ? 9 : 8, gap: 1)
    if chapters.rows < 3 { chapters = Rect(column: 0, row: 0, columns: 0, rows: 0) }
    if province.rows < 3 { province = Rect(column: 0, row: 0, columns: 0, rows: 0) }
  }
}
