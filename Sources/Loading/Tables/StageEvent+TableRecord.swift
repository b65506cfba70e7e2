import Domain

extension StageEvent: TableRecord {
  static let table = "stage_events"

  static func put(_ rows: [StageEvent], into dataset: inout Dataset) { dataset.stageEvents = rows }

  static func decoder(_ columns: Columns) -> (inout RowReader) -> StageEvent {
    let measure = columns["measure"]
    let area = columns["area"]
    let on = columns["on"]
    let rung = columns["rung"]
    let document = columns["document"]
    let note = columns["note"]
    let recordedOn = columns["recorded_on"]
    return { row in
      StageEvent(
        measure: row.text(measure), area: row.area(area), on: row.day(on), rung: row.text(rung),
        document: row.textOrNil(document), note: row.textOrNil(note),
        recordedOn: row.dayOrNil(recordedOn), origin: row.origin)
    }
  }
}
