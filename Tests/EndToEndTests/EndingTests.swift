import Glibc
import TerminalTesting
import Testing

/// The program in a pseudo terminal, ended in every way there is.
@Suite("The end of the program")
struct EndingTests {
  /// The program once its first frame is there.
  struct Running {
    let terminal: PseudoTerminal
    let child: ChildProcess
    let modes: String
    var written: [UInt8] = []

    init(environment: [String: String] = [:]) async throws {
      terminal = try PseudoTerminal(columns: 80, rows: 24)
      modes = terminal.modes
      child = try ChildProcess(
        [Program.path, "--lang", "zh", Folders.empty],
        environment: Program.environment(environment), on: terminal)
      var seen: [UInt8] = []
      let line = terminal
      written = try await eventually("the first frame") {
        seen += line.output()
        return String(decoding: seen, as: UTF8.self).contains("知产") ? seen : nil
      }
    }

    /// How it ended; what it wrote after the first frame is in `written`.
    mutating func ending() async throws -> ChildProcess.Ending {
      var seen: [UInt8] = []
      let (child, terminal) = (child, terminal)
      let ending = try await eventually("the end") {
        seen += terminal.output()
        return child.ending()
      }
      written = seen + terminal.output()
      return ending
    }

    /// The terminal is as it was: main screen, cursor, no bracketed paste, modes.
    func expectCleanTerminal(sourceLocation: SourceLocation = #_sourceLocation) {
      let text = String(decoding: written, as: UTF8.self)
      #expect(text.contains("\u{1B}[?1049l"), sourceLocation: sourceLocation)
      #expect(text.contains("\u{1B}[?2004l"), sourceLocation: sourceLocation)
      let shown = text.lastIndex(of: "\u{1B}[?25h") ?? text.startIndex
      let hidden = text.lastIndex(of: "\u{1B}[?25l") ?? text.startIndex
      #expect(shown > hidden, "the cursor is shown", sourceLocation: sourceLocation)
      #expect(terminal.modes == modes, sourceLocation: sourceLocation)
    }
  }

  @Test("leaving by key ends well and leaves the terminal as it was", arguments: ["q", "\u{3}"])
  func key(key: String) async throws {
    var running = try await Running()
    #expect(running.terminal.modes != running.modes)
    running.terminal.type(key)
    #expect(try await running.ending() == .exited(0))
    running.expectCleanTerminal()
  }

  @Test(
    "a signal leaves the terminal as it was and ends the program by itself",
    arguments: [SIGTERM, SIGHUP, SIGINT, SIGQUIT])
  func signal(number: Int32) async throws {
    var running = try await Running()
    running.child.send(number)
    #expect(try await running.ending() == .killed(number))
    running.expectCleanTerminal()
  }

  @Test(
    "a crash leaves the terminal as it was and ends the program by its signal",
    arguments: [SIGSEGV, SIGABRT, SIGILL, SIGBUS, SIGFPE, SIGTRAP])
  func crash(number: Int32) async throws {
    var running = try await Running()
    running.child.send(number)
    #expect(try await running.ending() == .killed(number))
    running.expectCleanTerminal()
  }

  @Test(
    "the program's own faults leave the terminal as it was, and say what they were",
    .enabled(if: Program.isDebugBuild), arguments: ["worker", "main", "overflow"])
  func ownFault(where place: String) async throws {
    var running = try await Running(environment: ["ZHICHAN_CRASH": place])
    running.terminal.type("!")
    let ending = try await running.ending()
    #expect([.killed(SIGILL), .killed(SIGTRAP), .killed(SIGSEGV)].contains(ending))
    running.expectCleanTerminal()
    if place != "overflow" {
      let text = String(decoding: running.written, as: UTF8.self)
      #expect(text.contains("deliberate crash"))
    }
  }

  @Test(
    "what no handler sees leaves the terminal as it was all the same",
    arguments: Program.isDebugBuild ? ["kill", "worker overflow"] : ["kill"])
  func unhandled(how: String) async throws {
    var running = try await Running(environment: ["ZHICHAN_CRASH": how])
    if how == "kill" { running.child.send(SIGKILL) } else { running.terminal.type("!") }
    let ending = try await running.ending()
    #expect([.killed(SIGKILL), .killed(SIGSEGV), .killed(SIGBUS)].contains(ending))
    // Another process does it, which may come a moment later.
    let (terminal, modes) = (running.terminal, running.modes)
    running.written += try await eventually("the modes of before") {
      terminal.modes == modes ? [] : nil
    }
    running.written += terminal.output()
    running.expectCleanTerminal()
  }

  @Test("a hung-up line ends the program")
  func hungUp() async throws {
    var running: Running? = try await Running()
    let child = try #require(running?.child)
    running = nil
    #expect(try await eventually("the end") { child.ending() } == .killed(SIGHUP))
  }
}

extension String {
  /// Where `text` begins for the last time.
  fileprivate func lastIndex(of text: String) -> String.Index? {
    var place = endIndex
    while place > startIndex {
      place = index(before: place)
      if self[place...].hasPrefix(text) { return place }
    }
    return nil
  }
}
