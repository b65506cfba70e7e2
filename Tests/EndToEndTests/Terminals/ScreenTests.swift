import Domain
import Surface
import TerminalTesting
import Testing

/// The dashboard in GNU screen.
@Suite("The program in GNU screen")
struct ScreenTests {
  private static let small = Size(columns: 80, rows: 24)
  private static let large = Size(columns: 110, rows: 32)

  @Test(
    "its picture is the one of a frame, also after keys and at another size, and leaves no trace",
    arguments: [
      ("zh", "知识产权保护中心", "1–9/39", "3–12/39"), ("en", "Protection centres", "1–9/39", "3–12/39"),
    ])
  func walk(language: String, title: String, above: String, below: String) async throws {
    let data = try WalkDataset()
    let session = try ScreenSession(size: Self.small)
    defer { withExtendedLifetime(session) {} }
    let screen = session.terminal
    try screen.type(
      "echo be\"\"fore; \(Program.path) --lang \(language) \(data.path); echo status $?\n")
    try await showsFrame("overview", of: data, in: language, Self.small, on: screen)
    try await screen.press("3", showing: [title, above], without: "before")
    for _ in 0..<12 { try screen.press("Down") }
    try await screen.wait(for: [title, below], ["▌"])
    try screen.resize(to: Self.large)
    try screen.press("Home")
    try await showsFrame("protection", of: data, in: language, Self.large, on: screen)
    try screen.press("q")
    try await screen.wait(for: ["before"], ["status 0"], without: title)
    #expect(try screen.value(of: "cursor_flag") == "1")
  }

  /// Waits until the rows between the header and the footer are those that `frame` prints.
  ///
  /// But for the left half: what has changed since the last look stands below the alerts.
  private func showsFrame(
    _ pane: String, of data: WalkDataset, in language: String, _ size: Size,
    on screen: TmuxSession
  ) async throws {
    let frame = try Output.of(
      [
        Program.path, "frame", data.path, "--pane", pane, "--lang", language, "--size",
        "\(size.columns)x\(size.rows)",
      ], environment: Program.environment())
    try #require(frame.ending == .exited(0), "\(frame.complaint)")
    let expected = picture(frame.text.split(separator: "\n", omittingEmptySubsequences: false))
    try await screen.wait(until: frame.text) { picture($0) == expected }
  }

  /// The tabs, and the first rows of the page without the blanks at their ends.
  private func picture(_ lines: [some StringProtocol]) -> [String] {
    ([lines.first.map { String($0) } ?? ""] + lines.dropFirst(2).prefix(12).map { String($0) }).map
    {
      String($0.reversed().drop { $0 == " " }.reversed())
    }
  }
}
