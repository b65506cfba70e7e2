import Domain

extension LedgerCase: TableRecord {
  static let table = "cases"

  static func put(_ rows: [LedgerCase], into dataset: inout Dataset) {
    dataset.ledger = .done(CaseLedger(rows))
  }

  static func decoder(_ columns: Columns) -> (inout RowReader) -> LedgerCase {
    // Nothing is done with an id, but a case without one is no case.
    let id = columns["id"]
    let centre = columns["centre"]
    let kind = columns.choice("kind", CaseKind.self)
    let receivedOn = columns["received_on"]
    let acceptedOn = columns["accepted_on"]
    let closedOn = columns["closed_on"]
    let outcome = columns.choice("outcome", CaseOutcome.self)
    let grantedOn = columns["granted_on"]
    return { row in
      _ = row.text(id)
      return LedgerCase(
        centre: row.text(centre), kind: row.choice(kind),
        receivedOn: row.day(receivedOn), acceptedOn: row.dayOrNil(acceptedOn),
        closedOn: row.dayOrNil(closedOn), outcome: row.choiceOrNil(outcome),
        grantedOn: row.dayOrNil(grantedOn), origin: row.origin)
    }
  }
}
