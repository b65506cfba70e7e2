import ArgumentParser
import Glibc
import Terminal

struct DashboardCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dashboard",
    abstract: "Open the dashboard (a plain report when stdout is no terminal).")

  @OptionGroup var shared: SharedOptions

  func run() throws {
    guard StandardOutput.isTerminal else { return try ReportCommand.print(shared, .text) }
    try MainActor.assumeIsolated {
      let screen = try Screen.openOrExplain(shared.language)
      let dashboard = Dashboard(screen: screen)
      let ending = dashboard.run()
      screen.close()
      if case .signal(let number) = ending { end(bySignal: number) }
    }
  }
}
