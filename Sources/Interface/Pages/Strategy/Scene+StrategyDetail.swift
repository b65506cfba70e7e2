import Domain
import Surface
import Wording

extension Scene {
  /// An area with its strategy measures at a glance, and one of them with why it stands there.
  func drawStrategyDetail(
    _ subject: StrategySubject, on surface: inout Surface, in rect: Rect
  ) {
    guard !rect.isEmpty else { return }
    var pen = Pen(in: rect)
    drawAreaLine(subject.area, &pen, on: &surface)
    if rect.rows >= 12 { pen.skip() }
    if let measure = subject.measure {
      drawMeasure(measure.id, subject.area, on: &surface, in: pen.take(rows: pen.rowsLeft))
    }
  }

  /// The area with the light of its strategy measures and how they divide.
  private func drawAreaLine(_ area: AreaCode, _ pen: inout Pen, on surface: inout Surface) {
    let rollUp = snapshot.rollUp(pane: "strategy", area)
    let counts = rollUp.counts.present.filter { $0.light != .none && $0.light != .notApplicable }
    pen.line(
      [
        Span(text(snapshot.name(of: area)), .accent), Span("  "), .mark(rollUp.light),
        Span(" \(text(rollUp.light.name))", rollUp.light.role),
      ],
      right: counts.flatMap { [Span("  "), .mark($0.light), Span(" \($0.count)")] }, on: &surface)
  }
}
