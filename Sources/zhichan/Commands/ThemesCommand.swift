import ArgumentParser
import Domain
import Interface
import Settings
import Surface
import Wording

/// Shows the themes there are.
struct ThemesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "themes", abstract: "Show every theme: name, file, contrast, and a sample.",
    discussion: """
      A theme is a YAML file with a colour for each meaning, in $XDG_CONFIG_HOME/zhichan/themes; \
      Themes/ink.yaml is one to begin with. An open dashboard takes it over when it is saved. The \
      contrast is the least of any text on its ground (WCAG 2.1; 4.5 is AA); colours that are the \
      terminal's own have none. The exit status is 1 when a file has an error.
      """)

  /// How the samples are written.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text
    case ansi
  }

  @Argument(help: .init("Names or files of themes (default: all).", valueName: "name"))
  var names: [String] = []

  @Option(name: .customLong("lang"), help: "The language (default: the locale's).")
  var language: Language?

  @Option(help: "How to write it (default: with colours on a terminal that has them).")
  var format: Format?

  func run() throws {
    let shelf = SharedOptions.themeShelf
    let language = language ?? Language.ofEnvironment(Environment.variables)
    let hasColour =
      StandardOutput.isTerminal && (Environment.variables["NO_COLOR"] ?? "").isEmpty
    var isGood = true
    for name in names.isEmpty ? shelf.names : names {
      let (theme, diagnostics) = shelf.theme(name)
      for fault in diagnostics {
        isGood = isGood && fault.severity != .error
        complain("\(fault.place): \(fault.message[language])")
      }
      guard let theme else { continue }
      let place = shelf.path(of: name) ?? Phrase.builtIn[language]
      let contrast = theme.leastContrast.map { Phrase.leastContrast($0) }
      try StandardOutput.write(
        "\(theme.name)  \(place)  \((contrast ?? Phrase.ownColours)[language])\n")
      let sample = themeSample(in: language)
      switch format ?? (hasColour ? .ansi : .text) {
      case .ansi: try StandardOutput.write(sample.ansi(theme: theme) + "\n\n")
      case .text: try StandardOutput.write(ThemeFile.text(of: theme) + "\n")
      }
    }
    guard isGood else { throw ExitCode.faultyData }
  }
}
