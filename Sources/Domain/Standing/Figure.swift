/// A figure worked out from operational tables, with its lineage.
public struct Figure: Hashable, Sendable {
  /// Which figure.
  public var key: FigureKey
  /// The value, unrounded; nil when it cannot be computed, never 0 for that.
  public var value: Exact?
  /// What stands above the line of a rate: shown beside it (8 of 13).
  public var numerator: Exact?
  /// What stands below the line of a rate.
  public var denominator: Exact?
  /// How many of those that owe the months behind it have reported them.
  public var completeness: Completeness?
  /// The end of the stretch it speaks of.
  public var until: Day?
  /// Why.
  public var lineage: Lineage

  /// A figure.
  public init(
    _ key: FigureKey, value: Exact?, numerator: Exact? = nil, denominator: Exact? = nil,
    completeness: Completeness? = nil, until: Day? = nil, lineage: Lineage
  ) {
    self.key = key
    self.value = value
    self.numerator = numerator
    self.denominator = denominator
    self.completeness = completeness
    self.until = until
    self.lineage = lineage
  }
}
