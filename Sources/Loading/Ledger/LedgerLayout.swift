import Domain

/// Where the fields of the ledger stand in a file, and what their cells may hold on the fast path.
struct LedgerLayout: Sendable {
  /// The cells of a row.
  let width: Int
  let delimiter: UInt8
  let quote: UInt8
  /// The cells of the fields, from 0; -1 for one that the file does not have.
  let id: Int
  let centre: Int
  let kind: Int
  let received: Int
  let accepted: Int
  let closed: Int
  let outcome: Int
  let granted: Int
  /// The optional fields that the schema wants filled all the same.
  let wantsAccepted: Bool
  let wantsClosed: Bool
  let wantsOutcome: Bool
  let wantsGranted: Bool

  let centres: WordTable
  let kinds: WordTable
  let outcomes: WordTable
  let window = MonthWindow()

  /// The layout of a file with `labels`.
  init(_ labels: [String], _ terms: LedgerTerms) {
    func place(_ name: String) -> Int { labels.firstIndex(of: name) ?? -1 }
    width = labels.count
    delimiter = terms.resource.dialect.cells.delimiter
    quote = terms.resource.dialect.cells.quote
    id = place("id")
    centre = place("centre")
    kind = place("kind")
    received = place("received_on")
    accepted = place("accepted_on")
    closed = place("closed_on")
    outcome = place("outcome")
    granted = place("granted_on")
    let fields = terms.resource.schema?.fields ?? []
    let required = Set(fields.lazy.filter(\.constraints.isRequired).map(\.name))
    wantsAccepted = required.contains("accepted_on")
    wantsClosed = required.contains("closed_on")
    wantsOutcome = required.contains("outcome")
    wantsGranted = required.contains("granted_on")
    centres = WordTable(terms.centres)
    func words<Code: CaseIterable & RawRepresentable>(
      _ name: String, _ type: Code.Type
    ) -> WordTable where Code.RawValue == String {
      let allowed = fields.first { $0.name == name }?.constraints.values
      return WordTable(
        type.allCases.map { code in
          allowed?.contains(code.rawValue) ?? true ? Array(code.rawValue.utf8) : []
        })
    }
    kinds = words("kind", CaseKind.self)
    outcomes = words("outcome", CaseOutcome.self)
  }
}

extension LedgerLayout {
  /// Whether the case has what the schema wants filled.
  @inline(__always)
  func isFilled(_ new: CaseCounters.Case) -> Bool {
    (new.accepted >= 0 || !wantsAccepted) && (new.closed.month >= 0 || !wantsClosed)
      && (new.outcome != CaseCounters.Case.noOutcome || !wantsOutcome)
      && (new.granted >= 0 || !wantsGranted)
  }
}
