import TerminalTesting
import Testing

/// The program without a terminal, and with the wrong one.
@Suite("The command line")
struct CommandLineTests {
  @Test("a wrong option is the user's mistake")
  func usage() throws {
    let output = try Output.of(
      [Program.path, "--no-such-option"], environment: Program.environment())
    #expect(output.ending == .exited(64))
    #expect(!output.complaint.isEmpty)
    #expect(output.text.isEmpty)
  }

  @Test("a folder without a dataset is refused, and the dashboard never shows")
  func noDataset() async throws {
    let terminal = try PseudoTerminal(columns: 80, rows: 24)
    let child = try ChildProcess(
      [Program.path, "/nonexistent"], environment: Program.environment(), on: terminal)
    #expect(try await eventually("the end") { child.ending() } == .exited(66))
    let text = String(decoding: terminal.output(), as: UTF8.self)
    #expect(text.contains("zhichan: /nonexistent/datapackage.json: "))
  }

  @Test("a frame has the size that was asked for", arguments: [(80, 24), (120, 40)])
  func frame(columns: Int, rows: Int) throws {
    let output = try Output.of(
      [Program.path, "frame", Folders.empty, "--size", "\(columns)x\(rows)", "--lang", "zh"],
      environment: Program.environment())
    #expect(output.ending == .exited(0))
    #expect(output.text.hasSuffix("\n"))
    #expect(output.text.split(separator: "\n", omittingEmptySubsequences: false).count == rows + 1)
    #expect(output.text.contains("知产"))
  }

  @Test("help names the commands")
  func help() throws {
    let output = try Output.of([Program.path, "--help"], environment: Program.environment())
    #expect(output.ending == .exited(0))
    #expect(output.text.contains("SUBCOMMANDS"))
  }

  @Test(
    "a terminal that cannot be drawn on is refused in one sentence",
    arguments: [("dumb", "en"), ("", "en"), ("no-such-terminal", "zh")])
  func unusable(term: String, language: String) async throws {
    let terminal = try PseudoTerminal(columns: 80, rows: 24)
    let child = try ChildProcess(
      [Program.path, "--lang", language, Folders.empty],
      environment: Program.environment(["TERM": term]), on: terminal)
    #expect(try await eventually("the end") { child.ending() } == .exited(69))
    let text = String(decoding: terminal.output(), as: UTF8.self)
    #expect(text.split(whereSeparator: \.isNewline).count == 1)
    #expect(text.hasPrefix("zhichan: "))
  }
}
