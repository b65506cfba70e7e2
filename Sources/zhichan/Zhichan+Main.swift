import ArgumentParser
import CHeap

extension Zhichan {
  /// Runs the command that the arguments name.
  static func main() {
    heap_prepare()
    do {
      guard var command = named(CommandLine.arguments.dropFirst()) else { return main(nil) }
      try command.run()
    } catch {
      exit(withError: error)
    }
  }

  /// The command that the arguments plainly name, or the one without a name.
  ///
  /// The parser reads the options of one command in a tenth of the time it takes to learn those of
  /// all. Where anything is amiss, or help is asked for, it is left to explain that with all of
  /// them: nil.
  private static func named(_ arguments: ArraySlice<String>) -> (any ParsableCommand)? {
    let word = arguments.first ?? ""
    guard !word.hasPrefix("-"), word != "help" else { return nil }
    if let command = configuration.subcommands.first(where: { $0.configuration.commandName == word }
    ) {
      return try? command.parseAsRoot(Array(arguments.dropFirst()))
    }
    return try? DashboardCommand.parseAsRoot(Array(arguments))
  }
}
