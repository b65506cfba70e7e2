import Surface

/// Writes line after line into a rectangle and stops at its end.
struct Pen {
  /// Where it writes.
  let rect: Rect
  /// What the text stands on.
  var ground = Ground.base
  /// The row that comes next.
  private(set) var row: Int

  init(in rect: Rect, on ground: Ground = .base) {
    self.rect = rect
    self.ground = ground
    row = rect.row
  }

  /// The rows that are left.
  var rowsLeft: Int { max(0, rect.bottom - row) }

  /// Leaves rows empty.
  mutating func skip(_ rows: Int = 1) { row += rows }

  /// Writes spans one after the other; what does not fit is cut with `…`.
  mutating func line(_ spans: [Span], indent: Int = 0, on surface: inout Surface) {
    defer { row += 1 }
    guard rowsLeft > 0 else { return }
    var column = rect.column + indent
    for span in spans {
      let text = DisplayText.cut(span.text, to: rect.end - column)
      column += surface.write(text, at: column, row, Style(span.role, on: ground), in: rect)
    }
  }

  /// Writes one text.
  mutating func line(_ text: String, _ role: Role = .text, on surface: inout Surface) {
    line([Span(text, role)], on: &surface)
  }

  /// Writes spans at the left and spans that end at the right edge; the right ones win.
  mutating func line(_ left: [Span], right: [Span], on surface: inout Surface) {
    let width = right.reduce(0) { $0 + DisplayText.width(of: $1.text) }
    guard rowsLeft > 0 else {
      row += 1
      return
    }
    let (first, _) = Rect(column: rect.column, row: row, columns: rect.columns, rows: 1)
      .split(left: rect.columns - width - 1)
    var narrow = Pen(in: first, on: ground)
    narrow.line(left, on: &surface)
    line(right, indent: max(0, rect.columns - width), on: &surface)
  }

  /// A heading: bright, with something quiet beside it.
  mutating func heading(_ text: String, _ quiet: String = "", on surface: inout Surface) {
    line([Span(text, .bright), Span(quiet.isEmpty ? "" : "  " + quiet, .dim)], on: &surface)
  }

  /// A text broken into lines, of which `most` are written; the last one ends with `…` when there
  /// are more.
  mutating func paragraph(
    _ text: String, _ role: Role = .text, indent: Int = 0, most: Int = Int.max,
    on surface: inout Surface
  ) {
    let parts = DisplayText.wrap(text, to: rect.columns - indent)
    let room = min(most, rowsLeft)
    for (index, part) in parts.prefix(room).enumerated() {
      let isCut = index == room - 1 && parts.count > room
      let shown = isCut ? DisplayText.cut(part + "…", to: rect.columns - indent) : part
      line([Span(shown, role)], indent: indent, on: &surface)
    }
  }

  /// A label of a fixed width and what it labels.
  mutating func pair(
    _ label: String, width: Int, _ value: [Span], on surface: inout Surface
  ) {
    let text = DisplayText.cut(label, to: width)
    let gap = String(repeating: " ", count: max(1, width + 1 - DisplayText.width(of: text)))
    line([Span(text + gap, .dim)] + value, on: &surface)
  }

  /// A label of a fixed width and a text beside it, broken into lines that begin below its start.
  mutating func pair(
    _ label: String, width: Int, words: String, _ role: Role = .text, on surface: inout Surface
  ) {
    let room = rowsLeft
    let parts = DisplayText.wrap(words, to: rect.columns - width - 1)
    for (index, part) in parts.prefix(room).enumerated() {
      let isCut = index == room - 1 && parts.count > room
      let span = Span(
        isCut ? DisplayText.cut(part + "…", to: rect.columns - width - 1) : part, role)
      if index == 0 {
        pair(label, width: width, [span], on: &surface)
      } else {
        line([span], indent: width + 1, on: &surface)
      }
    }
  }

  /// The next `rows` rows, for something drawn otherwise.
  mutating func take(rows: Int) -> Rect {
    let taken = Rect(
      column: rect.column, row: row, columns: rect.columns, rows: min(rows, rowsLeft))
    row += rows
    return taken
  }
}
