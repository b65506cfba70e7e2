/// The figures of a measure in order, for its chart: the year and the one before it, one place for
/// each period that the measure's frequency makes.
public struct MeasureCourse: Hashable, Sendable {
  /// The last month of each place.
  public var months: [Month]
  /// The figures: totals since 1 January, or levels; nil where none is known.
  public var values: [Double?]
  /// For totals, those of the year before at the same places; empty for levels.
  public var before: [Double?]
  /// What must be reached, as a figure of the chart; nil without a target.
  public var target: Double?
  /// What is expected at the last place; nil without a forecast.
  public var expected: Forecast.Estimate<Double>?

  /// The place of the latest figure.
  public var latest: Int? { values.lastIndex { $0 != nil } }
}
