import Domain

extension Observation: TableRecord {
  static let table = "observations"

  static func put(_ rows: [Observation], into dataset: inout Dataset) {
    dataset.observations = rows
  }

  static func decoder(_ columns: Columns) -> (inout RowReader) -> Observation {
    let indicator = columns["indicator"]
    let area = columns["area"]
    let period = columns["period"]
    let recordedOn = columns["recorded_on"]
    let value = columns["value"]
    let bound = columns.choice("bound", Bound.self)
    let status = columns.choice("status", ObservationStatus.self)
    let source = columns["source"]
    let note = columns["note"]
    return { row in
      Observation(
        indicator: row.text(indicator), area: row.area(area), period: row.period(period),
        recordedOn: row.dayOrNil(recordedOn), value: row.numberOrNil(value),
        bound: row.choiceOrNil(bound) ?? .exact, status: row.choiceOrNil(status) ?? .final,
        source: row.textOrNil(source), note: row.textOrNil(note), origin: row.origin)
    }
  }
}
