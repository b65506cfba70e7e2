/// Where a placement plan looks for gaps.
public enum PlacementArea: Hashable, Sendable {
  /// The whole country, without XPCC.
  case country
  /// The provinces of a statistical region.
  case region(Region)
  /// One province.
  case province(AreaCode)
}
