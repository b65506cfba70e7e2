import Surface
import TerminalTesting
import Testing

/// The dashboard over a line of 9600 baud.
@Suite("The program over a slow line")
struct SlowLineTests {
  private static let size = Size(columns: 60, rows: 16)
  /// Every pane, and on the programme down by 25 rows: 32 keys, each of which changes the picture.
  private static let burst = "12346715" + String(repeating: "j", count: 25)

  @Test("keys typed ahead all take effect, pictures are dropped, and the last one is right")
  func typedAhead() async throws {
    let data = try WalkDataset()
    let options = "--lang zh --theme ink \(data.path)"
    let line = try SlowLine(size: Self.size)
    let child = try ChildProcess(
      ["sh", "-c", "exec \(Program.path) \(options)"], environment: Program.environment(),
      on: line.terminal)
    let before = try await picture(on: line) { $0.contains("商标注册") }
    #expect(before.contains("示例数据"))
    let first = line.carried.count

    let begun = ContinuousClock.now
    for _ in 0..<6 {
      line.terminal.type(Self.burst)
      let seen = line.carried.count
      try await eventually("more of the pictures") {
        line.carry()
        expectInTime(line, since: begun, first: first)
        return line.carried.count > seen + 300 ? true : nil
      }
    }
    let usual = try TmuxSession.program(options, size: Self.size)
    try await usual.wait(for: "商标注册")
    try usual.type(String(repeating: Self.burst, count: 6))
    try await usual.wait(for: "–151/")
    let expected = try usual.lines().dropFirst(2).joined(separator: "\n")
    let last = try await picture(on: line) {
      expectInTime(line, since: begun, first: first)
      return $0.hasSuffix(expected)
    }
    #expect(last.contains("–151/"))

    line.terminal.type("q")
    let ending = try await eventually("the end") {
      line.carry()
      return child.ending()
    }
    #expect(ending == .exited(0))
  }

  /// What the program has written is what the line could carry meanwhile, and two pictures.
  ///
  /// Both sides grow with the clock, so that a machine under load changes nothing.
  private func expectInTime(_ line: SlowLine, since begun: ContinuousClock.Instant, first: Int) {
    let written = line.carried.count + line.pending - first
    let time = (ContinuousClock.now - begun).seconds
    #expect(Double(written) <= SlowLine.rate * time + Double(2 * first))
  }

  /// The picture once the line has fallen quiet and `condition` holds of its text.
  private func picture(
    on line: SlowLine, until condition: (String) throws -> Bool
  ) async throws -> String {
    var seen = -1
    while true {
      try await eventually("a quiet line") {
        line.carry()
        return line.pending == 0 && line.carried.count != seen ? true : nil
      }
      seen = line.carried.count
      let text = try await line.picture().joined(separator: "\n")
      if try condition(text) { return text }
    }
  }
}
