public import Domain
public import Interface

/// What the user's settings say; nil where they say nothing.
public struct Configuration: Hashable, Sendable {
  /// The language of the screen.
  public var language: Language?
  /// The theme, by its name or its file.
  public var theme: String?
  /// Whether nothing but ASCII is drawn.
  public var isASCII: Bool?
  /// The columns the terminal draws characters of ambiguous width in, 1 or 2.
  public var ambiguousWidth: Int?
  /// Whether the mouse is taken.
  public var usesMouse: Bool?
  /// The keys in force.
  public var keyMap = KeyMap()

  /// Settings that say nothing.
  public init() {}
}
