import Domain
import Wording

/// Reads rows of the ledger as the ordinary path does, so that what is said of them is the same to
/// the letter: those of a block that the fast path lets go, and those that are read one by one.
struct RowJudge {
  private let terms: LedgerTerms
  private var reading: FileReading
  private let decode: (inout RowReader) -> LedgerCase
  private var scanner: RowScanner
  /// The row at hand.
  var row: RowReader

  /// The judge of rows in `source`, whose cells are written in `form` and whose columns are those of
  /// `plan` under `labels`.
  init(
    _ source: SourceText, _ form: CellForm, _ plan: FilePlan, labels: [String],
    _ terms: LedgerTerms
  ) {
    self.terms = terms
    // What the columns remember of cells is where they stand, and these are other bytes.
    for column in plan.columns { column.forgetCells() }
    reading = FileReading(plan: plan, file: 0, columns: plan.columns, bytes: source.bytes.count)
    decode = LedgerCase.decoder(Columns(terms.resource.definition, labels: labels))
    row = RowReader(source: source, form: form)
    scanner = RowScanner(from: source.top, form: form)
  }

  /// What the row at a place is.
  struct Verdict {
    let outcome: RowScanner.Outcome
    /// Where the next row begins.
    let next: LineMark
    /// Whether there is a zero byte in it.
    let hasZero: Bool
  }

  /// Splits the row at `mark`, the one with the number `number`, into cells.
  mutating func split(at mark: LineMark, number: Int) -> Verdict {
    scanner.next = mark
    let bytes = row.source.bytes
    let outcome = scanner.read(bytes.span, into: &row.cells)
    row.mark = mark
    row.number = number
    row.faults.removeAll(keepingCapacity: true)
    let end = min(scanner.next.offset, bytes.count)
    return Verdict(
      outcome: outcome, next: scanner.next,
      hasZero: bytes[mark.offset..<max(mark.offset, end)].contains(0))
  }

  /// Checks the cells of the row, and its keys; `earlier` gives the row that bore a key before, and
  /// nil where none did or nothing is known yet.
  mutating func check(earlier: (_ key: [UInt8]) -> Int?) {
    reading.check(&row)
    for index in reading.unique.indices {
      let names = reading.unique[index].names
      // Each kind of key has its own beginning: no text has this byte.
      let kind = [0xFF] + Array(names.joined(separator: ",").utf8) + [0xFF]
      guard let key = reading.unique[index].key(of: row), let earlier = earlier(kind + key) else {
        continue
      }
      let texts = reading.unique[index].texts(of: &row)
      row.note(
        "unique-error", at: reading.unique[index].positions.first, names.joined(separator: ","),
        names.count == 1
          ? .repeated(texts.joined(), earlier) : .togetherRepeated(names, texts, earlier))
    }
    if terms.checksKey { checkPrimary(earlier) }
  }

  private mutating func checkPrimary(_ earlier: (_ key: [UInt8]) -> Int?) {
    let key = reading.primary?.key(of: row)
    guard let columns = reading.primary else { return }
    // The key of one field is its text alone, as the fast path knows it.
    let row = key.map { earlier(Array($0.dropFirst(4))) }
    guard let message = message(of: columns, row) else { return }
    let field = columns.names.joined(separator: ",")
    self.row.note("primary-key", at: columns.positions.first, field, message)
  }

  /// What is wrong with a key that is blank, or that the row `earlier` bore before.
  private mutating func message(of columns: KeyColumns, _ earlier: Int??) -> Phrase? {
    guard let earlier else { return .keyBlank(columns.names) }
    return earlier.map { .keyRepeated(columns.names, columns.texts(of: &row), $0) }
  }

  /// The case that the row is, or what is wrong with it.
  mutating func finish() -> (found: LedgerCase?, faults: [Diagnostic]) {
    var found: LedgerCase?
    if row.faults.isEmpty { reading.blankMissing(&row) }
    if row.faults.isEmpty { found = decode(&row) }
    for reference in terms.references { noteReference(reference) }
    return row.faults.isEmpty ? (found, []) : (nil, row.diagnostics())
  }

  private mutating func noteReference(_ known: LedgerReference) {
    guard let key = reading.referenceKeys[known.index]?.key(of: row), !known.holds(key) else {
      return
    }
    let columns = reading.referenceKeys[known.index]
    let reference = known.reference
    row.note(
      "foreign-key", at: columns?.positions.first, reference.fields.joined(separator: ","),
      .notReferred(
        columns?.texts(of: &row) ?? [], table: reference.resource, keys: reference.keys))
  }
}
