import Glibc
import Surface
import TerminalTesting
import Testing

/// The dashboard as lines of text, and opened where it was left.
@Suite("Lines of text, and opening again")
struct PlainTests {
  private func plain(
    _ input: String, _ options: String = "", environment: [String: String] = [:]
  ) throws -> Output {
    try Output.of(
      [
        "/bin/sh", "-c",
        "printf '\(input)' | '\(Program.path)' --plain --lang en \(options) '\(Folders.sample)'",
      ],
      environment: Program.environment(environment))
  }

  @Test("the keys of the settings are in force, the hint and the help name them")
  func keys() throws {
    let home = try TemporaryFolder()
    try home.write("keys:\n  data: z\n  help: [F1]\n  leave: [Ctrl-x Ctrl-c]\n", to: "keys.yaml")
    let output = try plain(
      "z\\nC-x C-c\\n3\\n", "--config \(home.path)/keys.yaml --pane strategy")
    #expect(output.ending == .exited(0))
    #expect(output.text.contains("Type 1 2 3 4 5 6 z for a pane"))
    #expect(output.text.contains("F1 for help, Ctrl-X Ctrl-C to leave"))
    #expect(output.text.contains("\nChina › Data\n"))
    #expect(!output.text.contains("China › Protection"))
  }

  @Test("lines of text open where they were left, with the filter in force, and --fresh does not")
  func plainOpensAgain() throws {
    let state = try TemporaryFolder()
    let environment = ["XDG_STATE_HOME": state.path]
    _ = try plain("3\\n/backlog>10\\nq\\n", environment: environment)
    let again = try plain("q\\n", environment: environment).text
    #expect(again.hasPrefix("China › Protection\n") && again.contains("/backlog>10 · "))
    #expect(try plain("q\\n", "--fresh", environment: environment).text.hasPrefix("China\n"))
  }

  @Test("where the dashboard stands is on the disk soon, and no kill takes it away")
  func killed() async throws {
    let state = try TemporaryFolder()
    let environment = ["XDG_STATE_HOME": state.path]
    let session = try TmuxSession(
      "exec \(Program.path) --lang en \(Folders.empty)", size: Size(columns: 80, rows: 24),
      environment: environment)
    try await session.wait(for: "Overview")
    try session.press("3")
    try await session.wait(for: "China › Protection")
    let program = try #require(try session.process())
    try await eventually("the page on the disk") {
      let found = try Output.of(
        ["sh", "-c", "grep -aq 'pane protection' '\(state.path)'/zhichan/memory.sqlite*"],
        environment: Program.environment())
      return found.ending == .exited(0) ? true : nil
    }
    kill(program, SIGKILL)
    let other = try TmuxSession.program(
      "--lang en \(Folders.empty)", environment: environment)
    try await other.wait(for: "China › Protection")
  }

  @Test("commands from a pipe are answered in lines without boxes or escape sequences")
  func pipe() throws {
    let output = try plain("3\\n/backlog>10\\nnonsense zz\\n/light:pink\\nq\\n")
    #expect(output.ending == .exited(0))
    #expect(output.text.contains("China › Protection\n"))
    #expect(output.text.contains("/backlog>10 · "))
    #expect(output.text.contains("there is no “nonsense zz”"))
    #expect(output.text.contains("column 7: no light is called “pink”"))
    #expect(!output.text.unicodeScalars.contains { "\u{1B}│┃▌".unicodeScalars.contains($0) })
  }

  @Test("a row is opened by its number, and the end of the input ends the program")
  func row() throws {
    let output = try plain("4\\n/hubei\\n#1\\n")
    #expect(output.ending == .exited(0))
    #expect(output.text.contains("China › Network › Hubei\n"))
  }

  @Test("--pane chooses the page that is read first")
  func pane() throws {
    #expect(try plain("", "--pane programme").text.hasPrefix("China › Programme\n"))
  }

  @Test("the dashboard opens where it was left, and --fresh and --pane do not")
  func opensAgain() async throws {
    let state = try TemporaryFolder()
    for (options, words) in [
      ("", "Headline targets"), ("", "Protection centres"), ("--fresh", "Headline targets"),
      ("--pane strategy", "China › Strategy"),
    ] {
      let session = try TmuxSession.program(
        "--lang en \(options) \(Folders.sample)", environment: ["XDG_STATE_HOME": state.path])
      try await session.wait(for: words)
      try session.press("3")
      try await session.wait(for: "China › Protection")
      try session.press("q")
      try await session.wait(for: "status 0")
    }
  }

  @Test("a file that changes is announced by itself, and Enter reads the new figure")
  func news() async throws {
    let data = try WalkDataset()
    let terminal = try PseudoTerminal(columns: 100, rows: 50)
    let child = try ChildProcess(
      [Program.path, "--plain", "--lang", "en", data.path], environment: Program.environment(),
      on: terminal)
    var text = ""
    func wait(for words: String) async throws {
      try await eventually(words, state: { text }) {
        text += String(decoding: terminal.output(), as: UTF8.self)
        return text.contains(words) ? true : nil
      }
    }
    try await wait(for: "4.5")
    text = ""
    try data.write(data.observations(months: "3.9"), to: "observations.csv")
    try await wait(for: "The data has changed; Enter reads the page")
    terminal.type("\n")
    try await wait(for: "3.9")
    terminal.type("q\n")
    #expect(try await eventually("the end") { child.ending() } == .exited(0))
  }

  @Test("where a dataset was left is not where another one opens")
  func ownSession() throws {
    let other = try WalkDataset()
    let descriptor = try Output.of(
      ["cat", "\(other.path)/datapackage.json"], environment: Program.environment())
    let name = "\"name\": \""
    #expect(descriptor.text.contains(name))
    try other.write(descriptor.text.replacing(name, with: name + "other-"), to: "datapackage.json")
    let state = try TemporaryFolder()
    let environment = ["XDG_STATE_HOME": state.path]
    _ = try plain("3\\nq\\n", environment: environment)
    #expect(try plain("q\\n", environment: environment).text.hasPrefix("China › Protection\n"))
    let there = try Output.of(
      ["/bin/sh", "-c", "echo q | '\(Program.path)' --plain --lang en '\(other.path)'"],
      environment: Program.environment(environment))
    #expect(there.text.hasPrefix("China\n"))
  }
}
