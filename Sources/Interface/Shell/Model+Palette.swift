import Domain
import Surface
import Wording

extension Model {
  /// The line being typed, and what was found below it.
  func drawPalette(_ palette: Palette, in rect: Rect, on surface: inout Surface) {
    var pen = Pen(in: rect, on: .overlay)
    let count = Phrase.paletteCount(palette.found.count, most: Palette.limit)
    pen.line(
      [
        Span(": ", .key), Span(palette.line.before, .bright), Span("▏", .accent),
        Span(palette.line.after, .bright),
        Span(palette.line.text.isEmpty ? Phrase.paletteHint[language] : "", .dim),
      ], right: [Span(count[language], .dim)], on: &surface)
    pen.skip()
    if palette.found.isEmpty {
      pen.line([Span(Phrase.paletteNothing[language], .dim)], on: &surface)
      return
    }
    let shown = paletteShown(in: rect)
    let top = paletteTop(palette, in: rect)
    for index in top..<min(top + shown, palette.found.count) {
      let entry = palette.entries[palette.found[index]]
      drawEntry(entry, isHere: index == palette.cursor, with: &pen, on: &surface)
    }
  }

  private func paletteShown(in rect: Rect) -> Int { max(1, min(paletteRows, rect.rows - 2)) }

  /// The first entry shown.
  func paletteTop(_ palette: Palette, in rect: Rect) -> Int {
    let shown = paletteShown(in: rect)
    return min(max(0, palette.cursor - shown + 1), max(0, palette.found.count - shown))
  }

  private func drawEntry(
    _ entry: Palette.Entry, isHere: Bool, with pen: inout Pen, on surface: inout Surface
  ) {
    let kind = entry.kind.name[language]
    let gap = String(repeating: " ", count: max(1, 12 - DisplayText.width(of: kind)))
    let name = entry.name[language]
    let other = entry.note?[language] ?? entry.name[language == .zh ? .en : .zh]
    var spans = [
      Span(isHere ? "▌ " : "  ", .accent), Span(kind + gap, .dim),
      Span(name, isHere ? .bright : .text),
    ]
    if other != name { spans.append(Span("  " + other, .dim)) }
    pen.line(spans, right: [Span(entry.hint, .key)], on: &surface)
  }
}
