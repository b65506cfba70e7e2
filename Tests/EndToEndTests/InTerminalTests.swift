import Glibc
import Surface
import TerminalTesting
import Testing

/// The program in tmux: what a person at a terminal sees.
@Suite("The program in a terminal")
struct InTerminalTests {
  @Test("the first frame comes, and quitting brings back what the shell showed")
  func shellScreen() async throws {
    let session = try TmuxSession.shell()
    try session.type(
      "echo be\"\"fore; \(Program.path) --lang zh \(Folders.empty); echo status $?\n")
    try await session.wait(for: "知产")
    #expect(try !session.text().contains("before"))
    #expect(try session.value(of: "alternate_on") == "1")
    #expect(try session.value(of: "cursor_flag") == "0")
    try session.press("q")
    try await session.wait(for: "status 0")
    #expect(try session.text().contains("before"))
    #expect(try session.value(of: "alternate_on") == "0")
    #expect(try session.value(of: "cursor_flag") == "1")
  }

  @Test("Ctrl-Z gives the shell its screen and modes back, fg the picture")
  func suspended() async throws {
    let session = try TmuxSession.shell()
    try session.type("stty -g >/dev/null; \(Program.path) --lang zh \(Folders.empty)\n")
    try await session.wait(for: "知产")
    for _ in 0..<2 {
      try session.press("C-z")
      try await session.wait(for: "Stopped")
      #expect(try session.value(of: "alternate_on") == "0")
      #expect(try session.value(of: "cursor_flag") == "1")
      try session.type("clear; stty -a | grep -o ' icanon'; fg\n")
      try await session.wait(for: "知产")
      #expect(try session.value(of: "alternate_on") == "1")
      #expect(try session.value(of: "cursor_flag") == "0")
    }
    try session.press("q")
    try await session.wait(for: " icanon")
  }

  @Test("stopped by somebody else and continued, it draws everything anew")
  func stoppedFromOutside() async throws {
    let session = try TmuxSession.shell()
    try session.type("\(Program.path) --lang zh \(Folders.empty); echo status $?\n")
    try await session.wait(for: "知产")
    let shell = try #require(try session.process())
    let program = try #require(children(of: shell).first)
    kill(program, SIGSTOP)
    try await session.wait(for: "Stopped")
    try session.type("clear\n")
    try session.type("fg\n")
    try await session.wait(for: "知产")
    try session.press("q")
    try await session.wait(until: "the prompt") { $0.contains { $0.hasPrefix("$ ") } }
    #expect(try session.value(of: "alternate_on") == "0")
  }

  @Test("a storm of resizes ends in a picture of the last size, and one row is enough to go on")
  func resizes() async throws {
    let data = try WalkDataset()
    let session = try TmuxSession.program(
      "--lang zh \(data.path)", size: Size(columns: 100, rows: 30))
    try await session.wait(for: "主要目标")
    for step in 0..<40 {
      try session.resize(to: Size(columns: 60 + step * 7 % 50, rows: 1 + step * 5 % 39))
    }
    try session.resize(to: Size(columns: 20, rows: 1))
    try await session.wait(until: "something in one row") { $0.contains { !$0.isBlank } }
    try session.resize(to: Size(columns: 1, rows: 1))
    try session.resize(to: Size(columns: 90, rows: 25))
    try await session.wait(for: "主要目标")
    #expect(try !session.text().contains("status"))
    try session.press("q")
    try await session.wait(for: "status 0")
  }

  @Test("pasted text never acts as keys")
  func paste() async throws {
    let session = try TmuxSession.program("--lang zh \(Folders.empty)")
    try await session.wait(for: "知产")
    try session.paste("q\nq")
    try session.press("Escape")
    try session.resize(to: Size(columns: 82, rows: 25))
    try await session.wait(for: "知产")
    #expect(try !session.text().contains("status"))
  }
}

/// The processes that `process` has started, after /proc.
private func children(of process: Int32) throws -> [Int32] {
  let list = try Output.of(
    ["cat", "/proc/\(process)/task/\(process)/children"], environment: Program.environment())
  return list.text.split(whereSeparator: \.isWhitespace).compactMap { Int32($0) }
}

extension String {
  fileprivate var isBlank: Bool { allSatisfy(\.isWhitespace) }
}
