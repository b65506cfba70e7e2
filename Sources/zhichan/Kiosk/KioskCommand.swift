import ArgumentParser
import Domain
import Kiosk
import Settings
import Terminal

/// Shows the playlist of a service hall.
struct KioskCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "kiosk",
    abstract: "Show the playlist of a service hall, on a screen that cannot be left.",
    discussion: """
      Arrows, page keys and touches page through the slides and open the list of provinces; no \
      other key does anything. SIGTERM ends it.
      """)

  @OptionGroup var shared: SharedOptions

  @Option(
    help: .init(
      "The playlist (default: playlist.yaml in the dataset's folder).", valueName: "file"))
  var playlist: String?

  func run() throws {
    try MainActor.assumeIsolated {
      let screen = try Screen.openOrExplain(shared.language)
      defer { screen.close() }
      let themes = try shared.themes(isColoured: screen.depth != .none)
      let loop = KioskLoop(
        screen: screen, shared, playlist: playlist, themes: themes.all, chosen: themes.chosen)
      let ending = loop.run()
      screen.close()
      switch ending {
      case .signal(let number): end(bySignal: number)
      }
    }
  }
}
