import TerminalTesting
import Testing

/// What the command line makes for others: themes to choose from, pictures, briefs.
@Suite("What is taken away by command")
struct TakeAwayCommandTests {
  private func run(_ words: String..., environment: [String: String] = [:]) throws -> Output {
    try Output.of([Program.path] + words, environment: Program.environment(environment))
  }

  @Test("themes shows every theme with its contrast and a sample in its own colours")
  func themes() throws {
    let all = try run("themes", "--lang", "en", "--format", "ansi")
    #expect(all.ending == .exited(0))
    let names = ["ink", "paper", "high-contrast", "colour-safe", "terminal", "no-colour"]
    let headings = all.text.split(separator: "\n").filter { line in
      names.contains { line.hasPrefix("\($0)  ") }
    }
    #expect(
      Set(headings.compactMap { $0.split(separator: " ").first.map(String.init) }) == Set(names))
    #expect(headings.allSatisfy { $0.contains("contrast") || $0.contains("terminal's own") })
    // Each sample is the same picture, in other colours.
    var samples: [String: String] = [:]
    for name in names {
      let output = try run("themes", name, "--lang", "zh", "--format", "ansi")
      samples[name] = output.text.split(separator: "\n", maxSplits: 1).last.map(String.init)
    }
    func words(_ sample: String) -> String {
      let parts = sample.split(separator: "\u{1B}[", omittingEmptySubsequences: false)
      return parts[0] + parts.dropFirst().map { $0.drop { $0 != "m" }.dropFirst() }.joined()
    }
    #expect(Set(samples.values).count == names.count)
    #expect(Set(samples.values.map(words)).count == 1)
    #expect(samples["ink"].map(words)?.contains("滞后") == true)
  }

  @Test("themes says what is wrong with a file, where, and still shows the others")
  func faultyTheme() throws {
    let home = try TemporaryFolder()
    let folder = "\(home.path)/zhichan/themes"
    let made = try Output.of(["mkdir", "-p", folder], environment: Program.environment())
    try #require(made.ending == .exited(0))
    try home.write("roles:\n  accent: purplish\n", to: "zhichan/themes/mine.yaml")
    let environment = ["XDG_CONFIG_HOME": home.path]
    let output = try run("themes", "--lang", "en", environment: environment)
    #expect(output.ending == .exited(1))
    #expect(output.complaint.contains("zhichan/themes/mine.yaml:2:11"))
    #expect(output.text.contains("high-contrast  "))
  }

  @Test("a frame as SVG is a picture with the words of the frame as text")
  func svg() throws {
    let data = try WalkDataset()
    let options = ["--pane", "network", "--lang", "zh", "--size", "100x30"]
    let picture = try Output.of(
      [Program.path, "frame", data.path, "--format", "svg"] + options,
      environment: Program.environment())
    let text = try Output.of(
      [Program.path, "frame", data.path] + options, environment: Program.environment())
    #expect(picture.ending == .exited(0) && text.ending == .exited(0))
    #expect(picture.text.hasPrefix("<svg") || picture.text.hasPrefix("<?xml"))
    #expect(picture.text.contains("</svg>"))
    // All but the keys in the last line, in whose place are rules and sources.
    let page = text.text.split(separator: "\n").dropLast().joined(separator: "\n")
    let words = page.split { $0 == " " || $0 == "\n" }.filter { $0.allSatisfy(\.isLetter) }
    #expect(words.count > 20)
    #expect(words.allSatisfy { picture.text.contains($0) })
    #expect(picture.text.contains("prefectures.csv"))
  }

  @Test("a brief of a province is one page of Markdown in either language")
  func brief() throws {
    let data = try WalkDataset()
    for (language, name) in [("zh", "湖北"), ("en", "Hubei")] {
      let output = try run(
        "report", data.path, "--province", name, "--format", "markdown", "--lang", language)
      #expect(output.ending == .exited(0))
      #expect(output.text.hasPrefix("# ") && output.text.contains(name))
      #expect(output.text.split(separator: "\n", omittingEmptySubsequences: false).count < 80)
    }
  }

  @Test("y gives the cell to the terminal's clipboard, and x writes a file once, whole")
  func inHand() async throws {
    let data = try WalkDataset()
    let folder = try TemporaryFolder()
    let terminal = try PseudoTerminal(columns: 120, rows: 40)
    let child = try ChildProcess(
      [
        "sh", "-c",
        "cd \(folder.path) && exec \(Program.path) --lang en --pane network \(data.path)",
      ],
      environment: Program.environment(), on: terminal)
    var text = ""
    func wait(for words: String) async throws {
      try await eventually(words, state: { text }) {
        text += String(decoding: terminal.output(), as: UTF8.self)
        return text.contains(words) ? true : nil
      }
      text = ""
    }
    try await wait(for: "Public service network")
    terminal.type("y")
    // The whole of OSC 52, in base 64.
    try await wait(for: "\u{1B}]52;c;")
    terminal.type("x")
    try await wait(for: "CSV")
    terminal.type("\r")
    try await wait(for: ".csv")
    terminal.type("\r")
    let file = "\(folder.path)/zhichan-network-provinces-2020-06-30.csv"
    let written = try await eventually("the file") {
      let output = try Output.of(["cat", file], environment: Program.environment())
      return output.ending == .exited(0) && !output.text.isEmpty ? output.text : nil
    }
    #expect(written.hasPrefix("\u{FEFF}") && written.contains("Inner Mongolia"))
    terminal.type("q")
    #expect(try await eventually("the end") { child.ending() } == .exited(0))
  }
}
