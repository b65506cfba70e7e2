public import ArgumentParser
public import Domain

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

  /// The dataset's folder.
  var folder: String { directory ?? Environment.variables["ZHICHAN_DATA"] ?? "." }

  /// The language of everything said.
  var language: Language {
    chosenLanguage ?? Language.ofEnvironment(Environment.variables)
  }
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
