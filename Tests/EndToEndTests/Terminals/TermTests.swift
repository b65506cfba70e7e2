import Surface
import TerminalTesting
import Testing

/// The dashboard by what TERM says of the terminal, and in locales without Chinese.
@Suite("The program by TERM and locale")
struct TermTests {
  /// What the program is told of its terminal.
  struct Setting: CustomTestStringConvertible, Sendable {
    var term = "xterm-256color"
    /// The locale by LC_ALL; nil unsets all there are.
    var locale: String? = "C.UTF-8"
    /// Whether English and ASCII come by themselves.
    var isPlain = false

    var testDescription: String { "TERM=\(term) LC_ALL=\(locale ?? "unset")" }

    /// The words that set it, for a shell.
    var words: String {
      "env -u LANG -u LC_CTYPE -u LC_ALL TERM=\(term)" + (locale.map { " LC_ALL=\($0)" } ?? "")
    }
  }

  // What tmux draws of the sequences of another terminal is what that one would: they are those
  // that all have in common, and what is not understood would be seen.
  static let settings = [
    Setting(term: "foot"), Setting(term: "screen-256color"), Setting(term: "screen"),
    Setting(term: "xterm"), Setting(term: "linux", isPlain: true),
    Setting(term: "vt100", isPlain: true), Setting(term: "vt220", isPlain: true),
    Setting(locale: "C"), Setting(locale: nil), Setting(locale: "no_such"),
    Setting(term: "linux", locale: "C", isPlain: true),
    Setting(term: "vt100", locale: nil, isPlain: true),
  ]

  @Test("the picture is that of other terminals, and the end leaves it clean", arguments: settings)
  func picture(setting: Setting) async throws {
    let data = try WalkDataset()
    let usual = try TmuxSession.program(
      "--pane network " + (setting.isPlain ? "--lang en --ascii" : "--lang zh") + " \(data.path)")
    try await usual.wait(for: [setting.isPlain ? "2020" : "2020年"], ["Tab"])
    let session = try TmuxSession(
      "\(setting.words) \(Program.path) --lang zh --pane network \(data.path); echo status $?; "
        + "exec cat", size: Size(columns: 80, rows: 24))
    // The header tells an age, and the footer why there is no Chinese.
    try await session.wait(until: try usual.text()) { lines in
      let expected = try usual.lines()
      return lines.count == expected.count && lines[0] == expected[0]
        && lines.dropFirst(2).dropLast(2) == expected.dropFirst(2).dropLast(2)
    }
    try session.press("q")
    try await session.wait(for: "status 0")
    #expect(try session.value(of: "alternate_on") == "0")
    #expect(try session.value(of: "cursor_flag") == "1")
  }

  @Test(
    "nothing but ASCII goes to a terminal that has no more", arguments: settings.filter(\.isPlain))
  func plain(setting: Setting) async throws {
    let terminal = try PseudoTerminal(columns: 80, rows: 24)
    let child = try ChildProcess(
      ["sh", "-c", "exec \(setting.words) \(Program.path) --lang zh \(Folders.empty)"],
      environment: Program.environment(), on: terminal)
    var written: [UInt8] = []
    written = try await eventually("the first frame") {
      written += terminal.output()
      return String(decoding: written, as: UTF8.self).contains("Overview") ? written : nil
    }
    terminal.type("34L?q")
    let ending = try await eventually("the end") {
      written += terminal.output()
      return child.ending()
    }
    written += terminal.output()
    #expect(ending == .exited(0))
    #expect(written.allSatisfy { $0 < 0x7F })
    #expect(written.allSatisfy { $0 >= 0x20 || [0, 7, 8, 9, 10, 13, 14, 15, 27].contains($0) })
  }
}
