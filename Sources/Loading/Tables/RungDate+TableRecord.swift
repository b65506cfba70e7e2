import Domain

extension RungDate: TableRecord {
  static let table = "rung_dates"

  static func put(_ rows: [RungDate], into dataset: inout Dataset) { dataset.rungDates = rows }

  static func decoder(_ columns: Columns) -> (inout RowReader) -> RungDate {
    let measure = columns["measure"]
    let area = columns["area"]
    let rung = columns["rung"]
    let dueOn = columns["due_on"]
    return { row in
      RungDate(
        measure: row.text(measure), area: row.area(area), rung: row.text(rung),
        dueOn: row.day(dueOn), origin: row.origin)
    }
  }
}
