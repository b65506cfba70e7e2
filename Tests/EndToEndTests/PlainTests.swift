import TerminalTesting
import Testing

/// The dashboard as lines of text, and opened where it was left.
@Suite("Lines of text, and opening again")
struct PlainTests {
  private func plain(_ input: String, _ options: String = "") throws -> Output {
    try Output.of(
      [
        "/bin/sh", "-c",
        "printf '\(input)' | '\(Program.path)' --plain --lang en \(options) '\(Folders.sample)'",
      ],
      environment: Program.environment())
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
}
