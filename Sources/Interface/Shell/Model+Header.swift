import Domain
import Surface
import Wording

extension Model {
  /// The tabs with the badge and the day, and below them where the user is and how fresh the data
  /// is; the badge and the day go to the second line where the tabs need the first.
  func drawHeader(on surface: inout Surface) {
    let line = Rect(column: 0, row: 0, columns: size.columns, rows: 1)
    let tabs = TabLine(self, columns: size.columns)
    let (right, saysKnowledge) = stamp(besides: tabs)
    let width = Self.width(of: right)
    let isBeside = tabs.hasRoom(for: width)
    tabs.draw(
      on: &surface, in: line.split(left: isBeside ? size.columns - width - 1 : size.columns).0)
    if isBeside { drawStamp(right, at: size.columns - width, 0, on: &surface) }
    drawCrumbs(
      besideStamp: isBeside ? nil : (right, width), sayingKnowledge: !saysKnowledge, on: &surface)
  }

  /// What stands beside or below the tabs, and whether it says whose knowledge is shown.
  private func stamp(besides tabs: TabLine) -> (spans: [Span], saysKnowledge: Bool) {
    let whole = stamp(sayingKnowledge: true)
    // The ordinary state need not be said where it would push the day away from the tabs.
    if tabs.hasRoom(for: Self.width(of: whole)) || knowledge != .then || chosenDay != nil {
      return (whole, true)
    }
    return (stamp(sayingKnowledge: false), false)
  }

  /// The pane whose tab is drawn at a column of the first row.
  func pane(at column: Int) -> Pane? {
    fits ? TabLine(self, columns: size.columns).pane(at: column) : nil
  }

  /// The path whose last name is drawn at a column of the breadcrumb.
  func path(at column: Int) -> [Page]? {
    guard case .loaded(let standing) = content else { return nil }
    var start = 1
    var end = start + DisplayText.width(of: Phrase.china[language])
    if (start..<end).contains(column) { return [.pane(.overview)] }
    for (index, page) in path.enumerated() {
      guard let name = standing.snapshot.name(of: page) else { continue }
      start = end + 3
      end = start + DisplayText.width(of: name[language])
      if (start..<end).contains(column) { return Array(path[...index]) }
    }
    return nil
  }

  private static func width(of stamp: [Span]) -> Int {
    stamp.reduce(0) { $0 + DisplayText.width(of: $1.text) } + 1
  }

  /// The badge of synthetic data, the day everything stands at, and whose knowledge it shows.
  private func stamp(sayingKnowledge: Bool) -> [Span] {
    var spans: [Span] = []
    if case .loaded(let standing) = content, standing.loaded.dataset.settings.isSample {
      spans = [Span(" \(Phrase.sample[language]) ", .badge), Span("  ")]
    }
    let day = size.columns < 80 ? Phrase.shortDay(asOf) : Phrase.asOf(asOf)
    spans.append(Span(day[language], chosenDay == nil ? .bright : .accent))
    if sayingKnowledge {
      let known = Phrase.known(knowledge)[language]
      spans.append(Span(" · " + known, knowledge == .then ? .dim : .accent))
    }
    return spans
  }

  private func drawStamp(
    _ spans: [Span], at column: Int, _ row: Int, on surface: inout Surface
  ) {
    var column = column
    for span in spans {
      let ground: Ground = span.role == .badge ? .badge : .base
      column += surface.write(span.text, at: column, row, Style(span.role, on: ground))
    }
  }

  private func drawCrumbs(
    besideStamp stamp: ([Span], Int)?, sayingKnowledge: Bool, on surface: inout Surface
  ) {
    var room = size.columns - 1
    if let (spans, width) = stamp {
      drawStamp(spans, at: size.columns - width, 1, on: &surface)
      room = size.columns - width - 2
    }
    guard case .loaded(let standing) = content else { return }
    let names = [Phrase.china] + path.compactMap { standing.snapshot.name(of: $0) }
    var spans: [Span] = [Span(" ")]
    for (index, name) in names.enumerated() {
      if index > 0 { spans.append(Span(" › ", .dim)) }
      spans.append(Span(name[language], index == names.count - 1 ? .bright : .dim))
    }
    let taken = spans.reduce(0) { $0 + DisplayText.width(of: $1.text) }
    let (words, isWarning) = freshness(of: standing)
    let known = Span(Phrase.known(knowledge)[language] + " · ", .dim)
    let fresh = sayingKnowledge ? words.prefix(1).map { [known] + $0 } + words : words
    let fitting = fresh.first { words in
      taken + 2 + words.reduce(0) { $0 + DisplayText.width(of: $1.text) } <= room
    }
    // Where the user is may be cut for a warning, and for nothing else.
    let right = fitting ?? (isWarning ? fresh.last : nil)
    var pen = Pen(in: Rect(column: 0, row: 1, columns: room, rows: 1))
    pen.line(spans, right: right ?? [], on: &surface)
  }

  /// How fresh the data is, in fewer and fewer words: how many units have reported the last month,
  /// and when the files were read; before both, as a warning, a file kept for one that went bad.
  private func freshness(of standing: Standing) -> (words: [[Span]], isWarning: Bool) {
    if let kept = standing.loaded.files.first(where: { $0.keptSince != nil }),
      let since = kept.keptSince
    {
      let age = Phrase.age(seconds: now - since)
      let words: [Phrase] = [
        .keptFile(kept.path, age: age), .keptFileShort(kept.path, age: age), .keptFileShortest(age),
      ]
      return (words.map { [Span($0[language], .warn)] }, true)
    }
    let age = Span(
      Phrase.readAgo(Phrase.age(seconds: now - standing.loaded.readAt))[language], .dim)
    let month = standing.snapshot.lastCompleteMonth
    let reported = standing.snapshot.completeness(month: month)
    guard reported.owed > 0 else { return ([[age]], false) }
    let role: Role = reported.reported < reported.owed ? .text : .dim
    let words: [Phrase] = [
      .unitsReported(reported.reported, of: reported.owed, month: month),
      .reportedShort(reported.reported, of: reported.owed),
    ]
    return (words.map { [Span($0[language], role), Span(" · ", .dim), age] } + [[age]], false)
  }
}
