/// Where a protection centre stands.
public struct CentreStanding: Hashable, Sendable {
  /// The centre.
  public var centre: String
  /// The light, by its service level.
  public var light: Light
  /// Why.
  public var lineage: Lineage
  /// The last complete month its figures reach to; nil before the first.
  public var lastMonth: Month?

  /// A standing.
  public init(
    centre: String, light: Light, lineage: Lineage, lastMonth: Month? = nil
  ) {
    self.centre = centre
    self.light = light
    self.lineage = lineage
    self.lastMonth = lastMonth
  }
}
