import ArgumentParser
import Terminal

/// Shows the playlist of a service hall, and sets the PIN of its staff.
struct KioskCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "kiosk",
    abstract: "Show the playlist of a service hall, on a screen that cannot be left.",
    discussion: """
      Arrows, page keys and touches page through the slides and open the list of provinces; no \
      other key does anything. The staff's keys (f12 f9 f12 f9 f12, or the playlist's own) and the \
      PIN open a page from which the kiosk can be left. SIGTERM ends it. See docs/kiosk.md.
      """,
    subcommands: [KioskShowCommand.self, KioskPinCommand.self, KioskPreviewCommand.self],
    defaultSubcommand: KioskShowCommand.self)
}

/// What the commands of a kiosk share.
struct KioskOptions: ParsableArguments {
  @Option(
    name: .customLong("pin-file"),
    help: .init(
      "The file of the PIN's hash (default: kiosk-pin in ~/.config/zhichan).", valueName: "file"))
  var pinFile: String?
}

/// Shows the playlist.
struct KioskShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show the playlist (what `zhichan kiosk` does).")

  @OptionGroup var shared: SharedOptions
  @OptionGroup var options: KioskOptions

  @Option(
    help: .init(
      "The playlist (default: playlist.yaml in the dataset's folder).", valueName: "file"))
  var playlist: String?

  @Flag(help: "Draw with plain text only, for a terminal without blocks and braille.")
  var plainType = false

  func run() throws {
    try MainActor.assumeIsolated {
      let screen = try Screen.openOrExplain(shared)
      defer { screen.close() }
      let themes = try shared.themes(isColoured: screen.depth != .none)
      let loop = KioskLoop(screen: screen, self, themes: themes.all, chosen: themes.chosen)
      let ending = loop.run()
      screen.close()
      switch ending {
      case .signal(let number): end(bySignal: number)
      case .renewal: throw ExitCode.toBeginAnew
      case .byStaff: return
      }
    }
  }
}

extension ExitCode {
  /// The kiosk has grown too large and is to be begun anew.
  static let toBeginAnew = ExitCode(75)
}
