/// A constant of the rules with the value in force.
public struct RuleConstant: Hashable, Sendable {
  /// The constant.
  public var key: Key
  /// The value in force.
  public var value: Exact

  /// The constants of RULES.
  public enum Key: String, CaseIterable, Hashable, Sendable {
    /// The gap in points from which a measure is behind: −10.
    case behindGap = "behind_gap"
    /// The gap in points below which it is far behind: −30.
    case farBehindGap = "far_behind_gap"
    /// How far over a limit is only behind, in percent of the limit: 15.
    case thresholdTolerance = "threshold_tolerance"
    /// The share of a growth target from which it is only behind: 0.7.
    case growthFloor = "growth_floor"
    /// Days left that are soon: 30.
    case dueSoonDays = "due_soon_days"
    /// Days without a move that are a stall: 90.
    case stalledDays = "stalled_days"
    /// Periods after which a figure is stale: 2.
    case stalePeriods = "stale_periods"
    /// The share of grey rows above which a group has too little data, in percent: 20.
    case greyShare = "grey_share"
    /// How far over the service level is only behind, as a share of the level: 0.5.
    case serviceTolerance = "service_tolerance"
    /// The change within which a trend is flat, in percent: 1.
    case flatTrend = "flat_trend"
    /// The country's denominator of prefecture coverage.
    case coverageDenominator = "coverage_denominator"
    /// The whole past years a seasonal share needs: 1.
    case forecastYears = "forecast_years"
    /// The months a trend looks back: 12.
    case forecastMonths = "forecast_months"
    /// The figures a forecast needs in that time: 2.
    case forecastPoints = "forecast_points"
    /// What a month of a trend weighs against the one before: 0.9.
    case forecastDamping = "forecast_damping"
    /// The replays of its own that an area's past needs: 3.
    case forecastReplays = "forecast_replays"
    /// The day of the month after a period by whose end it is to be reported: 15.
    case reportingDay = "reporting_day"
  }

  /// `key` with `value`.
  public init(_ key: Key, _ value: Exact) {
    self.key = key
    self.value = value
  }
}
