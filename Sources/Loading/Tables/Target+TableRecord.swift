import Domain

extension Target: TableRecord {
  static let table = "targets"

  static func put(_ rows: [Target], into dataset: inout Dataset) { dataset.targets = rows }

  static func decoder(_ columns: Columns) -> (inout RowReader) -> Target {
    let measure = columns["measure"]
    let area = columns["area"]
    let value = columns["value"]
    let dueOn = columns["due_on"]
    let baseline = columns["baseline"]
    let baselinePeriod = columns["baseline_period"]
    let applicable = columns["applicable"]
    return { row in
      Target(
        measure: row.text(measure), area: row.area(area), value: row.numberOrNil(value),
        dueOn: row.dayOrNil(dueOn), baseline: row.numberOrNil(baseline),
        baselinePeriod: row.periodOrNil(baselinePeriod),
        isApplicable: row.truth(applicable, blank: true), origin: row.origin)
    }
  }
}
