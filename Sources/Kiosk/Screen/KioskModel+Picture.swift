import Domain
public import Surface
import Wording

extension KioskModel {
  /// The picture of what is in sight, without the line that counts down.
  ///
  /// Throws when the slide cannot be drawn from these figures; tell it with `.slideFailed`.
  public func picture() throws(SlideFailure) -> Surface {
    var canvas = Canvas(size: size, language: language, hasLargeType: hasLargeType)
    guard size.columns >= 20, size.rows >= 6 else { return canvas.surface }
    if case .staff(let screen, _) = mode {
      draw(screen, on: &canvas)
      return canvas.surface
    }
    guard let scene = scene(of: position.slide) else {
      drawWaiting(on: &canvas)
      return canvas.surface
    }
    switch mode {
    case .playlist, .visitor: try scene.draw(slide.content, on: &canvas)
    case .provinces(let list, _):
      canvas = Canvas(size: size, language: list.language, hasLargeType: hasLargeType)
      try draw(list, scene, on: &canvas)
    case .staff: break
    }
    drawHead(on: &canvas)
    drawFoot(on: &canvas)
    return canvas.surface
  }

  /// The picture shown when nothing else can be: the hall and the time.
  public func stillPicture() -> Surface {
    var canvas = Canvas(size: size, language: language, hasLargeType: hasLargeType)
    drawWaiting(on: &canvas)
    return canvas.surface
  }

  /// Rows a line of the head or the foot takes.
  private var edgeRows: Int { isFine ? 4 : 1 }

  private func drawHead(on canvas: inout Canvas) {
    let line = Rect(
      column: slideRect.column, row: isFine ? 1 : 0, columns: slideRect.columns, rows: edgeRows)
    var flow = Flow(in: line, of: canvas)
    flow.line(canvas.text(playlist.hall.name ?? .kioskTitle), .dim, on: &canvas)
    guard figures?.snapshot.dataset.settings.isSample == true else { return }
    let badge = " \(canvas.text(.sample)) "
    let columns = DisplayText.width(of: badge) * (isFine ? 4 : 1)
    let place = Rect(
      column: line.end - columns, row: line.row, columns: columns, rows: edgeRows)
    canvas.surface.fill(place, Style(.badge, on: .badge))
    if isFine, let large = LargeText(badge, height: 16) {
      large.draw(into: &canvas.surface, in: place, Style(.badge, on: .badge))
    } else {
      canvas.surface.write(badge, at: place.column, place.row, Style(.badge, on: .badge))
    }
  }

  private func drawFoot(on canvas: inout Canvas) {
    guard let figures, size.rows >= 12 else { return }
    let line = Rect(
      column: slideRect.column, row: size.rows - edgeRows - (isFine ? 2 : 1),
      columns: slideRect.columns, rows: edgeRows)
    var source = canvas.text(.kioskSource(asOf: figures.snapshot.asOf))
    if let kept = figures.keptSince {
      let age = Phrase.age(seconds: max(60, time.epoch - kept))
      source += "   " + canvas.text(.kioskKept(age))
    }
    var flow = Flow(in: line, of: canvas)
    // The day must be seen whole: rather small than cut.
    if DisplayText.width(of: source) > flow.columns {
      canvas.plain(source, in: line, .dim)
    } else {
      flow.line(source, .dim, on: &canvas)
    }
  }

  private func drawWaiting(on canvas: inout Canvas) {
    let (top, bottom) = slideRect.split(top: slideRect.rows * 2 / 3)
    canvas.type(
      canvas.text(playlist.hall.name ?? .kioskTitle), in: top, .text, align: .centre, lines: 2)
    if isFine {
      canvas.type(
        canvas.text(.kioskWaiting), in: bottom.inset(top: 1, bottom: bottom.rows - 6), .dim,
        align: .centre)
    } else {
      canvas.plain(canvas.text(.kioskWaiting), in: bottom, .dim, align: .centre)
    }
  }
}
