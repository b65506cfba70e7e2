public import Domain
import Glibc
public import Surface
import Wording

/// The themes at hand: files in the folders looked through, and those the program carries.
public struct ThemeShelf: Hashable, Sendable {
  /// The folders looked through, the first found wins: the user's own before what is installed.
  public let folders: [String]

  /// The shelf that looks through `folders` before the built-in themes.
  public init(folders: [String]) { self.folders = folders }

  /// The folders for the program at `executable` in `environment`: the user's settings and data,
  /// beside the program (installed, then as built), and the system's data, after the XDG Base
  /// Directory Specification 0.8.
  public init(executable: String, environment: [String: String]) {
    func value(_ name: String) -> String? {
      // The specification has relative paths ignored.
      environment[name].flatMap { $0.hasPrefix("/") ? $0 : nil }
    }
    let home = value("HOME")
    let settings = value("XDG_CONFIG_HOME") ?? home.map { $0 + "/.config" }
    let data = value("XDG_DATA_HOME") ?? home.map { $0 + "/.local/share" }
    let system = (environment["XDG_DATA_DIRS"] ?? "").split(separator: ":").map(String.init)
      .filter { $0.hasPrefix("/") }
    let beside = executable.split(separator: "/", omittingEmptySubsequences: false).dropLast()
      .joined(separator: "/")
    let own = [settings, data].compactMap { $0.map { $0 + "/zhichan/themes" } }
    let installed =
      executable.contains("/")
      ? [beside + "/../share/zhichan/themes", beside + "/Themes"] : []
    let shared = (system.isEmpty ? ["/usr/local/share", "/usr/share"] : system)
      .map { $0 + "/zhichan/themes" }
    folders = own + installed + shared
  }

  /// The themes the program carries in itself, the default first.
  public static let builtIn: [Theme] = BuiltInThemes.texts.compactMap {
    ThemeFile.parse($0.text, path: $0.name).theme
  }

  /// The theme shown where none is chosen.
  public static let standard = carriedOrBare(standardName(isColoured: true))
  /// The theme of a terminal without colours and of `NO_COLOR`.
  public static let colourless = carriedOrBare(standardName(isColoured: false))

  /// The name of the theme shown where none is chosen, with colours or without.
  public static func standardName(isColoured: Bool) -> String { isColoured ? "ink" : "no-colour" }

  private static func carriedOrBare(_ name: String) -> Theme {
    carried(name) ?? Theme(name: name, inks: [:], grounds: [:])
  }

  /// The theme `name` the program carries in itself.
  ///
  /// Only its own text is read: the first picture waits for one theme.
  private static func carried(_ name: String) -> Theme? {
    BuiltInThemes.texts.first { $0.name == name }
      .flatMap { ThemeFile.parse($0.text, path: $0.name).theme }
  }

  /// The names to choose from: the built-in ones in their order, then others found, sorted.
  public var names: [String] {
    let known = BuiltInThemes.texts.map(\.name)
    let found = Set(
      folders.flatMap { TextFile.names(in: $0, suffix: ".yaml") }.map { ThemeFile.name(of: $0) })
    return known + found.subtracting(known).sorted()
  }

  /// The theme `choice`, a name or the path of a file, with what is wrong with its file.
  ///
  /// Without a theme in the answer the last good one is kept. Reads files.
  public func theme(_ choice: String) -> (theme: Theme?, diagnostics: [Diagnostic]) {
    if choice.contains("/") || choice.hasSuffix(".yaml") {
      return read(choice) ?? (
        nil, [fault(choice, .fileUnreadable(unsafe String(cString: strerror(ENOENT))))]
      )
    }
    for folder in folders {
      if let found = read("\(folder)/\(choice).yaml") { return found }
    }
    if let theme = ThemeShelf.carried(choice) { return (theme, []) }
    return (nil, [fault(choice, .noSuchTheme(choice, known: names))])
  }

  /// The file that the theme `choice` comes from; nil for one the program carries in itself.
  public func path(of choice: String) -> String? {
    if choice.contains("/") || choice.hasSuffix(".yaml") { return choice }
    return folders.map { "\($0)/\(choice).yaml" }.first { unsafe access($0, F_OK) == 0 }
  }

  /// Every theme there is, in the order of `names`, with what is wrong with the files.
  ///
  /// A file with an error gives way to the theme of its name among `good`, the last good ones, else
  /// to the built-in one, or is left out. Reads files.
  public func themes(
    keeping good: [Theme] = []
  ) -> (themes: [Theme], diagnostics: [Diagnostic]) {
    var themes: [Theme] = []
    var diagnostics: [Diagnostic] = []
    for name in names {
      let found = theme(name)
      diagnostics += found.diagnostics
      let other = (good + ThemeShelf.builtIn).first { $0.name == name }
      if let theme = found.theme ?? other { themes.append(theme) }
    }
    return (themes, diagnostics)
  }

  /// What the file at `path` says; nil when there is no such file.
  private func read(_ path: String) -> (theme: Theme?, diagnostics: [Diagnostic])? {
    do throws(TextFile.Fault) {
      return ThemeFile.parse(try TextFile.read(path), path: path)
    } catch {
      switch error {
      case .absent: return nil
      case .system(let code):
        return (nil, [fault(path, .fileUnreadable(unsafe String(cString: strerror(code))))])
      case .tooLarge: return (nil, [fault(path, .settingsTooLarge)])
      case .notUTF8: return (nil, [fault(path, .settingsNotUTF8)])
      }
    }
  }

  private func fault(_ path: String, _ message: Phrase) -> Diagnostic {
    Diagnostic(file: path, code: "source-error", severity: .error, message: message)
  }
}
