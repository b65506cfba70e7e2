import ArgumentParser
import Domain
import Loading
import Terminal

/// Opens the dashboard.
struct DashboardCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dashboard",
    abstract: "Open the dashboard (a plain report when stdout is no terminal).")

  @OptionGroup var shared: SharedOptions

  func run() throws {
    guard StandardOutput.isTerminal else { return try ReportCommand.print(shared, .text) }
    try MainActor.assumeIsolated {
      let screen = try Screen.openOrExplain(shared)
      defer { screen.close() }
      let theme = try shared.firstTheme(isColoured: screen.depth != .none)
      let dashboard = Dashboard(screen: screen, shared, theme: theme)
      let ending = dashboard.run()
      screen.close()
      switch ending {
      case .quit: return
      case .signal(let number): end(bySignal: number)
      case .noDataset(let failure): try shared.explain(failure)
      }
    }
  }
}
