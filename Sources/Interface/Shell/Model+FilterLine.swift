import Domain
import Surface
import Wording

extension Model {
  /// The filter being typed: what is wrong marked in it, what it may go on with dim behind the
  /// cursor, and how many rows are kept at the right; a fault in words on the line above.
  func drawFilterLine(_ prompt: Prompt, in line: Rect, on surface: inout Surface) {
    guard let section = sectionInHand else { return }
    let reading = FilterReading(of: prompt.text, section.listing)
    let count = countText(section)
    let room = line.columns - DisplayText.width(of: count) - 3
    var pen = Pen(in: line)
    let (before, cut) = fitting(prompt, in: room)
    let parts = marked(before, cut: cut, fault: reading.fault)
    let ghost = ghost(prompt, section, isFaulty: reading.fault?.unfinishedFrom == nil)
    pen.line(
      [Span("/", .key), Span(cut > 0 ? "…" : "", .dim)] + parts
        + [Span("▏", .accent), Span(prompt.after, .bright), ghost],
      right: [Span(count, .text)], on: &surface)
    guard let fault = reading.fault else { return }
    let ahead = prompt.text.prefix(max(cut, fault.range.lowerBound)).dropFirst(cut)
    let column = 1 + (cut > 0 ? 1 : 0) + DisplayText.width(of: String(ahead))
    drawFault(fault, at: line.column + min(column, room), above: line, on: &surface)
  }

  private func countText(_ section: Section) -> String {
    let state = states[page]?[section.id] ?? ListState()
    let rows = section.listing.arranged(by: state)
    return Phrase.filterKept(rows.count { !$0.isWhole }, of: section.listing.countToFilter)[
      language]
  }

  /// The text before the cursor as far as it has room, and how many characters were cut.
  private func fitting(_ prompt: Prompt, in columns: Int) -> (text: String, cut: Int) {
    var (before, cut) = (prompt.before, 0)
    while DisplayText.width(of: before) + 4 > columns, !before.isEmpty {
      before.removeFirst()
      cut += 1
    }
    return (before, cut)
  }

  /// The text with what is wrong in the colour of errors.
  private func marked(_ text: String, cut: Int, fault: FilterFault?) -> [Span] {
    guard let fault, fault.unfinishedFrom == nil else { return [Span(text, .bright)] }
    let start = min(max(0, fault.range.lowerBound - cut), text.count)
    let end = min(max(start, fault.range.upperBound - cut), text.count)
    let (head, rest) = (text.prefix(start), text.dropFirst(start))
    return [
      Span(String(head), .bright), Span(String(rest.prefix(end - start)), .bad),
      Span(String(rest.dropFirst(end - start)), .bright),
    ]
  }

  private func ghost(_ prompt: Prompt, _ section: Section, isFaulty: Bool) -> Span {
    if prompt.text.isEmpty {
      let names = section.listing.filterFields.all.prefix(8).map { $0.name(in: language) }
      return Span(Phrase.filterHint(names.joined(separator: " "))[language], .dim)
    }
    return Span(filterSuggestion?.ghost ?? "", .dim)
  }

  /// The sentence on the line above, below the place it speaks of a sign that points there.
  private func drawFault(
    _ fault: FilterFault, at column: Int, above line: Rect, on surface: inout Surface
  ) {
    let row = line.row - 1
    let place = Rect(column: line.column, row: row, columns: line.columns, rows: 1)
    surface.fill(place, Style(.text, on: .overlay))
    let role: Role = fault.unfinishedFrom == nil ? .bad : .dim
    let words = DisplayText.cut(fault.words[language], to: line.columns - 2)
    let width = DisplayText.width(of: words)
    surface.write("↓", at: column, row, Style(role, on: .overlay), in: place)
    let after = column + 2
    let start = after + width <= place.end ? after : max(place.column, column - 1 - width)
    if start + width <= column || start == after {
      surface.write(words, at: start, row, Style(role, on: .overlay), in: place)
    } else {
      let cut = DisplayText.cut(words, to: place.end - after)
      surface.write(cut, at: after, row, Style(role, on: .overlay), in: place)
    }
  }
}
