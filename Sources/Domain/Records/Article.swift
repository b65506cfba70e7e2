/// An article of the programme.
public struct Article: Hashable, Sendable {
  /// Number, `4.2`.
  public var id: String
  /// The chapter it stands in.
  public var chapter: String
  /// The heading.
  public var name: Phrase
  /// The line of the file it was read from.
  public var origin: Origin

  /// A row of `articles`.
  public init(
    id: String, chapter: String, name: Phrase, origin: Origin
  ) {
    self.id = id
    self.chapter = chapter
    self.name = name
    self.origin = origin
  }
}
