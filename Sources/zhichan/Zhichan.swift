import ArgumentParser

@main
struct Zhichan: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "zhichan", abstract: "A terminal dashboard for the IP programme.")
}
