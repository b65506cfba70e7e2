import ArgumentParser
import Domain
import Interface
import Settings

/// Prints the keys in force.
struct KeysCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "keys", abstract: "Print the keys in force, with the names settings know them by.",
    discussion: """
      The file of settings binds them, and its own always win:

        key_set: emacs
        keys:
          why: [F1, w]
          read_again: Ctrl-r

      What is bound there is marked *. The exit status is 1 when the file has an error.
      """)

  @Option(
    name: .customLong("config"),
    help: .init(
      "The file of settings (default: $XDG_CONFIG_HOME/zhichan/config.yaml).", valueName: "file"))
  var configFile: String?

  @Option(name: .customLong("lang"), help: "The language (default: the locale's).")
  var language: Language?

  func run() throws {
    var shared = SharedOptions()
    shared.configFile = configFile
    let (configuration, diagnostics) = shared.settings
    let language =
      language ?? configuration.language ?? Language.ofEnvironment(Environment.variables)
    for fault in diagnostics { complain("\(fault.place): \(fault.message[language])") }
    try StandardOutput.write(configuration.keyMap.text(in: language))
    guard !diagnostics.contains(where: { $0.severity == .error }) else {
      throw ExitCode.faultyData
    }
  }
}
