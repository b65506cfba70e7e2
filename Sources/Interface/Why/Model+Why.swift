import Domain
import Surface
import Wording

extension Model {
  /// A figure's lineage: the rule in words, the formula with its numbers, the constants in force,
  /// the rows that went in, the records of the figure, the measure and the programme's paragraph.
  func drawWhy(_ why: Explanation, cursor: Int, in rect: Rect, on surface: inout Surface) {
    guard case .loaded(let standing) = content else { return }
    let words = LineageWords(snapshot: standing.snapshot, language: language)
    var pen = Pen(in: rect, on: .overlay)
    let light = why.light.map { [Span.mark($0), Span(" \($0.name[language])", $0.role)] } ?? []
    pen.line([Span(why.title[language], .bright)], on: &surface)
    // A light that is explained for itself has no other value than its name.
    let isOnlyLight = why.light.map { $0.name == why.value } ?? false
    let value = isOnlyLight ? [] : [Span(why.value[language], .bright), Span("   ")]
    pen.line([Span(why.place[language], .dim), Span("   ")] + value + light, on: &surface)
    pen.skip()
    let page = WhyPage(why, cursor: cursor, words: words, columns: rect.columns)
    let top = page.top(rows: pen.rowsLeft)
    let isCut = page.lines.count > top + pen.rowsLeft
    for line in page.lines.dropFirst(top).prefix(max(0, pen.rowsLeft - (isCut ? 1 : 0))) {
      pen.line(line.spans, on: &surface)
    }
    if isCut { pen.line("↓", .dim, on: &surface) }
  }

  /// A line of a file with its cells under their headings, and the lines around it.
  func drawLine(_ line: SourceLine, rows: Int?, in rect: Rect, on surface: inout Surface) {
    var pen = Pen(in: rect, on: .overlay)
    pen.line(
      rows == nil ? line.origin.description : line.origin.file, .bright, on: &surface)
    // The head of a file stands for rows that could not be told apart in it.
    let isHead = line.origin.line <= 1
    if let rows {
      let words: Phrase =
        isHead
        ? .countedFrom(rows, line.origin.file)
        : .firstCounted(line.around.count, of: rows, line.origin.file)
      pen.paragraph(words[language], .dim, on: &surface)
    }
    if let fault = line.fault { pen.paragraph(fault[language], .bad, on: &surface) }
    pen.skip()
    let label = min(
      rect.columns / 3, line.cells.map { DisplayText.width(of: $0.heading) }.max() ?? 0)
    // The lines around stay in sight however many cells there are.
    let room = max(3, pen.rowsLeft - line.around.count - 2)
    for cell in line.cells.prefix(max(0, line.cells.count > room ? room - 1 : room)) {
      pen.pair(cell.heading, width: label + 1, [Span(cell.text)], on: &surface)
    }
    if line.cells.count > room {
      pen.line("… \(line.cells.count - room + 1)", .dim, on: &surface)
    }
    guard !line.around.isEmpty else { return }
    pen.skip()
    let heading: Phrase = rows == nil || isHead ? .linesAround : .rowsCounted
    pen.line(heading[language], .bright, on: &surface)
    let width = line.around.map { String($0.number).count }.max() ?? 0
    for neighbour in line.around {
      let isHere = neighbour.number == line.origin.line && rows == nil
      let number = String(neighbour.number)
      let gap = String(repeating: " ", count: width - number.count)
      pen.line(
        [
          Span(isHere ? "▌" : " ", .accent), Span("\(gap)\(number) | ", .dim),
          Span(neighbour.text, isHere ? .bright : .dim),
        ], on: &surface)
    }
  }

  /// What the cursor of the page that says why can stand on.
  func stops(of why: Explanation) -> WhyStops? {
    guard case .loaded(let standing) = content else { return nil }
    return WhyStops(why.lineage, in: standing.snapshot)
  }
}
