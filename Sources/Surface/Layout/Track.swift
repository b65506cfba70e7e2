/// A column or a row of a layout: how much it needs, how much it likes, and how it grows.
public struct Track: Hashable, Sendable {
  /// The fewest cells it is of use with; with fewer it is left out.
  public var minimum: Int
  /// The cells it needs to show all it has, `minimum` or more.
  public var ideal: Int
  /// Its share of what is left once every track has its ideal; 0 does not grow.
  public var weight: Int
  /// The highest stays when there is not room for all; among equals the first.
  public var priority: Int

  /// A track from `minimum` to `ideal` cells that takes a share `weight` of what is left.
  public init(minimum: Int, ideal: Int, weight: Int = 0, priority: Int = 0) {
    self.minimum = max(1, minimum)
    self.ideal = max(self.minimum, ideal)
    self.weight = max(0, weight)
    self.priority = priority
  }

  /// A track of exactly `cells`, as far as another one takes what is left.
  public static func fixed(_ cells: Int, priority: Int = 0) -> Track {
    Track(minimum: cells, ideal: cells, priority: priority)
  }

  /// A track of `minimum` cells or more that takes a share of what is left.
  public static func flexible(minimum: Int = 1, weight: Int = 1, priority: Int = 0) -> Track {
    Track(minimum: minimum, ideal: minimum, weight: max(1, weight), priority: priority)
  }
}
