import Glibc
import Surface
import TerminalTesting
import Testing

/// A second terminal beside tmux, pyte, written independently of it; `make widths` has it.
@Suite("In pyte's terminal", .enabled(if: Pyte.python != nil))
struct PyteTests {
  private static let size = Size(columns: 80, rows: 24)

  /// Where pyte draws a string otherwise than it was measured, and why.
  private static let known = [
    "क्षि नमस्ते":
      "the sign U+093F is a spacing mark: no column by Python's wcwidth, one by the C library",
    "தமிழ் க்ஷ": "so is U+0BBF",
  ]

  @Test("each hard string takes the columns it was given, but for those with a reason")
  func columns() throws {
    let drawn = HardStringsTests.drawn
    // Each at the beginning of a row with room to spare, so that none moves another.
    let sent = drawn.enumerated().map { "\u{1B}[\($0.offset + 1);1H\($0.element)" }.joined()
    let rows = try Pyte.rows(
      of: Array(sent.utf8), Size(columns: 40, rows: drawn.count))
    #expect(rows.count == drawn.count)
    for (row, string) in zip(rows, HardStringsTests.corpus) {
      let isInPlace = row.text.hasSuffix("|") && row.filled == 22
      #expect(
        isInPlace == (Self.known[string] == nil),
        "\(string.debugDescription): \(row.filled) \(row.text.debugDescription)")
    }
  }

  // Not foot: pyte prints colours with colons, `38:5:117`, as if they were text.
  @Test(
    "the picture after keys is the one in tmux",
    arguments: ["xterm-256color", "screen-256color", "linux", "vt100"])
  func picture(term: String) async throws {
    let data = try WalkDataset()
    let options = term == "linux" || term == "vt100" ? "--lang en --ascii" : "--lang zh"
    let usual = try TmuxSession.program("\(options) \(data.path)", size: Self.size)
    try await usual.wait(for: ["Tab"], ["4.5"])
    try usual.type("3jjjj4")
    try await usual.wait(for: ["24.6"])
    let expected = try usual.lines()

    let terminal = try PseudoTerminal(columns: Self.size.columns, rows: Self.size.rows)
    let child = try ChildProcess(
      ["sh", "-c", "exec \(Program.path) \(options) \(data.path)"],
      environment: Program.environment(["TERM": term]), on: terminal)
    terminal.type("3jjjj4")
    var sent: [UInt8] = []
    var seen = -1
    var lines: [String] = []
    try await eventually("the picture in tmux", state: { lines.joined(separator: "\n") }) {
      () throws -> Bool? in
      sent += terminal.output()
      guard sent.count != seen else { return nil }
      seen = sent.count
      lines = try Pyte.rows(of: sent, Self.size).map(\.text)
      return lines.first == expected.first
        && lines.dropFirst(2).dropLast() == expected.dropFirst(2).dropLast(2) ? true : nil
    }
    terminal.type("q")
    let ending = try await eventually("the end") {
      _ = terminal.output()
      return child.ending()
    }
    #expect(ending == .exited(0))
  }
}

/// pyte, where `ZHICHAN_PYTE` names a Python that has it.
enum Pyte {
  /// The path of that Python; nil where there is none.
  static let python: String? = unsafe getenv("ZHICHAN_PYTE").map { unsafe String(cString: $0) }

  /// What it shows on a screen of `size` after `sent`: of each row the columns that are filled, and the
  /// text.
  static func rows(of sent: [UInt8], _ size: Size) throws -> [(filled: Int, text: String)] {
    let folder = try TemporaryFolder()
    let path = "\(folder.path)/sent"
    guard let file = unsafe fopen(path, "w") else { throw Overdue("a file in \(folder.path)") }
    unsafe fwrite(sent, 1, sent.count, file)
    unsafe fclose(file)
    let output = try Output.of(
      [python ?? "python3", Folders.pyteScript, "\(size.columns)", "\(size.rows)", path],
      environment: Program.environment())
    guard output.ending == .exited(0) else { throw Overdue("pyte: \(output.complaint)") }
    return output.text.split(separator: "\n").map { line in
      let parts = line.split(separator: "\t", maxSplits: 1, omittingEmptySubsequences: false)
      return (parts.first.flatMap { Int($0) } ?? 0, parts.count > 1 ? String(parts[1]) : "")
    }
  }
}
