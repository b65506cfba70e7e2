import TerminalTesting
import Testing

/// Colours, glyphs and widths by what the terminal has, what is asked for, and what it answers.
@Suite("Colours, glyphs and widths")
struct AppearanceTests {
  /// What a dashboard writes until it is left; with an `answer`, which the terminal gives where it is
  /// asked for the place of its cursor, only what it writes from a key after that on.
  private func written(
    _ options: [String] = [], _ environment: [String: String] = [:], answer: String? = nil
  ) async throws -> String {
    let data = try WalkDataset()
    let terminal = try PseudoTerminal(columns: 120, rows: 40)
    let child = try ChildProcess(
      [Program.path, "--lang", "en", data.path] + options,
      environment: Program.environment(environment), on: terminal)
    var bytes: [UInt8] = []
    func text() -> String { String(decoding: bytes, as: UTF8.self) }
    if let answer {
      try await eventually("the question") {
        bytes += terminal.output()
        return text().contains("\u{1B}[6n") ? true : nil
      }
      terminal.type(answer)
    }
    try await eventually("the first frame") {
      bytes += terminal.output()
      return text().contains("Headline targets") && text().contains("Alerts") ? true : nil
    }
    if answer != nil { bytes = [] }
    terminal.type("3")
    try await eventually("the centres") {
      bytes += terminal.output()
      return text().contains("Backlog, cases") ? true : nil
    }
    terminal.type("q")
    let ending = try await eventually("the end") {
      bytes += terminal.output()
      return child.ending()
    }
    bytes += terminal.output()
    #expect(ending == .exited(0))
    return text()
  }

  /// The numbers of every change of style.
  private func styles(in text: String) -> [String] {
    text.split(separator: "\u{1B}[").compactMap { part in
      let numbers = part.prefix { $0.isNumber || $0 == ";" || $0 == ":" }
      return part.dropFirst(numbers.count).first == "m" ? String(numbers) : nil
    }
  }

  @Test("COLORTERM promises true colours, 256 come by TERM, and a plain xterm gets its own eight")
  func depths() async throws {
    let exact = styles(in: try await written([], ["COLORTERM": "truecolor"]))
    #expect(exact.contains { $0.contains("38;2;") || $0.contains("38:2:") })
    let indexed = styles(in: try await written())
    #expect(indexed.contains { $0.contains("38;5;") })
    #expect(!indexed.contains { $0.contains("38;2;") || $0.contains("38:2:") })
    let eight = styles(in: try await written([], ["TERM": "xterm"]))
    #expect(
      eight.contains { $0.split(separator: ";").contains { $0.count == 2 && $0.first == "3" } })
    #expect(!eight.contains { $0.contains("38;") })
  }

  @Test("with NO_COLOR no colour is sent, whatever the terminal has; empty it asks for nothing")
  func noColour() async throws {
    let plain = styles(in: try await written([], ["NO_COLOR": "1", "COLORTERM": "truecolor"]))
    let numbers = plain.flatMap { $0.split(separator: ";").compactMap { Int($0) } }
    // 39 and 49 are the terminal's own.
    let colours = Set(numbers.filter { $0 >= 30 }).subtracting([39, 49])
    #expect(numbers.contains(1) && colours.isEmpty)
    let usual = styles(in: try await written([], ["NO_COLOR": ""]))
    #expect(usual.contains { $0.contains("38;5;") })
  }

  @Test("the terminal's own colours are its sixteen, however many it has")
  func ownColours() async throws {
    let sent = styles(in: try await written(["--theme", "terminal"], ["COLORTERM": "truecolor"]))
    #expect(!sent.contains { $0.contains("38;2") || $0.contains("38:2") || $0.contains("48;2") })
    let numbers = Set(sent.flatMap { $0.split(separator: ";").compactMap { Int($0) } })
    #expect(!numbers.isDisjoint(with: 31...36))
  }

  @Test("--ascii draws nothing else")
  func ascii() async throws {
    #expect(try await written(["--ascii"]).utf8.allSatisfy { $0 < 0x7F })
  }

  @Test("how wide ambiguous characters are is asked, and what the command line says is not")
  func ambiguous() async throws {
    // Full blocks are of ambiguous width, and can stand in a table only where they take one column.
    #expect(try await written(answer: "\u{1B}[2;2R").contains("█"))
    #expect(try await written(answer: "\u{1B}[2;3R").contains("█") == false)
    let told = try await written(["--ambiguous-width", "2"])
    #expect(!told.contains("█") && !told.contains("\u{1B}[6n"))
    let one = try await written(["--ambiguous-width", "1"])
    #expect(one.contains("█") && !one.contains("\u{1B}[6n"))
  }

  @Test(
    "a terminal without Chinese says why there is English",
    arguments: [("linux", "the Linux console has no Chinese"), ("vt100", "the terminal vt100 is")])
  func reason(term: String, words: String) async throws {
    let terminal = try PseudoTerminal(columns: 120, rows: 40)
    let child = try ChildProcess(
      [Program.path, "--lang", "zh", Folders.empty],
      environment: Program.environment(["TERM": term]), on: terminal)
    var bytes: [UInt8] = []
    try await eventually("the reason") {
      bytes += terminal.output()
      return String(decoding: bytes, as: UTF8.self).contains(words) ? true : nil
    }
    terminal.type("q")
    #expect(try await eventually("the end") { child.ending() } == .exited(0))
    #expect(bytes.allSatisfy { $0 < 0x7F })
  }
}
