import Domain
import Surface
import Wording

extension Model {
  /// Whether the page has a line for the reading of the case ledger: while it is read, and once it
  /// was given up.
  var showsLedger: Bool { page.usesLedger && (ledgerProgress != nil || isLedgerCancelled) }

  /// Whether the reading of the ledger was given up, so that its figures are missing.
  var isLedgerCancelled: Bool {
    if case .loaded(let standing) = content, case .cancelled = standing.loaded.dataset.ledger {
      return true
    }
    return false
  }

  /// The line above the page: how far the reading of the ledger has come.
  func drawLedger(on surface: inout Surface) {
    guard showsLedger else { return }
    let rect = Rect(column: 0, row: 2, columns: size.columns - 1, rows: 1)
    var pen = Pen(in: rect)
    guard let progress = ledgerProgress else {
      return pen.line([Span(" " + Phrase.ledgerCancelled[language], .warn)], on: &surface)
    }
    let label = " \(Phrase.ledgerReading[language]) "
    let facts = facts(of: progress, in: rect.columns - DisplayText.width(of: label))
    let width = facts.reduce(0) { $0 + DisplayText.width(of: $1.text) }
    let start = rect.column + DisplayText.width(of: label)
    pen.line([Span(label, .bright)], right: facts, on: &surface)
    let bar = Rect(
      column: start, row: rect.row, columns: max(0, rect.end - start - width - 1), rows: 1)
    Bar(Double(progress.bytes), scale: Double(max(1, progress.bytesInAll)))
      .draw(into: &surface, in: bar, on: .base)
  }

  /// What stands beside the bar, the less important left out where there is little room.
  private func facts(of progress: LedgerProgress, in columns: Int) -> [Span] {
    let percent = 100 * progress.bytes / max(1, progress.bytesInAll)
    var facts = [Span(String(percent).asPercentage, .bright)]
    let hint = Span("  " + Phrase.ledgerCancelHint[language], .dim)
    let more = [
      Phrase.ledgerRows(progress), Phrase.ledgerPace(progress), Phrase.ledgerBytes(progress),
    ]
    for phrase in more.compactMap(\.self) {
      let span = Span("  " + phrase[language], .text)
      let width = (facts + [span, hint]).reduce(0) { $0 + DisplayText.width(of: $1.text) }
      if width + 12 <= columns { facts.append(span) }
    }
    return facts + [hint]
  }
}

extension Page {
  /// Whether figures of the case ledger are shown there, or its files.
  var usesLedger: Bool {
    switch self {
    case .pane(.strategy), .pane(.network), .pane(.programme): false
    default: true
    }
  }
}
