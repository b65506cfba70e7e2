import Domain
import Surface

/// One thought: a heading, one figure as large as the room allows, and a line about it.
struct Poster {
  /// What the figure is of.
  var heading: String
  /// The figure.
  var figure: String
  /// What it counts, beside it; empty for none.
  var unit = ""
  /// The role of the figure.
  var role = Role.bright
  /// What stands below, in runs.
  var context: [Flow.Run] = []

  /// Draws it into `rect`.
  func draw(on canvas: inout Canvas, in rect: Rect) {
    let parts = Poster.parts(of: rect)
    canvas.type(heading, in: parts.heading, .text, lines: 2)
    drawFigure(on: &canvas, in: parts.figure)
    drawContext(on: &canvas, in: parts.context)
  }

  /// Heading, figure and context: the figure has half the height.
  static func parts(of rect: Rect) -> (heading: Rect, figure: Rect, context: Rect) {
    let contextRows = max(2, rect.rows / 6)
    let headingRows = max(1, min(rect.rows / 4, 22))
    let gap = rect.rows >= 16 ? max(1, rect.rows / 16) : 0
    let (heading, rest) = rect.split(top: headingRows, gap: gap)
    let (figure, context) = rest.split(top: rest.rows - contextRows - gap, gap: gap)
    return (heading, figure, context)
  }

  private func drawFigure(on canvas: inout Canvas, in rect: Rect) {
    // Where the unit is short it keeps room for large letters of its own.
    let wanted = DisplayText.width(of: unit) * (canvas.hasLargeType ? 4 : 1) + 2
    let unitColumns = unit.isEmpty ? 0 : min(rect.columns / 4, max(rect.columns / 8, wanted))
    let (left, _) = rect.split(left: rect.columns - unitColumns, gap: 0)
    let taken = canvas.type(figure, in: left, role, hasDots: false)
    guard unitColumns > 0 else { return }
    let gap = max(1, rect.columns / 50)
    let start = rect.column + taken.columns + gap
    let rows = max(1, min(taken.rows, max(taken.rows / 3, 4)))
    let bottom = rect.row + (rect.rows - taken.rows) / 2 + taken.rows
    let place = Rect(
      column: start, row: bottom - rows, columns: rect.end - start, rows: rows)
    canvas.type(unit, in: place, .dim)
  }

  private func drawContext(on canvas: inout Canvas, in rect: Rect) {
    let lines = canvas.isFine ? 4 : 1
    let place = Rect(
      column: rect.column, row: rect.row + max(0, (rect.rows - lines) / 2), columns: rect.columns,
      rows: rect.rows)
    var flow = Flow(in: place, of: canvas)
    flow.line(context, on: &canvas)
  }
}
