import ArgumentParser
import Domain
import Loading
import Reports
import Wording

/// Prints where the headline targets stand, as a monitoring plugin does.
struct StatusCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "status",
    abstract: "Say where the headline targets stand, as a monitoring plugin does.",
    discussion: """
      The first line has the state, the counts and, after the bar, performance data; then a line a \
      measure. Exit status: 0 done, on track, due soon, no light or not applicable; 1 behind; 2 far \
      behind, overdue or missed; 3 no data or unreadable. Of several 2 counts before 1 before 3.
      """)

  @OptionGroup var shared: SharedOptions

  @Option(help: .init("One province, by its code or its name.", valueName: "code|name"))
  var province: String?

  @Option(help: .init("One measure, by its number.", valueName: "id"))
  var measure: String?

  func run() throws {
    let loaded: LoadedDataset
    switch shared.readDataset() {
    case .success(let read)?: loaded = read
    case .failure(let failure)?:
      try giveUp("\(failure.folder)/datapackage.json: \(failure.message[shared.language])")
    case nil: throw ExitCode.ownFault
    }
    let snapshot = shared.snapshot(of: loaded.dataset)
    let area = try province.map { try unit($0, in: snapshot) } ?? .china
    guard let report = StatusReport(snapshot, area: area, measure: measure) else {
      try giveUp(Phrase.noSuchMeasure(measure ?? "")[shared.language])
    }
    try StandardOutput.write(report.text(in: shared.language))
    guard report.state == .ok else { throw ExitCode(report.state.rawValue) }
  }

  /// The unit with that code or name.
  private func unit(_ text: String, in snapshot: Snapshot) throws -> AreaCode {
    if let found = snapshot.unit(called: text) { return found.code }
    try giveUp(Phrase.noSuchProvince(text)[shared.language])
  }

  /// What cannot be judged is unknown, also to a program that reads standard output alone.
  private func giveUp(_ message: String) throws -> Never {
    try StandardOutput.write(StatusReport.unknown(message))
    throw ExitCode(StatusReport.State.unknown.rawValue)
  }
}
