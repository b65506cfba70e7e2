import Surface
import TerminalTesting
import Testing

/// Files of themes and settings that are saved while the dashboard is open.
@Suite("Settings saved under the dashboard")
struct SavedSettingsTests {
  private let home: TemporaryFolder
  private let environment: [String: String]

  init() throws {
    home = try TemporaryFolder()
    let folder = "\(home.path)/zhichan/themes"
    let made = try Output.of(["mkdir", "-p", folder], environment: Program.environment())
    try #require(made.ending == .exited(0))
    environment = ["XDG_CONFIG_HOME": home.path, "COLORTERM": ""]
  }

  /// Saves a theme whose tab in hand is drawn in `accent`; colours of xterm's cube come out as they
  /// are.
  private func save(accent: String) throws {
    try home.write(
      "roles:\n  accent: \(accent)\n  bright: \(accent)\ngrounds:\n  base: \"#000000\"\n",
      to: "zhichan/themes/mine.yaml")
  }

  /// Waits until the screen has text in a colour of xterm's 256, and returns its lines.
  private func wait(forColour number: Int, on session: TmuxSession) async throws {
    try await eventually("the colour \(number)", state: { (try? session.text()) ?? "" }) {
      try session.lines(styled: true).contains { $0.contains("38;5;\(number)") } ? true : nil
    }
  }

  @Test(
    "a theme is put on when it is saved; a fault keeps the last good one and is told by its place")
  func theme() async throws {
    try save(accent: "\"#ff0000\"")
    let session = try TmuxSession.program(
      "--lang en --theme mine \(Folders.empty)", environment: environment)
    try await session.wait(for: "Overview")
    try await wait(forColour: 196, on: session)
    try save(accent: "\"#00ff00\"")
    try await wait(forColour: 46, on: session)

    try save(accent: "\"#00ff0\"")
    try await session.wait(for: "mine.yaml:2:12")
    try await wait(forColour: 46, on: session)
    try session.press("7", "End")
    try await session.wait(for: ["China › Data"], ["themes/mine.yaml", "1"], ["mine.yaml:2:12"])

    try save(accent: "\"#0000ff\"")
    try await wait(forColour: 21, on: session)
    try await session.wait(for: ["China › Data"], without: "mine.yaml:2:12")
  }

  @Test("keys and language change when they are saved; a fault keeps what was good")
  func settings() async throws {
    try home.write("language: en\n", to: "zhichan/config.yaml")
    let session = try TmuxSession.program(Folders.empty, environment: environment)
    try await session.wait(for: "Overview")
    try home.write("language: zh\nkeys:\n  data: z\n", to: "zhichan/config.yaml")
    try await session.wait(for: "总览")
    try session.press("z")
    try await session.wait(for: "全国 › 数据")

    try home.write("language: zh\nkeys:\n  data: z\n  fly: x\n", to: "zhichan/config.yaml")
    try await session.wait(for: "config.yaml:4:3")
    try session.press("1")
    try await session.wait(for: ["全国 "], without: "全国 › 数据")
    try session.press("z", "End")
    try await session.wait(for: ["全国 › 数据"], ["zhichan/config.yaml", "1"], ["config.yaml:4:3"])

    try home.write("language: [\n", to: "zhichan/config.yaml")
    try await session.wait(for: "config.yaml:2:")
    try session.press("1")
    try await session.wait(for: ["全国 "], without: "全国 › 数据")
    try session.press("z")
    try await session.wait(for: "全国 › 数据")

    try home.write("language: en\n", to: "zhichan/config.yaml")
    try await session.wait(for: ["China › Data"], without: "config.yaml:")
  }
}
