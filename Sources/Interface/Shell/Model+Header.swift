import Domain
import Surface
import Wording

extension Model {
  /// The tabs with the day, and below them where the user is and how fresh the data is.
  func drawHeader(on surface: inout Surface) {
    let line = Rect(column: 0, row: 0, columns: size.columns, rows: 1)
    let right = headerRight
    let width = right.reduce(0) { $0 + DisplayText.width(of: $1.text) }
    drawRight(right, width: width, on: &surface)
    drawTabs(in: line.split(left: size.columns - width - 2).0, on: &surface)
    drawCrumbs(on: &surface)
  }

  private var headerRight: [Span] {
    var spans: [Span] = []
    if case .loaded(let standing) = content, standing.loaded.dataset.settings.isSample {
      spans.append(Span(" \(Phrase.sample[language]) ", .badge))
    }
    spans.append(Span("  " + Phrase.asOf(asOf)[language], chosenDay == nil ? .bright : .accent))
    return spans
  }

  private func drawRight(_ spans: [Span], width: Int, on surface: inout Surface) {
    var column = size.columns - width - 1
    for span in spans {
      let ground: Ground = span.role == .badge ? .badge : .base
      column += surface.write(span.text, at: column, 0, Style(span.role, on: ground))
    }
  }

  /// Every pane by number and name; names leave, the active one last, when the room is short.
  private func drawTabs(in rect: Rect, on surface: inout Surface) {
    let active = path.first
    let alerts = alertCount
    func label(_ pane: Pane, named: Bool) -> String {
      let count = pane == .alerts && alerts > 0 ? " \(alerts)" : ""
      return named ? "\(pane.number) \(pane.title[language])\(count)" : "\(pane.number)"
    }
    let product = " " + Phrase.product[language]
    let full = Pane.allCases.reduce(DisplayText.width(of: product) + 2) {
      $0 + DisplayText.width(of: label($1, named: true)) + 2
    }
    let named = full <= rect.columns
    var column = rect.column
    if named || rect.columns >= 40 {
      column += surface.write(product, at: column, 0, Style(.accent), in: rect) + 1
    }
    for pane in Pane.allCases {
      let isActive = active == .pane(pane)
      let text = " \(label(pane, named: named || isActive)) "
      let style = isActive ? Style(.bright, on: .active) : Style(.dim)
      column += surface.write(text, at: column, 0, style, in: rect)
    }
  }

  private var alertCount: Int {
    guard case .loaded(let standing) = content else { return 0 }
    return standing.alerts.count { $0.light.colourClass == .red }
  }

  private func drawCrumbs(on surface: inout Surface) {
    guard case .loaded(let standing) = content else { return }
    let names = [Phrase.china] + path.compactMap { standing.snapshot.name(of: $0) }
    var spans: [Span] = [Span(" ")]
    for (index, name) in names.enumerated() {
      if index > 0 { spans.append(Span(" › ", .dim)) }
      spans.append(Span(name[language], index == names.count - 1 ? .bright : .dim))
    }
    var pen = Pen(
      in: Rect(column: 0, row: 1, columns: size.columns - 1, rows: 1))
    pen.line(spans, right: freshness(of: standing), on: &surface)
  }

  /// How many units have reported the last month, and when the files were read; a file that
  /// stands in for one that went bad says so.
  private func freshness(of standing: Standing) -> [Span] {
    if let kept = standing.loaded.files.first(where: { $0.keptSince != nil }),
      let since = kept.keptSince
    {
      let words = Phrase.keptFile(kept.path, age: Phrase.age(seconds: now - since))
      return [Span(words[language], .warn)]
    }
    let month = standing.snapshot.lastCompleteMonth
    let reported = standing.snapshot.completeness(month: month)
    var spans: [Span] = []
    if reported.owed > 0 {
      let words = Phrase.unitsReported(reported.reported, of: reported.owed, month: month)
      spans.append(Span(words[language], reported.reported < reported.owed ? .text : .dim))
      spans.append(Span(" · ", .dim))
    }
    let age = Phrase.readAgo(Phrase.age(seconds: now - standing.loaded.readAt))
    return spans + [Span(age[language], .dim)]
  }
}
