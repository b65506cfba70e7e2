import Domain
import Glibc
import Interface
import Settings
import Surface
import Terminal
import Wording

/// Reads themes and settings beside the loop, and again when a file of theirs is saved.
@MainActor
final class SettingsDesk {
  /// What was read, for the loop.
  struct Report: Sendable {
    var themes: [Theme]
    /// The settings; nil while the file is bad, so that the last good ones stay.
    var configuration: Configuration?
    var faults: [Diagnostic]
  }

  /// Where the reports are left.
  let reports = Mailbox<Report>()
  private var vigil: Vigil
  private let source: Source
  private var themes: [Theme]
  private var configuration: Configuration
  private let shared: SharedOptions

  /// What is read.
  fileprivate struct Source: Sendable {
    var shelf: ThemeShelf
    var chosenTheme: String?
    var config: String?
    var isConfigChosen: Bool
  }

  /// A desk that begins with the theme and the settings read already.
  init(_ shared: SharedOptions, theme: Theme) {
    self.shared = shared
    themes = [theme]
    configuration = shared.configuration
    source = Source(
      shelf: SharedOptions.themeShelf, chosenTheme: shared.themeName, config: shared.configPath,
      isConfigChosen: shared.configFile != nil)
    vigil = Vigil(over: source.folders)
  }

  /// What to poll for reading; nil where changes are only found by looking.
  var descriptor: Int32? { vigil.descriptor }
  /// When files should be looked at even if nothing was announced.
  var wakeAt: ContinuousClock.Instant? { vigil.wakeAt }

  /// Reads again when files have changed.
  func look(isAnnounced: Bool) { if vigil.isDue(isAnnounced: isAnnounced) { read() } }

  /// Reads everything.
  func read() {
    let (source, good, reports) = (source, themes, reports)
    Task.detached { reports.post(source.report(keeping: good)) }
  }

  /// Takes a report in, and says what the dashboard has to know of it: a theme or a language only
  /// where the settings have a new one and the command line none.
  func take(_ report: Report) -> SettingsReading {
    themes = report.themes
    let now = report.configuration ?? configuration
    let before = configuration
    configuration = now
    let isThemeNew = shared.theme == nil && now.theme != before.theme
    let isLanguageNew = shared.chosenLanguage == nil && now.language != before.language
    let isMouseNew = now.usesMouse != before.usesMouse
    return SettingsReading(
      themes: themes, theme: isThemeNew ? now.theme : nil,
      language: isLanguageNew ? now.language : nil, keyMap: now.keyMap,
      usesMouse: isMouseNew ? now.usesMouse ?? true : nil, faults: report.faults)
  }
}

extension SettingsDesk.Source {
  /// The folders in which files may be saved.
  var folders: [String] {
    func folder(of path: String) -> String {
      path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
    }
    let files = [config, chosenTheme?.contains("/") == true ? chosenTheme : nil]
    let all = files.compactMap { $0.map(folder) } + shelf.folders
    // Only what exists: a folder that is not there would have to be looked for every second.
    return all.filter { unsafe access($0, F_OK) == 0 }
  }

  func report(keeping good: [Theme]) -> SettingsDesk.Report {
    var (themes, faults) = shelf.themes(keeping: good)
    if let chosenTheme, chosenTheme.contains("/") || chosenTheme.hasSuffix(".yaml") {
      let (found, more) = shelf.theme(chosenTheme)
      faults += more
      if let theme = found ?? good.first, !themes.contains(where: { $0.name == theme.name }) {
        themes.insert(theme, at: 0)
      } else if let found, let place = themes.firstIndex(where: { $0.name == found.name }) {
        themes[place] = found
      }
    }
    guard let config else {
      return SettingsDesk.Report(themes: themes, configuration: Configuration(), faults: faults)
    }
    let (settings, more) = ConfigFile.read(config, isChosen: isConfigChosen)
    let errors = more + unknownTheme(settings, among: themes, in: config)
    return SettingsDesk.Report(
      themes: themes, configuration: settings, faults: errors + faults)
  }

  /// The settings ask for a theme that there is not.
  private func unknownTheme(
    _ settings: Configuration?, among themes: [Theme], in config: String
  ) -> [Diagnostic] {
    guard let name = settings?.theme, !name.contains("/"), !name.hasSuffix(".yaml"),
      !themes.contains(where: { $0.name == name })
    else { return [] }
    return [
      Diagnostic(
        file: config, code: "config-error", severity: .error,
        message: .noSuchTheme(name, known: themes.map(\.name)))
    ]
  }
}
