/// A figure month by month, for spark lines and charts.
public struct MonthSeries: Hashable, Sendable {
  /// The first month.
  public var start: Month
  /// A value a month from `start`; nil where it is missing.
  public var values: [Exact?]

  /// A series from `start`.
  public init(start: Month, values: [Exact?]) {
    self.start = start
    self.values = values
  }

  /// The series without the value of its last month where not all that owe that month have
  /// reported it: a part of a month is never compared with a whole one (RULES, "completeness").
  public func compared(_ completeness: Completeness?) -> MonthSeries {
    guard completeness?.isPartial == true, !values.isEmpty else { return self }
    return MonthSeries(start: start, values: values.dropLast() + [nil])
  }
}

/// The place of an area among the 31 provinces, by a figure and never by a light.
public struct Rank: Hashable, Sendable {
  /// From 1, the best first (the highest where no direction is good); equal values share a place.
  public var place: Int
  /// The provinces that have the figure.
  public var of: Int
  /// The quartile, 1 the best.
  public var quartile: Int

  /// Place `place` of `of`.
  public init(place: Int, of: Int, quartile: Int) {
    self.place = place
    self.of = of
    self.quartile = quartile
  }
}
