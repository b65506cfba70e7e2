import Domain
import Surface
import Wording

/// The page that says why, as lines of which a window is shown.
struct WhyPage {
  /// A line, and the stop it belongs to.
  struct Line {
    var spans: [Span]
    var stop: Int?
  }

  private(set) var lines: [Line] = []
  private let words: LineageWords
  private let columns: Int
  private let cursor: Int
  private var stop = 0

  init(_ why: Explanation, cursor: Int, words: LineageWords, columns: Int) {
    self.words = words
    self.columns = columns
    self.cursor = cursor
    let stops = WhyStops(why.lineage, in: words.snapshot)
    paragraph(words.sentence(why.lineage))
    if let applied = why.override {
      paragraph("* " + text(.overridden(applied)), .warn)
    }
    facts(words.rule(of: why.lineage))
    inputs(stops.inputs)
    records(stops.records)
    let measure = words.measure(of: why.lineage)
    if !measure.isEmpty {
      lines.append(Line(spans: []))
      facts(measure)
    }
    if let text = stops.paragraph { programme(text) }
  }

  /// The first line of the window of `rows` that has the cursor in sight; the page's first while
  /// the cursor is on the first stop.
  func top(rows: Int) -> Int {
    guard cursor > 0, let last = lines.lastIndex(where: { $0.stop == cursor }) else { return 0 }
    return min(
      max(0, last + 1 - rows + (last + 1 < lines.count ? 1 : 0)), max(0, lines.count - rows))
  }

  private func text(_ phrase: Phrase) -> String { phrase[words.language] }

  private mutating func paragraph(_ text: String, _ role: Role = .text, stop: Int? = nil) {
    let isHere = stop != nil && stop == cursor
    let parts = DisplayText.wrap(text, to: columns - (stop == nil ? 0 : 1))
    lines += parts.map { part in
      let mark = stop == nil ? [] : [Span(isHere ? "▌" : " ", .accent)]
      return Line(spans: mark + [Span(part, role)], stop: stop)
    }
  }

  private mutating func facts(_ facts: [(String, String)]) {
    let label = words.language == .zh ? 6 : 10
    for (name, value) in facts {
      for (index, part) in DisplayText.wrap(value, to: columns - label - 1).enumerated() {
        let head = DisplayText.padded(index == 0 ? name : "", to: label + 1)
        lines.append(Line(spans: [Span(head, .dim), Span(part)]))
      }
    }
  }

  private mutating func heading(_ title: Phrase, _ quiet: String) {
    lines.append(Line(spans: []))
    lines.append(Line(spans: [Span(text(title), .bright), Span("  " + quiet, .dim)]))
  }

  private mutating func inputs(_ inputs: [Lineage.Input]) {
    guard !inputs.isEmpty else { return }
    heading(.inputRows, text(.rowCount(inputs.reduce(0) { $0 + ($1.rows ?? 1) })))
    let widest = inputs.reduce(0) { max($0, words.origin(of: $1).count) }
    for input in inputs {
      let isHere = stop == cursor
      lines.append(
        Line(
          spans: [
            Span(isHere ? "▌" : " ", .accent),
            Span(
              DisplayText.padded(words.origin(of: input), to: widest + 2),
              isHere ? .bright : .accent),
            Span("\(input.name) \(words.place(of: input)) \(input.when)  ", .dim),
            Span(words.value(of: input), isHere ? .bright : .text),
          ], stop: stop))
      stop += 1
    }
  }

  private mutating func records(_ lists: [[Revision]]) {
    for list in lists {
      guard let first = list.first?.observation else { continue }
      let name = words.snapshot.indicator(first.indicator)?.name
      heading(
        .revisionsTitle,
        text(
          .records(
            name ?? Phrase(zh: first.indicator, en: first.indicator),
            words.snapshot.name(of: first.area), first.period.description)))
      for revision in list { record(revision) }
    }
  }

  private mutating func record(_ revision: Revision) {
    let row = revision.observation
    let isHere = stop == cursor
    let when = row.recordedOn?.description ?? text(.withThePeriod)
    let value = row.value.map { row.bound.sign + $0.text() } ?? "–"
    let state =
      revision.isInForce
      ? "◀ " + text(.inForce) : revision.isKnown ? "" : text(.recordedLater)
    lines.append(
      Line(
        spans: [
          Span(isHere ? "▌" : " ", .accent), Span(DisplayText.padded(when, to: 17), .dim),
          Span(DisplayText.padded(value, to: 12), revision.isInForce ? .bright : .text),
          Span(state.isEmpty ? "" : state + "  ", .accent),
          Span(
            [text(row.status.name), row.source, row.origin.description].compactMap(\.self)
              .joined(separator: " · "), .dim),
        ], stop: stop))
    stop += 1
  }

  private mutating func programme(_ text: String) {
    heading(.paragraphTitle, "")
    paragraph(text, .dim, stop: stop)
    stop += 1
  }
}
