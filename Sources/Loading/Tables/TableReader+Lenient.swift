import Domain
import Wording

extension TableReader {
  /// The most bytes of a lenient file: all its rows are looked at together.
  static let lenientLimit = 64 << 20

  /// Reads the lenient file `source`, the one with the number `file`, in which rows of other
  /// tables are called by `names`; gives the rows taken and left out for a fault, or nil when
  /// nothing of it can be used.
  mutating func read(
    lenient source: SourceText, file: Int, names: LenientNames
  ) -> (taken: Int, left: Int)? {
    guard let definition else { return refuse(source, .lenientTableUnknown) }
    guard source.bytes.count <= Self.lenientLimit else {
      return refuse(source, .lenientTooLarge(Self.lenientLimit >> 20))
    }
    guard let rows = writtenRows(of: source) else { return nil }
    let texts = texts(of: rows, in: source)
    guard let table = lenientTable(texts, definition, names) else {
      return refuse(source, .noHeader(of: definition))
    }
    let strict = StrictText(table, rows, source, resource.dialect.cells)
    understanding = strict.understanding(texts)
    return take(table, strict, file, names)
  }

  /// The texts of rows of `source`.
  func texts(of rows: [WrittenTable.Row], in source: SourceText) -> [[String]] {
    var reader = RowReader(source: source, form: resource.dialect.cells)
    return rows.map { row in
      reader.cells = row.cells
      return reader.texts()
    }
  }

  /// The table whose rows are `texts`; nil when there is no header.
  func lenientTable(
    _ texts: [[String]], _ definition: TableDefinition, _ names: LenientNames
  ) -> LenientTable? {
    LenientTable(
      texts, as: definition, names: names, reader: LenientCellReader(areas: names.areas))
  }

  /// Takes the rows of the strict text.
  private mutating func take(
    _ table: LenientTable, _ strict: StrictText, _ file: Int, _ names: LenientNames
  ) -> (taken: Int, left: Int)? {
    guard let plan = plan(table, strict.written) else { return nil }
    var row = RowReader(source: strict.source, form: CellForm())
    sources.append(
      ReferenceSource(
        text: strict.source, dialect: Dialect(), names: plan.columns.map(\.field.name)))
    var reading = FileReading(plan: plan, file: file, columns: plan.columns)
    let before = count
    var left = 0
    for (index, lenient) in table.rows.enumerated() {
      strict.put(index, into: &row, width: plan.columns.count)
      row.number = lenient.row - table.header.firstFigures + 2
      if take(&row, &reading) {
        written.merge(strict.writtenTexts(of: lenient, table, at: row.origin)) {
          $0.merging($1) { first, _ in first }
        }
      } else {
        left += 1
      }
    }
    list(TotalCheck(table, names, resource).faults.map { strict.written.diagnostic(of: $0) })
    tellUnlisted(in: strict.source)
    return (count - before, left)
  }

  /// The rows of a file as they stand in it; nil when they cannot be read, which is noted.
  private mutating func writtenRows(of source: SourceText) -> [WrittenTable.Row]? {
    var feed = RowFeed(source, from: source.top, form: resource.dialect.cells)
    var row = RowReader(source: source, form: resource.dialect.cells)
    var rows: [WrittenTable.Row] = []
    while true {
      let outcome = next(&row, &feed)
      switch outcome {
      case .end: return rows
      case .row: rows.append(WrittenTable.Row(mark: row.mark, cells: row.cells))
      default:
        note(outcome, in: source, row: row)
        if case .openQuote = outcome { return rows }
        return nil
      }
    }
  }

  /// How the rows of the strict text are read; nil when a column that the contract requires is
  /// missing, which is noted at the header.
  mutating func plan(_ table: LenientTable, _ written: WrittenTable) -> FilePlan? {
    var schema = self.schema
    // The columns of an office stand in its own order, and it sends those it has.
    schema.match = .partial
    let check = HeaderCheck(table.fields, schema: schema)
    let found = Columns(definition, labels: table.fields)
    var row = written.reader(ofRow: table.header.firstFigures - 1)
    row.number = 1
    row.faults = check.faults.filter { $0.code == "missing-label" }
    for field in found.missing where !row.faults.contains(where: { $0.field == field.name }) {
      row.note("missing-label", at: nil, field.name, .missingLabel(field.name))
    }
    row.faults = row.faults.map {
      RowFault(cell: row.cells.count, code: $0.code, field: $0.field, message: $0.message)
    }
    list(row.diagnostics())
    guard row.faults.isEmpty else { return nil }
    let columns = zip(table.fields, check.fields).map { label, field in
      ColumnCheck(field ?? SchemaField(name: label), missingValues: schema.missingValues)
    }
    return FilePlan(
      columns: columns, take: collector.taker(found), schema: schema, keySets: keySets)
  }

  private mutating func refuse(_ source: SourceText, _ message: Phrase) -> (taken: Int, left: Int)?
  {
    list([Diagnostic(file: source.path, code: "format-error", message: message)])
    return nil
  }
}

extension Phrase {
  /// Tells that there is no header of `table` in a lenient file.
  static func noHeader(of table: TableDefinition) -> Phrase {
    .noHeaderFound(
      table.name, within: HeaderFinder.depth, usual: HeaderAliases.usual(table))
  }
}
