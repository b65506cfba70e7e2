public import Domain
public import Surface
import Wording

/// A small picture with every meaning on every ground, to see a theme by.
public func themeSample(in language: Language) -> Surface {
  var surface = Surface(size: Size(columns: 76, rows: 7))
  let lights: [(Light, String)] = [.done, .onTrack, .behind, .overdue, .noData].map {
    ($0, " \($0.name[language])  ")
  }
  for (row, ground) in [Ground.base, .selection, .selectionQuiet, .overlay].enumerated() {
    let line = Rect(column: 0, row: row + 1, columns: 76, rows: 1)
    surface.fill(line, Style(.text, on: ground))
    var pen = Pen(in: line, on: ground)
    var spans = [Span(ground == .selection ? "▌" : " ", .accent)]
    spans += lights.flatMap { [Span.mark($0.0), Span($0.1, .text)] }
    spans += [Span("16.0 ", .bright), Span("≤ 16 ", .dim), Span("━━━", .bar), Span("┃", .target)]
    spans += [Span("╌╌ ", .track), Span("w ", .key), Span("w", .accent)]
    pen.line(spans, on: &surface)
  }
  var column = 1
  for pane in Pane.allCases {
    let isFirst = pane == .overview
    let text = " \(pane.number) \(pane.title[language]) "
    let style = isFirst ? Style(.bright, on: .active) : Style(.dim)
    column += surface.write(text, at: column, 0, style)
  }
  column = 1
  for (number, ground) in [Ground.level1, .level2, .level3, .level4, .level5].enumerated() {
    column += surface.write(" \(number + 1) ", at: column, 5, Style(.text, on: ground))
    column += surface.write("● ", at: column, 5, Style(.good, on: ground))
    column += surface.write("▲ ", at: column, 5, Style(.warn, on: ground)) + 1
  }
  surface.write(" \(Phrase.sample[language]) ", at: column, 5, Style(.badge, on: .badge))
  return surface
}
