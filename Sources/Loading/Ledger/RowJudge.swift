import Domain
import Wording

/// Reads the rows of a block that the fast path lets go, as the ordinary path does, so that what is
/// said of them is the same to the letter.
struct RowJudge {
  private let terms: LedgerTerms
  private let centres: WordTable
  private var reading: FileReading
  private let decode: (inout RowReader) -> LedgerCase
  private var row: RowReader
  private var scanner: RowScanner

  /// The judge of the rows in `bytes`, whose columns are those of `plan`.
  init(
    _ bytes: [UInt8], path: String, _ plan: FilePlan, _ terms: LedgerTerms, _ centres: WordTable
  ) {
    self.terms = terms
    self.centres = centres
    let form = terms.resource.dialect.cells
    let source = SourceText(path: path, bytes: bytes)
    reading = FileReading(plan: plan, file: 0, columns: plan.columns)
    decode = LedgerCase.decoder(
      Columns(terms.resource.definition, labels: plan.columns.map(\.field.name)))
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

  /// The bytes of the key of the row, or nil when it is blank; once it is checked.
  mutating func check() -> [UInt8]? {
    reading.check(&row)
    guard terms.checksKey else { return nil }
    return reading.primary?.key(of: row).map { Array($0.dropFirst(4)) }
  }

  /// Notes that the key is blank, or is that of the row with the number `earlier`.
  mutating func noteKey(repeating earlier: Int?) {
    guard let columns = reading.primary else { return }
    let message: Phrase =
      earlier.map { .keyRepeated(columns.names, columns.texts(of: &row), $0) }
      ?? .keyBlank(columns.names)
    let field = columns.names.joined(separator: ",")
    row.note("primary-key", at: columns.positions.first, field, message)
  }

  /// The case that the row is, or what is wrong with it.
  mutating func finish() -> (found: LedgerCase?, faults: [Diagnostic]) {
    var found: LedgerCase?
    if row.faults.isEmpty { reading.blankMissing(&row) }
    if row.faults.isEmpty { found = decode(&row) }
    noteReference()
    return row.faults.isEmpty ? (found, []) : (nil, row.diagnostics())
  }

  private mutating func noteReference() {
    guard !reading.referenceKeys.isEmpty, let key = reading.referenceKeys[0]?.key(of: row),
      !centres.words.contains(Array(key.dropFirst(4)))
    else { return }
    let texts = reading.referenceKeys[0]?.texts(of: &row) ?? []
    row.note(
      "foreign-key", at: reading.referenceKeys[0]?.positions.first,
      terms.reference.fields.joined(separator: ","),
      .notReferred(texts, table: terms.reference.resource, keys: terms.reference.keys))
  }
}
