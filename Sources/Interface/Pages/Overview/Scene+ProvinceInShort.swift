import Domain
import Surface
import Wording

extension Scene {
  /// The row of the map under its cursor.
  func provinceUnderCursor(_ sections: [Section]) -> RowID? {
    guard let map = sections.first(where: { $0.id == .map }) else { return nil }
    let rows = map.listing.arranged(by: state[.map])
    let index = map.listing.cursorIndex(of: state[.map], in: rows)
    return rows.indices.contains(index) ? rows[index].id : nil
  }

  /// A province in a few lines.
  func drawProvinceInShort(_ province: RowID?, on surface: inout Surface, in rect: Rect) {
    guard !rect.isEmpty, case .area(let code) = province, let unit = snapshot.unit(code) else {
      return
    }
    var pen = Pen(in: rect)
    let rollUp = snapshot.rollUp(area: code)
    pen.line(
      [
        Span(text(unit.shortName), .bright), Span("  "), .mark(rollUp.light),
        Span(" \(text(rollUp.light.name))", rollUp.light.role),
      ], right: [Span(text(.enterOpens), .dim)], on: &surface)
    drawRemembered(of: .area(code), most: 1, &pen, on: &surface)
    let keys: [FigureKey] = [
      .coverage, .passRate, .backlog, .mediationSuccess, .capacityUse, .reach, .peopleCoverage,
      .received, .accepted, .backlogMonths, .nodes, .networkUptime,
    ]
    for key in keys.prefix(pen.rowsLeft) {
      drawFigureLine(key, code, &pen, on: &surface)
    }
  }

  /// A figure of an area with its spark line and its place among the provinces.
  func drawFigureLine(
    _ key: FigureKey, _ area: AreaCode, _ pen: inout Pen, on surface: inout Surface
  ) {
    guard pen.rowsLeft > 0 else { return }
    let figure = snapshot.figure(key, area)
    let line = pen.take(rows: 1)
    let (label, rest) = line.split(left: language == .zh ? 14 : 22, gap: 1)
    let (value, tail) = rest.split(left: 12, gap: 1)
    write(text(key.name), Style(.dim), .left, in: label, on: &surface)
    write(text(valuePhrase(figure)), Style(.text), .right, in: value, on: &surface)
    let months = tail.columns >= 50 ? 24 : 12
    let (spark, rank) = tail.split(left: min(months, max(0, tail.columns - 13)), gap: 2)
    let series = snapshot.series(key, area, months: months)
    drawSpark(
      series.values.map { $0?.double }, .bar, isPartial: figure.completeness?.isPartial == true,
      on: .base, in: spark, on: &surface)
    if let place = snapshot.rank(key, area) {
      write(text(.rank(place.place, of: place.of)), Style(.dim), .left, in: rank, on: &surface)
    }
  }
}
