import Domain
import Surface
import Wording

/// The report as plain text: what needs a person first, each light as mark and word.
struct SnapshotText {
  let report: SnapshotReport
  let language: Language
  var snapshot: Snapshot { report.snapshot }

  /// The columns the head and the notes keep to.
  static let width = 100

  init(_ report: SnapshotReport, language: Language) {
    self.report = report
    self.language = language
  }

  /// The whole report, with a line break at the end.
  var text: String {
    let parts = [
      head, headline, chapters, panes, network, provinces, centres, data,
    ].filter { !$0.isEmpty }
    return parts.map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
  }

  /// What `phrase` says in the report's language.
  func say(_ phrase: Phrase) -> String { VisibleText.of(phrase[language]) }

  private var head: [String] {
    let title = say(.reportTitle)
    let badge = snapshot.dataset.settings.isSample ? say(.reportSampleBadge) : ""
    let room = SnapshotText.width - DisplayText.width(of: title) - DisplayText.width(of: badge)
    let first = title + String(repeating: " ", count: max(2, room)) + badge
    let country = snapshot.rollUp(area: .china)
    return [
      TextTable.trimmed(first),
      "\(say(.standsAt(snapshot.asOf))) · \(say(.known(snapshot.knowledge)))"
        + "  \(say(.china(country.light)))",
      "",
      say(.reportMarks),
    ]
  }

  private var headline: [String] {
    var table = TextTable(columns: [
      .words(""), .words(say(.reportTarget), most: 56), .figures(say(.reportValue)),
      .figures(say(.reportLimit)), .words(say(.reportPeriod)),
    ])
    table.rows = snapshot.headlineTargets.map { measure in
      let judgement = snapshot.judgement(measure.id, .china)
      return [
        word(judgement?.light ?? .none), measure.name[language],
        MeasureWords(measure, snapshot, language).value(judgement),
        MeasureWords(measure, snapshot, language).target(judgement),
        judgement?.period?.description ?? "",
      ]
    }
    return section(.reportHeadline, table)
  }

  private var chapters: [String] {
    let rows = snapshot.dataset.chapters.map {
      (name: "\($0.id) \($0.name[language])", rollUp: snapshot.rollUp(chapter: $0.id, .china))
    }
    return section(.reportChapters, groups(rows))
  }

  private var panes: [String] {
    let rows = SnapshotReport.panes.map {
      (name: say(.pane($0)), rollUp: snapshot.rollUp(pane: $0, .china))
    }
    return section(.reportPanes, groups(rows))
  }

  private func groups(_ rows: [(name: String, rollUp: RollUp)]) -> TextTable {
    var table = TextTable(columns: [.words(""), .words("", most: 46)] + MarkCounts.columns)
    table.rows = rows.map { row in
      [word(row.rollUp.light), row.name] + MarkCounts.cells(of: row.rollUp.counts)
    }
    return table
  }

  /// The heading `title` with the table below it; nothing when the table has no rows.
  func section(_ title: Phrase, _ table: TextTable) -> [String] {
    table.rows.isEmpty ? [] : [say(title)] + table.lines
  }

  /// A light as mark and word.
  func word(_ light: Light) -> String { "\(light.mark) \(light.name[language])" }

  /// A figure with its places, or a dash.
  func number(_ figure: Figure) -> String {
    figure.value?.grouped(decimals: figure.key.decimals) ?? "–"
  }
}
