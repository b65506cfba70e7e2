/// A chapter of the programme.
public struct Chapter: Hashable, Sendable {
  /// Number of the chapter.
  public var id: String
  /// The heading.
  public var name: Phrase
  /// The line of the file it was read from.
  public var origin: Origin

  /// A row of `chapters`.
  public init(
    id: String, name: Phrase, origin: Origin
  ) {
    self.id = id
    self.name = name
    self.origin = origin
  }
}
