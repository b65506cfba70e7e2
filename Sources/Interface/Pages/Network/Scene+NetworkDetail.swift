import Domain
import Surface
import Wording

extension Scene {
  /// The area with its coverage, and its course.
  func drawNetworkTitle(_ area: AreaCode, on surface: inout Surface, in rect: Rect) {
    guard !rect.isEmpty else { return }
    var pen = Pen(in: rect)
    let rollUp = snapshot.rollUp(pane: "network", area)
    pen.line(
      [
        Span(text(snapshot.name(of: area)), .accent), Span("  "), .mark(rollUp.light),
        Span(" \(text(rollUp.light.name))", rollUp.light.role),
      ],
      right: [Span(coverageNote(area), .dim)], on: &surface)
    for key in [FigureKey.coverage, .peopleCoverage, .reach, .networkUptime]
    where pen.rowsLeft > 0 {
      drawFigure(
        snapshot.figure(key, area), snapshot.series(key, area, months: 24),
        isPartial: snapshot.figure(key, area).completeness?.isPartial == true,
        in: pen.take(rows: 1), on: &surface)
    }
  }

  private func coverageNote(_ area: AreaCode) -> String {
    let figure = snapshot.figure(.coverage, area)
    guard let covered = figure.numerator, let all = figure.denominator else {
      return text(.noPrefectures)
    }
    return text(.covered(covered.grouped(decimals: 0), of: all.grouped(decimals: 0)))
  }

  /// The running nodes of an area by kind.
  func drawNodeKinds(_ area: AreaCode, on surface: inout Surface, in rect: Rect) {
    guard rect.rows >= 3 else { return }
    var pen = Pen(in: rect)
    let counts = nodeCounts(in: area)
    pen.heading(
      text(.nodeKinds), counts.values.reduce(0, +).description, on: &surface)
    let items = NodeKind.allCases.map { kind in
      let count = counts[kind, default: 0]
      return HorizontalBars.Item(text(kind.name), Double(count), text: String(count))
    }
    HorizontalBars(items).draw(into: &surface, in: pen.take(rows: pen.rowsLeft))
  }
}
