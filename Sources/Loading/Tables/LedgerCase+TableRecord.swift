import Domain

extension LedgerCase: TableRecord {
  static let table = "cases"

  static func put(_ rows: [LedgerCase], into dataset: inout Dataset) { dataset.cases = rows }

  static func decoder(_ columns: Columns) -> (inout RowReader) -> LedgerCase {
    let id = columns["id"]
    let centre = columns["centre"]
    let kind = columns.choice("kind", CaseKind.self)
    let receivedOn = columns["received_on"]
    let acceptedOn = columns["accepted_on"]
    let closedOn = columns["closed_on"]
    let outcome = columns.choice("outcome", CaseOutcome.self)
    let grantedOn = columns["granted_on"]
    return { row in
      LedgerCase(
        id: row.text(id), centre: row.text(centre), kind: row.choice(kind),
        receivedOn: row.day(receivedOn), acceptedOn: row.dayOrNil(acceptedOn),
        closedOn: row.dayOrNil(closedOn), outcome: row.choiceOrNil(outcome),
        grantedOn: row.dayOrNil(grantedOn), origin: row.origin)
    }
  }
}
