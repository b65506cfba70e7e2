import TerminalTesting

/// The sample in a folder of a test's own, its two large tables cut to what a walk looks at: a
/// debug build takes seconds for all of them.
final class WalkDataset: Sendable {
  /// The centre that keeps its cases.
  static let centre = "hebei"
  /// The observations of the country and of the centre's province, in good order.
  let observations: String
  private let folder: TemporaryFolder

  /// A copy of the sample.
  init() throws {
    folder = try TemporaryFolder()
    _ = try WalkDataset.output(of: ["cp", "-r", "\(Folders.sample)/.", folder.path])
    observations = try WalkDataset.rows(of: "observations.csv", "^indicator,|,(000000|130000),")
    try write(observations, to: "observations.csv")
    let cases = try WalkDataset.rows(of: "cases.csv", "^id,|,\(WalkDataset.centre),")
    try write(cases, to: "cases.csv")
  }

  /// Where it lies.
  var path: String { folder.path }

  /// Puts a file of this text in place of the file `name`.
  func write(_ text: String, to name: String) throws { try folder.write(text, to: name) }

  /// The observations with the trademark examination of the first half of 2020 at `months`.
  func observations(months: String) -> String {
    observations.replacing(WalkDataset.halfYear + "4.5,", with: WalkDataset.halfYear + months + ",")
  }

  /// The row of that observation as far as its value.
  static let halfYear = "average_trademark_examination_period,000000,2020H1,,"

  private static func rows(of name: String, _ pattern: String) throws -> String {
    try output(of: ["grep", "-E", pattern, "\(Folders.sample)/\(name)"])
  }

  private static func output(of words: [String]) throws -> String {
    let output = try Output.of(words, environment: Program.environment())
    guard output.ending == .exited(0) else { throw Overdue("\(words): \(output.complaint)") }
    return output.text
  }
}

extension TmuxSession {
  /// How long a loaded machine may take for a step.
  static let patience = Duration.seconds(180)

  /// Waits until each of `wanted` has a line with all its texts, and no line has an unwanted one.
  ///
  /// All at once, for a picture may be caught half drawn. Returns the lines.
  @discardableResult
  func wait(for wanted: [String]..., without unwanted: String...) async throws -> [String] {
    try await wait(for: wanted, without: unwanted)
  }

  private func wait(for wanted: [[String]], without unwanted: [String]) async throws -> [String] {
    try await wait(
      until: "\(wanted) without \(unwanted)", within: TmuxSession.patience
    ) { lines in
      let isThere = wanted.allSatisfy { texts in
        lines.contains { line in texts.allSatisfy { line.contains($0) } }
      }
      return isThere && !lines.contains { line in unwanted.contains { line.contains($0) } }
    }
  }

  /// Presses `key` and waits for what it does, as `wait` does.
  func press(
    _ key: String, showing first: [String], _ more: [String]..., without unwanted: String...
  ) async throws {
    try press(key)
    _ = try await wait(for: [first] + more, without: unwanted)
  }
}
