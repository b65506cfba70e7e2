import ArgumentParser
import Domain
import Interface
import Settings
import Surface

extension SharedOptions {
  /// Where themes are.
  static let themeShelf = ThemeShelf(
    executable: Environment.executable, environment: Environment.variables)

  /// The name of the theme that is asked for, or nil.
  var themeName: String? { theme ?? configuration.theme }

  /// All themes, and the place of the one to begin with.
  func themes(isColoured: Bool) throws -> (all: [Theme], chosen: Int) {
    let first = try firstTheme(isColoured: isColoured)
    let others = Self.themeShelf.themes().themes.filter { $0.name != first.name }
    return ([first] + others, 0)
  }

  /// The theme to begin with; the others are read once the first picture is there.
  ///
  /// `isColoured` says whether there are colours to show: without them, and without a choice, it is
  /// the theme without colours. A choice of the command line that cannot be read is a usage error,
  /// one of the settings gives way to the standard theme.
  func firstTheme(isColoured: Bool) throws -> Theme {
    var standard: Theme { isColoured ? ThemeShelf.standard : ThemeShelf.colourless }
    guard let name = themeName else {
      return Self.themeShelf.theme(ThemeShelf.standardName(isColoured: isColoured)).theme
        ?? standard
    }
    let (found, diagnostics) = Self.themeShelf.theme(name)
    for diagnostic in diagnostics where theme != nil {
      complain("\(diagnostic.place): \(diagnostic.message[language])")
    }
    if let found { return found }
    guard theme == nil else { throw ExitCode.validationFailure }
    return standard
  }
}
