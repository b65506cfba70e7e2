/// How the end of a year is foretold (RULES, "Forecast").
public enum ForecastMethod: String, CaseIterable, Hashable, Sendable {
  /// Totals of a year: the total so far over the share of the year's total that past years had by
  /// the same day, their median.
  case seasonalShare = "seasonal_share"
  /// Levels: the Theil–Sen slope of the last twelve months, damped month by month.
  case dampedTrend = "damped_trend"
  /// Ladders: the day a rung is due, later by the median lateness of the rungs that were reached.
  case ladderDates = "ladder_dates"
  /// Naive: the latest figure stands; a flow repeats its latest period to the end of the year.
  case lastValue = "last_value"
  /// Naive: the line through the start of the year and the latest figure, to the end of the year.
  case straightLine = "straight_line"
  /// Naive, for ladders: the rung is reached on the day it is due.
  case plannedDate = "planned_date"
  /// Naive, for ladders: the rungs that are left take as long as those climbed since 1 January.
  case rungPace = "rung_pace"

  /// Whether it is one of those that a method must beat to be used.
  public var isNaive: Bool {
    switch self {
    case .seasonalShare, .dampedTrend, .ladderDates: false
    case .lastValue, .straightLine, .plannedDate, .rungPace: true
    }
  }

  /// The methods that compete for figures of a kind: ours first, then the naive ones, the last of
  /// which is used where nothing is known of how they did.
  static func candidates(_ accumulation: Accumulation) -> [ForecastMethod] {
    [accumulation.isTotal ? .seasonalShare : .dampedTrend, .lastValue, .straightLine]
  }

  /// The methods that compete for the days of a ladder.
  static let ofLadders: [ForecastMethod] = [.ladderDates, .rungPace, .plannedDate]
}

extension Accumulation {
  /// Whether the value of a year is the total since 1 January.
  var isTotal: Bool { self == .flow || self == .runningTotal }
}
