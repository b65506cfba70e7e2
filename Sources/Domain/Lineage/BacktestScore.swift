/// How well methods of forecasting did on past years, and which one that makes use of.
///
/// Each past year is replayed as it was known then (`recorded_on`), at the same number of months
/// before its end; the mean of the absolute errors is what counts.
public struct BacktestScore: Hashable, Sendable {
  /// What a method got wrong on average.
  public struct MethodError: Hashable, Sendable {
    /// The method.
    public var method: ForecastMethod
    /// The mean absolute error, in the unit of the score; nil where it was never replayed.
    public var error: Double?
  }

  /// What an error is counted in.
  public enum Unit: String, Hashable, Sendable {
    /// Percent of the true value.
    case percent
    /// The unit of the figure: for shares, and where a true value is 0.
    case figure
    /// Days.
    case days
  }

  /// Whose past was replayed.
  public enum Scope: String, Hashable, Sendable {
    /// That of the area alone.
    case own
    /// That of the country and of every unit, because the area's own is too short.
    case allAreas = "all_areas"
  }

  /// Why a method is used.
  public enum Choice: String, Hashable, Sendable {
    /// It did better than the naive ones.
    case better
    /// Ours did not do better than the naive ones.
    case notBetter = "not_better"
    /// Ours has nothing to work on yet.
    case notPossible = "not_possible"
    /// There is no past to try any of them on.
    case notReplayed = "not_replayed"
  }

  /// The months from the day of the replays to the end of the year; nil for ladders, whose replays
  /// are all the ends of months before a rung was reached.
  public var monthsAhead: Int?
  /// How often the methods were tried, each time all of them.
  public var replays: Int
  /// Whose past was replayed.
  public var scope: Scope
  /// What the errors are counted in.
  public var unit: Unit
  /// The methods: ours first, then the naive ones.
  public var errors: [MethodError]
  /// The method that is used.
  public var used: ForecastMethod
  /// Why.
  public var choice: Choice

  /// The error of the method that is used, in `unit`; nil without a replay.
  public var error: Double? { error(of: used) }

  /// The error of a method, in `unit`; nil without a replay.
  public func error(of method: ForecastMethod) -> Double? {
    errors.first { $0.method == method }?.error
  }
}
