import Surface
import TerminalTesting
import Testing

/// Files and keys in hundreds, in a real terminal; `SoakTests` has them in ten thousands.
@Suite("Hundreds of changes under the dashboard")
struct TerminalSoakTests {
  @Test("memory, open files and the picture are as before when all is mended")
  func soaks() async throws {
    let data = try #require(ChangingFolder(of: Folders.sample, rows: 6))
    let size = Size(columns: 120, rows: 40)
    let command = "exec \(Program.path) --lang en \(data.path)"
    let session = try TmuxSession(command, size: size)
    try await session.wait(for: ["Alerts"], ["Enter open"], ["Top-level"])
    let before = try session.lines()
    let process = try #require(try session.process())
    var generator = SplitMix(seed: 7)
    try happen(60, data, session, &generator)
    let warm = try #require(ProcessUse(of: process))
    try happen(240, data, session, &generator)

    data.restore()
    try session.press("Escape", "Escape", "Escape", "0", "1", "r")
    try session.resize(to: size)
    let other = try TmuxSession(command, size: size)
    try await other.wait(for: ["Alerts"], ["Enter open"], ["Top-level"])
    let expected = Self.figures(try other.lines())
    #expect(expected.count == 6)
    try await session.wait(until: "\(expected)", within: TmuxSession.patience) {
      Self.figures($0) == expected
    }
    #expect(Self.figures(before) == expected)
    let after = try #require(ProcessUse(of: process))
    #expect(after.openFiles <= warm.openFiles)
    #expect(after.residentKibibytes < warm.residentKibibytes + 32 * 1024)
  }

  /// Lets `count` changes and as many keys happen.
  private func happen(
    _ count: Int, _ data: ChangingFolder, _ session: TmuxSession, _ generator: inout SplitMix
  ) throws {
    for _ in 0..<count {
      _ = data.change(using: &generator)
      try session.press(Self.keys.randomElement(using: &generator) ?? "Down")
    }
  }

  /// All but those that leave, that open an editor, and that change language, theme or figure,
  /// which nothing brings back.
  private static let keys = [
    "Up", "Down", "Left", "Right", "Home", "End", "PageUp", "PageDown", "Enter", "Enter",
    "Escape", "Tab", "BTab", "BSpace", "1", "2", "3", "4", "5", "6", "7", "w", "?", "[", "]", "r",
  ]

  /// The chapters with their bars and counts, without what marks the cursor.
  private static func figures(_ lines: [String]) -> [String] {
    lines.filter {
      $0.contains("▏") || $0.contains("▓") || $0.contains("░") || $0.contains("  ·  ")
    }
    // The alerts beside them come a moment later, and with them the blanks before them.
    .map { line in
      var line = line.dropFirst(3).prefix(63)
      while line.last == " " { line.removeLast() }
      return String(line)
    }
    .filter { $0.first { $0 != " " }?.isNumber == true || $0.contains("Top-level") }
  }
}

/// Random numbers that are the same in every run (SplitMix64).
struct SplitMix: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
