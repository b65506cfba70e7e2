import Domain
import Surface
import Wording

extension Model {
  /// A figure's lineage: the rule in words, the formula with its numbers, the constants in force,
  /// the rows that went in, the measure and the programme's line.
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
    if let reason = words.reason(why.lineage, measure: why.lineage.measure) {
      pen.paragraph(reason, on: &surface)
    }
    if let applied = why.override {
      pen.paragraph("* " + Phrase.overridden(applied)[language], .warn, on: &surface)
    }
    drawRule(why, words, &pen, on: &surface)
    drawInputs(why.lineage.inputs, words, cursor: cursor, &pen, on: &surface)
  }

  private func drawRule(
    _ why: Explanation, _ words: LineageWords, _ pen: inout Pen, on surface: inout Surface
  ) {
    let label = language == .zh ? 6 : 10
    for (name, text) in words.facts(of: why.lineage) where pen.rowsLeft > 0 {
      let lines = DisplayText.wrap(text, to: pen.rect.columns - label - 1)
      for (index, line) in lines.enumerated() {
        pen.pair(index == 0 ? name : "", width: label, [Span(line)], on: &surface)
      }
    }
  }

  private func drawInputs(
    _ inputs: [Lineage.Input], _ words: LineageWords, cursor: Int, _ pen: inout Pen,
    on surface: inout Surface
  ) {
    guard !inputs.isEmpty, pen.rowsLeft > 2 else { return }
    pen.skip()
    pen.heading(
      Phrase.inputRows[language],
      Phrase.rowCount(inputs.reduce(0) { $0 + ($1.rows ?? 1) })[language], on: &surface)
    let room = pen.rowsLeft
    let top = min(max(0, cursor - room + 1), max(0, inputs.count - room))
    let widest = inputs.reduce(0) { max($0, words.origin(of: $1).count) }
    for (index, input) in inputs.enumerated().dropFirst(top).prefix(room) {
      let isHere = index == cursor
      let origin = DisplayText.padded(words.origin(of: input), to: widest + 2)
      pen.line(
        [
          Span(isHere ? "▌" : " ", .accent), Span(origin, isHere ? .bright : .accent),
          Span("\(input.name) \(words.place(of: input)) \(input.when)  ", .dim),
          Span(words.value(of: input), isHere ? .bright : .text),
        ], on: &surface)
    }
  }
}
