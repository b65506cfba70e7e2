/// Where a measure is expected to stand at the end of the year (RULES, "Forecast").
///
/// Numbers are floating point: a forecast is shown rounded, and no light and no figure is worked
/// out from one.
public struct Forecast: Hashable, Sendable {
  /// A value with the least and the greatest that are likely.
  public struct Estimate<Value: Hashable & Sendable>: Hashable, Sendable {
    /// What is expected.
    public var value: Value
    /// The least.
    public var low: Value
    /// The greatest.
    public var high: Value
  }

  /// What is foretold.
  public enum Outcome: Hashable, Sendable {
    /// The value of the measure at the end of the year, in its unit (growth in percent).
    case number(Estimate<Double>)
    /// The day on which the required rung is reached.
    case day(Estimate<Day>)
    /// How many of the provinces that owe it will be done, for a local measure's national value.
    case count(Estimate<Int>, of: Int)
  }

  /// The measure.
  public var measure: String
  /// The area.
  public var area: AreaCode
  /// The day it speaks of: the last of the year.
  public var end: Day
  /// What is expected.
  public var outcome: Outcome
  /// The figure behind a number: the year's total behind growth, else the number itself.
  public var figure: Estimate<Double>?
  /// How the methods did on past years, and which one is used.
  public var score: BacktestScore
  /// The rows used, the formula with its numbers, the constants.
  public var lineage: Lineage

  /// The method that is used.
  public var method: ForecastMethod { score.used }
}

/// Why there is no forecast.
public enum ForecastGap: String, Error, Hashable, Sendable {
  /// The area is not judged on the measure, or nothing is asked for.
  case noTarget = "no_target"
  /// The measure is due in another year.
  case otherYear = "other_year"
  /// The first quarter is not in.
  case beforeFirstQuarter = "before_first_quarter"
  /// The figure of the whole year is in, or the rung is reached.
  case known
  /// Too little is known of the past.
  case tooLittlePast = "too_little_past"
  /// It was put off or called off.
  case setAside = "set_aside"
}

extension Forecast.Estimate where Value: Comparable {
  /// The estimate with its range widened so that it holds `value` too.
  func holding(_ value: Value) -> Self {
    Self(value: self.value, low: min(low, value), high: max(high, value))
  }
}
