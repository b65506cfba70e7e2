/// A compact copy of what the dashboard showed: enough to tell later what has changed.
public struct Look: Hashable, Sendable {
  /// Whose look it was.
  public var user: String
  /// When: seconds since 1970.
  public var at: Int
  /// The day that was looked at.
  public var asOf: Day
  /// The light of each measure, in the order of `areas`.
  public var lights: [String: [Light]]
  /// The country and the units.
  public var areas: [AreaCode]
  /// The lights of the centres.
  public var centres: [String: Light]
  /// The rungs reached, by measure and area.
  public var rungs: [String: [AreaCode: String]]
  /// The last value of each figure watched.
  public var figures: [WatchedFigure: Reading]
  /// The paths of the files.
  public var files: [String]

  /// A value of a figure.
  public struct Reading: Hashable, Sendable {
    /// The month or period, as files write it.
    public var period: String
    /// The value.
    public var value: Exact

    /// `value` of `period`.
    public init(period: String, value: Exact) {
      self.period = period
      self.value = value
    }
  }
}

/// A figure that is compared from look to look.
public enum WatchedFigure: Hashable, Sendable {
  /// A figure of an area.
  case area(FigureKey, AreaCode)
  /// A figure of a centre.
  case centre(FigureKey, String)
  /// An indicator in an area, as the files give it.
  case indicator(String, AreaCode)

  /// The figures of areas that are watched; those that only ever grow, such as nodes, are not.
  public static let ofAreas: [FigureKey] = [
    .received, .passRate, .backlog, .mediationSuccess, .uptime, .networkUptime,
  ]
  /// The figures of centres that are watched.
  public static let ofCentres: [FigureKey] = [
    .received, .passRate, .backlog, .daysP90, .mediationSuccess, .uptime,
  ]
}
