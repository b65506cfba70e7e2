import ArgumentParser
import Domain
import Reports

/// Prints the snapshot for scripts and colleagues.
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report", abstract: "Print the snapshot as text or JSON.",
    discussion: """
      Text is in the language of --lang; JSON is schema 1, the same in both: keys are only ever \
      added, numbers are unrounded, what cannot be computed is null.
      """)

  /// How a report or a check is written.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text
    case json
  }

  @OptionGroup var shared: SharedOptions

  @Option(help: "How to write it.")
  var format = Format.text

  @Flag(
    help: """
      Add where everything comes from: reason, working, constants, rows as file and line, records \
      of the figures, the programme's paragraph. JSON only.
      """)
  var why = false

  func validate() throws {
    if why, format != .json { throw ValidationError("--why takes --format json.") }
  }

  func run() throws { try ReportCommand.print(shared, format, why: why) }

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
