public import ArgumentParser
public import Domain
import Settings

/// What every command takes.
struct SharedOptions: ParsableArguments {
  @Argument(
    help: .init(
      "The folder of the dataset (default: $ZHICHAN_DATA, else the current folder).",
      valueName: "dir"),
    completion: .directory)
  var directory: String?

  @Option(
    name: .customLong("as-of"),
    help: .init(
      "The date everything is judged at: a day, 2020-06-30, or the end of a month, 2020-06.",
      valueName: "date"))
  var asOf: AsOf?

  @Option(
    help: .init(
      "Of that date: what was known then (recorded by it), or all that is known now.",
      valueName: "then|now"))
  var known = Knowledge.then

  @Option(name: .customLong("lang"), help: "The language (default: the locale's).")
  var chosenLanguage: Language?

  @Option(help: .init("The theme: a name, or a file.", valueName: "name"))
  var theme: String?

  @Option(
    name: .customLong("alerts"),
    help: .init(
      "The file of the office's own alert rules (default: alerts.yaml in the dataset's folder).",
      valueName: "file"))
  var alertFile: String?

  @Option(
    name: .customLong("config"),
    help: .init(
      "The file of settings (default: $XDG_CONFIG_HOME/zhichan/config.yaml).", valueName: "file"))
  var configFile: String?

  @Flag(help: "Draw with ASCII alone (default: where the terminal has no more).")
  var ascii = false

  @Option(
    name: .customLong("ambiguous-width"),
    help: .init(
      "The columns the terminal draws characters of ambiguous width in (default: it is asked).",
      valueName: "1|2"))
  var ambiguousWidth: AmbiguousWidth?

  /// The dataset's folder.
  var folder: String { directory ?? Environment.variables["ZHICHAN_DATA"] ?? "." }

  /// The language of everything said.
  var language: Language {
    chosenLanguage ?? configuration.language ?? Language.ofEnvironment(Environment.variables)
  }
}

/// The columns a terminal draws characters of ambiguous width in.
enum AmbiguousWidth: String, CaseIterable, ExpressibleByArgument {
  case one = "1"
  case two = "2"
}

extension Knowledge: ExpressibleByArgument {}

/// A date of the command line: a day, or a month that means its last day.
struct AsOf: ExpressibleByArgument, Hashable {
  /// The day.
  let day: Day

  init?(argument: String) {
    guard let day = Day(argument) ?? Month(argument)?.end else { return nil }
    self.day = day
  }
}
