import Domain
import Surface
import Wording

extension Scene {
  /// A measure in an area: how far it got, what it must reach, and why its light is what it is.
  func drawStrategyDetail(
    _ subject: StrategySubject, on surface: inout Surface, in rect: Rect
  ) {
    guard !rect.isEmpty else { return }
    var pen = Pen(in: rect)
    let isTall = rect.rows >= 12
    drawAreaLine(subject.area, &pen, on: &surface)
    guard let measure = subject.measure else { return }
    if isTall { pen.skip() }
    pen.paragraph("\(measure.id) \(text(measure.name))", .bright, most: 2, on: &surface)
    guard let judgement = snapshot.judgement(measure.id, subject.area) else { return }
    pen.line(standingSpans(judgement), on: &surface)
    if isTall { pen.skip() }
    drawProgress(judgement, measure, &pen, on: &surface)
    let words = LineageWords(snapshot: snapshot, language: language)
    if let reason = words.reason(judgement.lineage, measure: measure.id) {
      pen.paragraph(reason, .dim, on: &surface)
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

  /// The light, its word and the value of a judgement.
  private func standingSpans(_ judgement: Judgement) -> [Span] {
    var spans: [Span] = [
      .mark(judgement.light), Span(" \(text(judgement.light.name))", judgement.light.role),
    ]
    let value = valueText(judgement, withUnit: true)
    if value != "–" { spans.append(Span("  \(value)", .bright)) }
    return spans
  }

  /// The ladder of a stage, or the way to a target.
  private func drawProgress(
    _ judgement: Judgement, _ measure: Measure, _ pen: inout Pen, on surface: inout Surface
  ) {
    let due = judgement.dueOn ?? measure.dueOn
    if let ladder = StrategyLadder(self, judgement, measure) {
      if pen.rowsLeft >= ladder.rungs.count + 3 {
        drawTallLadder(ladder, &pen, on: &surface)
      } else {
        drawFlatLadder(ladder, &pen, on: &surface)
      }
      if let required = ladder.required {
        pen.paragraph(text(.required(required.name, by: due)), .dim, on: &surface)
      }
    } else if case .number = judgement.value {
      drawGauge(judgement, in: pen.take(rows: 1), on: &surface)
      let baseline = judgement.baseline?.text()
      if let target = judgement.target ?? measure.target {
        pen.paragraph(
          text(.target(target.text(), from: baseline, by: due)), .dim, on: &surface)
      }
    }
    if let due, judgement.light.colourClass != .grey, judgement.light != .done {
      pen.line(text(.daysLeft(due.days(since: snapshot.asOf))), .dim, on: &surface)
    }
  }
}
