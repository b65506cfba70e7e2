/// A rung of a ladder of stages.
public struct Rung: Hashable, Sendable {
  /// The ladder.
  public var ladder: String
  /// The rung.
  public var id: String
  /// Its height; a rung without one (postponed, cancelled) reaches nothing.
  public var order: Int?
  /// The name.
  public var name: Phrase
  /// The line of the file it was read from.
  public var origin: Origin

  /// A row of `ladders`.
  public init(
    ladder: String, id: String, order: Int? = nil, name: Phrase, origin: Origin
  ) {
    self.ladder = ladder
    self.id = id
    self.order = order
    self.name = name
    self.origin = origin
  }
}
