import Domain

/// A figure as the files write it.
struct SampleFigure {
  let indicator: String
  /// The area's code.
  let area: String
  let period: Period
  /// Nil: with the period's end.
  var recordedOn: Day?
  /// The number in units of 10^−`places`.
  let value: Int
  let places: Int
  var bound = Bound.exact
  var status = ObservationStatus.final
  var source = "示例数据"
  var note = ""

  /// The row of the table `observations`.
  var row: [String] {
    [
      indicator, area, period.description, recordedOn.cell, value.decimal(places: places),
      bound.rawValue, status.rawValue, source, note,
    ]
  }
}
