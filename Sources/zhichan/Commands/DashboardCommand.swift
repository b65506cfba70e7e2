import ArgumentParser
import Domain
import Interface
import Loading
import Terminal

/// Opens the dashboard.
struct DashboardCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dashboard",
    abstract: "Open the dashboard (a plain report when stdout is no terminal).")

  @OptionGroup var shared: SharedOptions

  @Option(help: .init("The pane to open (default: where it was left).", valueName: "pane"))
  var pane: Pane?

  @Flag(help: "Open anew, not where it was left.")
  var fresh = false

  @Flag(
    help: "Lines of text in and out, without boxes or cursor, for screen readers and pipes.")
  var plain = false

  func run() throws {
    if plain { return try runPlain() }
    guard StandardOutput.isTerminal else { return try ReportCommand.print(shared, .text) }
    try MainActor.assumeIsolated {
      let screen = try Screen.openOrExplain(shared)
      defer { screen.close() }
      let dashboard = try Dashboard(screen: screen, shared, pane: pane, isFresh: fresh)
      let ending = dashboard.run()
      screen.close()
      switch ending {
      case .quit: return
      case .signal(let number): end(bySignal: number)
      case .noDataset(let failure): try shared.explain(failure)
      }
    }
  }

  private func runPlain() throws {
    let theme = try shared.firstTheme(isColoured: false)
    try MainActor.assumeIsolated {
      let dashboard = PlainDashboard(shared, theme: theme, pane: pane, isFresh: fresh)
      if let failure = try dashboard.run() { try shared.explain(failure) }
    }
  }
}
