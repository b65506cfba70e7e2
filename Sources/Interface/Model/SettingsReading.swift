public import Domain
public import Surface

/// What the files of settings say, with what is wrong in them.
public struct SettingsReading: Sendable {
  /// The themes there are; of a bad file the last good one.
  public var themes: [Theme]
  /// The theme that is newly asked for; nil leaves the one in use.
  public var theme: String?
  /// The language that is newly asked for; nil leaves the one in use.
  public var language: Language?
  /// The keys in force.
  public var keyMap: KeyMap
  /// Whether the mouse is taken; nil leaves it as it is.
  public var usesMouse: Bool?
  /// What is wrong.
  public var faults: [Diagnostic]

  /// A reading of these.
  public init(
    themes: [Theme], theme: String? = nil, language: Language? = nil, keyMap: KeyMap = KeyMap(),
    usesMouse: Bool? = nil, faults: [Diagnostic] = []
  ) {
    self.themes = themes
    self.theme = theme
    self.language = language
    self.keyMap = keyMap
    self.usesMouse = usesMouse
    self.faults = faults
  }
}
