public import Domain
import Wording

/// A province on one page, for a meeting: what is behind and why, its figures beside last year's and
/// its peers', its centres, its gaps and where to build next, what is expected, what changed, and
/// where it all comes from.
public struct ProvinceBrief: Sendable {
  let snapshot: Snapshot
  let unit: ReportingUnit
  let language: Language
  private let alerts: [Alert]
  /// The snapshot a year before, and that of the end of the month before.
  let yearBefore: Snapshot?
  let monthBefore: Snapshot

  /// The brief of `area` in `language`, with alerts by `rules` too; nil where it is no unit of the
  /// dataset.
  ///
  /// Makes the snapshots of two earlier days and looks for alerts and changes: some tenths of a
  /// second.
  public init?(
    _ area: AreaCode, of snapshot: Snapshot, rules: [OwnAlertRule] = [], in language: Language
  ) {
    guard let unit = snapshot.unit(area) else { return nil }
    self.snapshot = snapshot
    self.unit = unit
    self.language = language
    alerts = snapshot.findAlerts(rules)
    let month = Month(of: snapshot.asOf)
    yearBefore = Snapshot.day(sameAs: snapshot.asOf, in: month.advanced(by: -12))
      .map { snapshot.at($0, knowing: snapshot.knowledge) }
    monthBefore = snapshot.at(month.advanced(by: -1).end, knowing: snapshot.knowledge)
  }

  /// The brief as Markdown, about sixty lines.
  public func markdown() -> String {
    "# \(MarkdownText.escaped(title))\n\n" + parts.map(\.markdown).joined(separator: "\n")
  }

  /// The brief as plain text.
  public func text() -> String {
    VisibleText.of(title) + "\n\n" + parts.map(\.text).joined(separator: "\n")
  }

  private var title: String { say(.briefTitle(unit.name, year: snapshot.asOf.year)) }

  private var parts: [BriefPart] {
    [summary, behind, figures, centres, network, forecasts, changes, alertPart, sources]
      .compactMap(\.self)
  }

  /// What `phrase` says in the brief's language.
  func say(_ phrase: Phrase) -> String { phrase[language] }

  /// Texts with the comma of a list between them.
  func listed(_ texts: [String]) -> String { texts.joined(separator: say(.briefListComma)) }

  /// The first `most` of `lines`, and how many more there are.
  func few(_ lines: [String], most: Int) -> [String] {
    lines.count <= most
      ? lines : lines.prefix(most - 1) + [say(.briefMore(lines.count - most + 1))]
  }

  private var summary: BriefPart {
    let rollUp = snapshot.rollUp(area: unit.code)
    let counts = rollUp.counts.present.filter { $0.light != .none }
    let badge = snapshot.dataset.settings.isSample ? [say(.reportSampleBadge)] : []
    let day = [say(.standsAt(snapshot.asOf)), say(.known(snapshot.knowledge))] + badge
    return BriefPart(paragraphs: [
      day.joined(separator: " · "),
      say(
        .briefSummary(
          rollUp.light, total: counts.reduce(0) { $0 + $1.count },
          counts: listed(counts.map { "\($0.light.mark) \(say($0.light.name)) \($0.count)" }))),
    ])
  }

  private var alertPart: BriefPart? {
    let own = alerts.filter { $0.subject.concerns(unit.code, in: snapshot) }
    guard !own.isEmpty else { return nil }
    let lines = own.map { alert in
      let since = alert.since.map { say(.briefSince($0)) } ?? ""
      return "\(say(alert.severity.name)) · \(say(snapshot.title(of: alert)))"
        + say(.exportColon) + say(snapshot.reason(of: alert)) + since
    }
    return BriefPart(heading: say(.briefAlerts(own.count)), items: few(lines, most: 5))
  }

  private var sources: BriefPart {
    var lines = SourceLines()
    for judgement in judgements { lines.add(judgement.lineage) }
    for key in ProvinceBrief.keys { lines.add(snapshot.figure(key, unit.code).lineage) }
    for centre in snapshot.centres(of: unit.code) { lines.add(centre.origin) }
    return BriefPart(
      heading: say(.exportSources),
      paragraphs: [
        lines.texts(most: 3).joined(separator: say(.exportSemicolon)), say(.reportMarks),
      ]
    )
  }

  /// The measures the unit is judged on, the worst first.
  var judgements: [Judgement] {
    snapshot.dataset.measures.enumerated()
      .compactMap { index, measure in
        snapshot.judgement(measure.id, unit.code).map { (index, $0) }
      }
      .filter { $0.1.light != .none }
      .sorted { ($0.1.light.urgency, $0.0) < ($1.1.light.urgency, $1.0) }
      .map(\.1)
  }

  /// The figures that a meeting asks for.
  static let keys: [FigureKey] = [
    .received, .accepted, .passRate, .backlog, .capacityUse, .mediationSuccess, .coverage,
    .peopleCoverage, .reach, .nodes,
  ]
}

extension Snapshot {
  /// The day of `month` that stands as `day` does in its own: the last one for the last one.
  fileprivate static func day(sameAs day: Day, in month: Month) -> Day? {
    day == Month(of: day).end ? month.end : Day(month.year, month.number, day.parts.day)
  }
}

extension NoteSubject {
  /// Whether it speaks of a unit, or of something in it.
  func concerns(_ unit: AreaCode, in snapshot: Snapshot) -> Bool {
    switch self {
    case .measure(_, let area), .area(let area):
      area == unit || snapshot.prefecture(area)?.unit == unit
    case .centre(let id): snapshot.centre(id)?.unit == unit
    case .node(let id): snapshot.dataset.nodes.first { $0.id == id }?.unit == unit
    case .file: false
    }
  }
}
