import Surface

/// Lines of running text one below the other, larger than the cells where these are many.
struct Flow {
  /// A stretch of text in one role.
  struct Run {
    var text: String
    var role: Role

    init(_ text: String, _ role: Role = .text) {
      self.text = text
      self.role = role
    }
  }

  /// Where it is written.
  let rect: Rect
  private let isLarge: Bool
  private var row: Int

  init(in rect: Rect, of canvas: Canvas) {
    self.rect = rect
    isLarge = canvas.isFine
    row = rect.row
  }

  /// The columns of a line, counted in those of plain text.
  var columns: Int { Flow.columns(in: rect, isLarge: isLarge) }
  /// The lines that still fit.
  var linesLeft: Int { max(0, (rect.bottom - row + (isLarge ? 1 : 0)) / lineRows) }
  /// Rows a line takes, with what is between it and the next.
  var lineRows: Int { Flow.lineRows(isLarge: isLarge) }

  /// The columns a line in `rect` has, counted in those of plain text.
  static func columns(in rect: Rect, isLarge: Bool) -> Int {
    isLarge ? rect.columns / 4 : rect.columns
  }

  /// Rows a line takes, with what is between it and the next.
  static func lineRows(isLarge: Bool) -> Int { isLarge ? 5 : 1 }

  /// Leaves `lines` lines empty.
  mutating func skip(_ lines: Int = 1) { row += lines * lineRows }

  /// Writes one line; what does not fit is cut.
  mutating func line(_ runs: [Run], on canvas: inout Canvas) {
    defer { row += lineRows }
    guard linesLeft > 0 else { return }
    var column = rect.column
    for run in runs {
      let room = Flow.columns(
        in: Rect(column: column, row: row, columns: rect.end - column, rows: 1), isLarge: isLarge)
      let text = DisplayText.cut(run.text, to: room)
      column += write(text, run.role, at: column, on: &canvas)
    }
  }

  /// Writes one line of one role.
  mutating func line(_ text: String, _ role: Role = .text, on canvas: inout Canvas) {
    line([Run(text, role)], on: &canvas)
  }

  /// Writes `text` over as many lines as it takes.
  mutating func paragraph(_ text: String, _ role: Role = .text, on canvas: inout Canvas) {
    for part in DisplayText.wrap(text, to: columns) { line(part, role, on: &canvas) }
  }

  /// Writes from `column` on and returns the columns taken, blanks at the ends counted.
  private func write(
    _ text: String, _ role: Role, at column: Int, on canvas: inout Canvas
  ) -> Int {
    let width = DisplayText.width(of: text) * (isLarge ? 4 : 1)
    let leading = text.prefix { $0 == " " }.count * (isLarge ? 4 : 1)
    let place = Rect(
      column: column + leading, row: row, columns: max(0, min(width, rect.end - column) - leading),
      rows: isLarge ? 4 : 1)
    let trimmed = String(text.drop { $0 == " " })
    if isLarge, let large = LargeText(trimmed, height: 16) {
      // Dots are fainter than letters of the terminal: what is quiet there is plain here.
      large.draw(into: &canvas.surface, in: place, Style(role == .dim ? .text : role))
    } else {
      canvas.plain(trimmed, in: place, role)
    }
    return width
  }
}
