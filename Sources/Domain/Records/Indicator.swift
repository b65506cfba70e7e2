/// What is measured.
public struct Indicator: Hashable, Sendable {
  /// The id.
  public var id: String
  /// The name.
  public var name: Phrase
  /// The unit.
  public var unit: String
  /// Which way is good.
  public var direction: Direction
  /// How figures of one year add up.
  public var accumulation: Accumulation
  /// The indicator above the line, for a rate.
  public var numerator: String?
  /// The indicator below the line, for a rate.
  public var denominator: String?
  /// Places to show.
  public var decimals: Int
  /// How often it is due.
  public var frequency: Frequency
  /// Where it is kept.
  public var level: String
  /// What it leaves out.
  public var scopeNote: String?
  /// The line of the file it was read from.
  public var origin: Origin

  /// A row of `indicators`.
  public init(
    id: String, name: Phrase, unit: String, direction: Direction, accumulation: Accumulation,
    numerator: String? = nil, denominator: String? = nil, decimals: Int, frequency: Frequency,
    level: String, scopeNote: String? = nil, origin: Origin
  ) {
    self.id = id
    self.name = name
    self.unit = unit
    self.direction = direction
    self.accumulation = accumulation
    self.numerator = numerator
    self.denominator = denominator
    self.decimals = decimals
    self.frequency = frequency
    self.level = level
    self.scopeNote = scopeNote
    self.origin = origin
  }
}
