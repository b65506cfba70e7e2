import ArgumentParser
import Domain
import Reports

/// Prints what is wrong with the files of a dataset.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Validate the data: file, line and column of every fault.",
    discussion: """
      Prints as a compiler does, so that an editor can jump to each fault. The exit status is 1 \
      when there is an error; warnings leave it 0. --explain says first what was understood of each \
      file: encoding, sheet, header, the field that each column was taken for and what its numbers \
      are multiplied by, the rows taken, and those left with the reason.
      """)

  @OptionGroup var shared: SharedOptions

  @Option(help: "How to write it.")
  var format = ReportCommand.Format.text

  @Flag(help: "Print every fault, also the same one more than ten times.")
  var all = false

  @Flag(help: "Say what was understood of each file, and why.")
  var explain = false

  func run() throws {
    var loaded = try shared.loadedDataset()
    loaded.diagnostics += shared.readAlerts(of: loaded.dataset).diagnostics
    let dataset = loaded.dataset
    // Nothing is judged: a check needs no lights.
    let warnings = dataset.warnings(asOf: shared.day(of: dataset), knowing: shared.known)
    let report = CheckReport(loaded, warnings: warnings)
    switch format {
    case .text:
      try StandardOutput.write(
        report.text(in: shared.language, isUnfolded: all, isExplained: explain))
    case .json: try StandardOutput.write(report.json(in: shared.language, isExplained: explain))
    }
    // To put away what was read takes longer than to let the system take it back.
    withExtendedLifetime((loaded, report)) {
      Zhichan.exit(withError: report.isValid ? nil : ExitCode.faultyData)
    }
  }
}
