import ArgumentParser
import Domain
import Reports

/// Prints the snapshot for scripts and colleagues.
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report", abstract: "Print the snapshot as text or JSON, or a province on a page.",
    discussion: """
      Text is in the language of --lang; JSON is schema 1, the same in both: keys are only ever \
      added, numbers are unrounded, what cannot be computed is null.
      """)

  /// How a report or a check is written.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text
    case json
  }

  /// How this report is written: a brief of a province in Markdown too.
  enum Form: String, CaseIterable, ExpressibleByArgument {
    case text
    case json
    case markdown
  }

  @OptionGroup var shared: SharedOptions

  @Option(help: "How to write it.")
  var format = Form.text

  @Flag(
    help: """
      Add where everything comes from: reason, working, constants, rows as file and line, records \
      of the figures, the programme's paragraph. JSON only.
      """)
  var why = false

  @Option(
    help: .init(
      "Two to four provinces side by side, by code, its first two digits, or name: 42,43,44.",
      valueName: "provinces"))
  var compare: String?

  @Option(
    help: .init(
      """
      The provinces by a figure (its key, such as pass_rate) or an indicator (its id), at the last \
      month or period that all who owe it have reported.
      """, valueName: "figure|indicator"))
  var rank: String?

  @Option(
    help: .init(
      """
      A brief of one province for a meeting, on a page, as text or Markdown: what is behind and \
      why, figures with last year's and ranks, centres, gaps, forecasts, changes, alerts, sources.
      """, valueName: "province"))
  var province: String?

  func validate() throws {
    if province != nil, compare != nil || rank != nil || why {
      throw ValidationError("--province goes without --compare, --rank and --why.")
    }
    if province != nil, format == .json {
      throw ValidationError("--province takes --format text or markdown.")
    }
    if format == .markdown, province == nil {
      throw ValidationError("--format markdown takes --province.")
    }
    if compare != nil, rank != nil {
      throw ValidationError("--compare and --rank exclude each other.")
    }
    if why, compare != nil || rank != nil {
      throw ValidationError("--why goes with the whole report.")
    }
    if why, format != .json { throw ValidationError("--why takes --format json.") }
  }

  func run() throws {
    if let province { return try printBrief(of: province) }
    guard compare != nil || rank != nil else {
      return try ReportCommand.print(shared, format == .json ? .json : .text, why: why)
    }
    let snapshot = shared.snapshot(of: try shared.loadedDataset().dataset)
    if let compare {
      let report = try comparison(compare, snapshot)
      try StandardOutput.write(
        format == .text ? report.text(in: shared.language) : report.json())
    } else if let rank {
      guard let report = RankingReport(rank, of: snapshot) else {
        throw ValidationError(
          "The dataset has no figure or indicator \(rank) that all who report it have in.")
      }
      try StandardOutput.write(
        format == .text ? report.text(in: shared.language) : report.json())
    }
  }

  private func printBrief(of name: String) throws {
    let dataset = try shared.loadedDataset().dataset
    let snapshot = shared.snapshot(of: dataset)
    guard let unit = snapshot.unit(called: name),
      let brief = ProvinceBrief(
        unit.code, of: snapshot, rules: shared.alertRules(of: dataset), in: shared.language)
    else { throw ValidationError("The dataset has no province \(name).") }
    try StandardOutput.write(format == .markdown ? brief.markdown() : brief.text())
  }

  private func comparison(_ text: String, _ snapshot: Snapshot) throws -> ComparisonReport {
    let names = text.split { ",，、".contains($0) }.map(String.init)
    let areas = try names.map { name in
      guard let unit = snapshot.unit(called: name) else {
        throw ValidationError("The dataset has no province \(name).")
      }
      return unit.code
    }
    guard (2...4).contains(areas.count), Set(areas).count == areas.count,
      let report = ComparisonReport(areas, of: snapshot)
    else { throw ValidationError("--compare takes two to four different provinces.") }
    return report
  }

  /// Reads the dataset and prints its report.
  static func print(_ shared: SharedOptions, _ format: Format, why: Bool = false) throws {
    let loaded = try shared.loadedDataset(isHashing: format == .json)
    let snapshot = shared.snapshot(of: loaded.dataset)
    let report = SnapshotReport(snapshot, of: loaded, rules: shared.alertRules(of: loaded.dataset))
    switch format {
    case .text: try StandardOutput.write(report.text(in: shared.language))
    case .json: try StandardOutput.write(report.json(why: why))
    }
  }
}
