import Domain

/// The row of labels of a file of the ledger.
struct LedgerHeader: Sendable {
  /// The text of the row.
  let source: SourceText
  /// The labels, which are the names of fields wherever there is such a field.
  let labels: [String]
  /// What was understood of it.
  let understanding: FileUnderstanding?
  /// The first row of data; its line, and its number, the header being 1.
  let next: LineMark

  /// The header at the start of `bytes`; nil where it is not faultless, or asks of the other
  /// columns what the fast path does not look at.
  init?(_ bytes: [UInt8], path: String, _ terms: LedgerTerms) {
    let whole = SourceText(path: path, bytes: bytes)
    var scanner = RowScanner(from: whole.top, form: terms.resource.dialect.cells)
    var cells: [Cell] = []
    guard scanner.read(bytes.span, into: &cells) == .row, scanner.next.offset < bytes.count else {
      return nil
    }
    next = scanner.next
    source = SourceText(path: path, bytes: Array(bytes[..<scanner.next.offset]))
    guard UTF8Check.firstFault(in: source.bytes) == nil,
      let (plan, understanding) = Self.understood(source, terms)
    else { return nil }
    self.understanding = understanding
    labels = plan.columns.map(\.field.name)
    let own = Set((terms.resource.definition?.fields ?? []).map(\.name))
    let others = plan.columns.filter { !own.contains($0.field.name) }
    guard Set(labels).count == labels.count, others.allSatisfy({ !$0.canFail }) else { return nil }
  }

  /// How the rows below the header are read by the ordinary path; nil where the header is not
  /// faultless.
  static func plan(_ source: SourceText, _ terms: LedgerTerms) -> FilePlan? {
    understood(source, terms)?.plan
  }

  private static func understood(
    _ source: SourceText, _ terms: LedgerTerms
  ) -> (plan: FilePlan, understanding: FileUnderstanding?)? {
    let form = terms.resource.dialect.cells
    var reader = TableReader(terms.resource, keySets: [])
    reader.understanding = FileUnderstanding(isLenient: false)
    var feed = RowFeed(source, from: source.top, form: form)
    var row = RowReader(source: source, form: form)
    guard let plan = reader.plan(&row, &feed), reader.diagnostics.isEmpty else { return nil }
    return (plan, reader.understanding)
  }
}
