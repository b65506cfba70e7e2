import Domain
import Surface
import Wording

/// The rungs of a measure in an area, with the one it stands on and the one it must reach.
struct MeasureLadder {
  struct Step {
    var rung: Rung
    /// When it was moved to last.
    var reachedOn: Day?
    /// When it is due by itself.
    var dueOn: Day?
    var isReached: Bool
    var isCurrent: Bool
    var isRequired: Bool
  }

  let rungs: [Step]
  let light: Light

  /// Nil for a measure that has no ladder.
  init?(_ scene: Scene, _ judgement: Judgement, _ measure: Measure) {
    guard let ladder = measure.ladder else { return nil }
    let known = scene.snapshot.rungs(ofLadder: ladder).filter { ($0.order ?? 0) > 0 }
    guard !known.isEmpty else { return nil }
    let moves = scene.snapshot.stageEvents(measure.id, judgement.area)
    let own = scene.snapshot.dataset.rungDates.filter {
      $0.measure == measure.id && $0.area == judgement.area
    }
    var height = 0
    var current: String?
    if case .rung(let id) = judgement.value {
      current = id
      height = scene.snapshot.rung(id, ladder: ladder)?.order ?? 0
    }
    let requiredID = judgement.requiredRung ?? measure.requiredRung
    rungs = known.map { rung in
      Step(
        rung: rung, reachedOn: moves.last { $0.rung == rung.id }?.on,
        dueOn: own.first { $0.rung == rung.id }?.dueOn, isReached: (rung.order ?? 0) <= height,
        isCurrent: rung.id == current, isRequired: rung.id == requiredID)
    }
    light = judgement.light
  }
}

extension Scene {
  /// The ladder of a measure: a rung a line where that leaves room for what is said below it.
  func drawLadder(
    _ judgement: Judgement, _ measure: Measure, _ pen: inout Pen, on surface: inout Surface
  ) {
    guard let ladder = MeasureLadder(self, judgement, measure) else { return }
    if pen.rowsLeft >= ladder.rungs.count + 6 {
      drawTallLadder(ladder, &pen, on: &surface)
    } else {
      drawFlatLadder(ladder, &pen, on: &surface)
    }
  }

  /// A rung a line, the lowest first: its name, when it was reached or is due.
  private func drawTallLadder(_ ladder: MeasureLadder, _ pen: inout Pen, on surface: inout Surface)
  {
    let width = ladder.rungs.map { DisplayText.width(of: text($0.rung.name)) }.max() ?? 0
    for step in ladder.rungs {
      let name = text(step.rung.name)
      let gap = String(repeating: " ", count: width - DisplayText.width(of: name) + 2)
      let role: Role = step.isCurrent ? .bright : step.isReached ? .text : .dim
      var spans = [
        Span(step.isReached ? "● " : "○ ", step.isReached ? ladder.light.role : .track),
        Span(name + gap, role),
      ]
      if step.isReached, let day = step.reachedOn {
        spans.append(Span(day.description, role))
      } else if let due = step.dueOn {
        spans.append(Span("\(text(.dueTitle)) \(due)", .dim))
      }
      if step.isRequired { spans.append(Span("  ┃ \(text(.requiredSign))", .target)) }
      pen.line(spans, on: &surface)
    }
  }

  /// All rungs in one line, the names below as far as there is room.
  private func drawFlatLadder(
    _ ladder: MeasureLadder, _ pen: inout Pen, on surface: inout Surface
  ) {
    let rungs = ladder.rungs.map { step in
      Ladder.Rung(
        text(step.rung.shortName),
        step.isCurrent ? .current : step.isReached ? .done : .ahead)
    }
    // Names that would be cut say less than none.
    let widest = rungs.map { DisplayText.width(of: $0.name) }.max() ?? 0
    let hasRoom = pen.rect.columns / max(1, rungs.count) > widest
    let rows = pen.rowsLeft >= 6 && hasRoom ? 2 : 1
    Ladder(rungs, role: ladder.light.role).draw(into: &surface, in: pen.take(rows: rows))
  }
}
