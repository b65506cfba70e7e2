import Domain
import Surface
import Wording

/// Who has reported: the tables, and for the one under the cursor units × periods.
struct ReportingPage: PageContent {
  func sections(_ scene: Scene, in rect: Rect) -> [Section] {
    let places = ReportingLayout(rect)
    let tables = scene.kept(.files) { $0.reportingTables() }
    let table = scene.reportingTable(tables)
    let columns = places.matrix.columns
    return [
      Section(id: .files, listing: tables, rect: places.tables, headRows: 2),
      Section(
        id: .provinces,
        listing: scene.kept(.provinces, of: .reporting(table), in: columns) {
          $0.reportingMatrix(table, in: columns)
        }, rect: places.matrix, headRows: 2),
    ]
  }

  func draw(_ scene: Scene, _ sections: [Section], on surface: inout Surface, in rect: Rect) {
    for section in sections { scene.draw(section, on: &surface) }
    // Right below what it explains.
    var legend = ReportingLayout(rect).legend
    legend.row = min(legend.row, (sections.map(\.filledTo).max() ?? legend.row) + 1)
    scene.drawReportingLegend(on: &surface, in: legend)
  }
}

/// Where the blocks of the page stand.
struct ReportingLayout {
  var tables: Rect
  var matrix: Rect
  var legend: Rect

  init(_ rect: Rect) {
    let (body, foot) = rect.split(top: rect.rows - (rect.columns < 100 ? 3 : 2), gap: 0)
    legend = foot
    (tables, matrix) =
      rect.columns >= 110
      ? body.split(left: 46, gap: 3)
      : body.split(top: min(2 + ReportingTable.all.count, body.rows / 2), gap: 0)
  }
}
