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
    let ink = try run("themes", "ink", "--lang", "zh", "--format", "ansi")
    let paper = try run("themes", "paper", "--lang", "zh", "--format", "ansi")
    func words(_ output: Output) -> String {
      output.text.split(separator: "\u{1B}[").dropFirst()
        .map { String($0.drop { $0 != "m" }.dropFirst()) }.joined()
    }
    // The same picture, in other colours.
    #expect(words(ink) == words(paper) && words(ink).contains("滞后"))
    #expect(ink.text.split(separator: "\n").last != paper.text.split(separator: "\n").last)
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
    let words = text.text.split { $0 == " " || $0 == "\n" }.filter { $0.allSatisfy(\.isLetter) }
    #expect(words.count > 20)
    #expect(words.allSatisfy { picture.text.contains($0) })
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
}
