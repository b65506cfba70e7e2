/// What must be gained each month from the judged figure to the due day (RULES, `required_pace`).
public struct RequiredPace: Hashable, Sendable {
  /// (target − value) / months left, in the unit of the figure; for growth of the amount whose
  /// growth is asked for.
  public var perMonth: Exact
  /// The unit of the figure, as the files write it.
  public var unit: String
  /// The months left.
  public var months: Int
  /// The formula with its numbers, and the rows that went in.
  public var lineage: Lineage
}
