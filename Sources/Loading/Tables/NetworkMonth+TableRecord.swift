import Domain

extension NetworkMonth: TableRecord {
  static let table = "network_months"

  static func put(_ rows: [NetworkMonth], into dataset: inout Dataset) {
    dataset.networkMonths = rows
  }

  static func decoder(_ columns: Columns) -> (inout RowReader) -> NetworkMonth {
    let unit = columns["unit"]
    let period = columns["period"]
    let visits = columns["visits"]
    let cases = columns["cases"]
    let downtimeMinutes = columns["downtime_minutes"]
    let consultations = columns["consultations"]
    return { row in
      NetworkMonth(
        unit: row.area(unit), month: row.month(period), visits: row.wholeOrNil(visits),
        cases: row.wholeOrNil(cases), downtimeMinutes: row.wholeOrNil(downtimeMinutes),
        consultations: row.wholeOrNil(consultations), origin: row.origin)
    }
  }
}
