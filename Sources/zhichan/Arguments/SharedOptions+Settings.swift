import Domain
import Interface
import Settings
import Surface
import Terminal

extension SharedOptions {
  /// The path of the file of settings; nil without a home.
  var configPath: String? { configFile ?? ConfigFile.path(environment: Environment.variables) }

  /// What the user's settings say; nothing where the file has no good content.
  var configuration: Configuration { settings.configuration }

  /// What the user's settings say, and what is wrong with them.
  var settings: (configuration: Configuration, diagnostics: [Diagnostic]) {
    if configFile == nil { return Self.standard }
    return Self.read(configPath, isChosen: true)
  }

  private static let standard = read(
    ConfigFile.path(environment: Environment.variables), isChosen: false)

  private static func read(
    _ path: String?, isChosen: Bool
  ) -> (configuration: Configuration, diagnostics: [Diagnostic]) {
    guard let path else { return (Configuration(), []) }
    let found = ConfigFile.read(path, isChosen: isChosen)
    return (found.settings ?? Configuration(), found.diagnostics)
  }

  /// Whether the number of columns of ambiguous characters is given, so that no terminal need be
  /// asked.
  var givenWidth: Int? {
    switch ambiguousWidth {
    case .one: 1
    case .two: 2
    case nil: configuration.ambiguousWidth
    }
  }

  /// The glyphs to draw with on a terminal that is plain for some reason, or for none.
  func glyphs(on plainness: Plainness?) -> GlyphSet {
    if ascii { return .ascii }
    if configuration.isASCII ?? (plainness != nil) { return .ascii }
    return givenWidth == 2 ? .unambiguous : .unicode
  }
}
