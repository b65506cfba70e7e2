@testable import Loading

/// A table in a dialect that two bytes choose.
struct CSVInput {
  let dialect: Dialect
  let source: SourceText
  let schema: Schema?

  init(_ bytes: [UInt8]) {
    let form = bytes.first ?? 0
    let rows = bytes.dropFirst().first ?? 0
    var dialect = Dialect()
    dialect.cells.delimiter = Array(",;\t|".utf8)[Int(form & 3)]
    if form & 4 != 0 { dialect.cells.quote = UInt8(ascii: "'") }
    dialect.cells.doublesQuotes = form & 8 == 0
    if form & 16 != 0 { dialect.cells.escape = UInt8(ascii: "\\") }
    dialect.cells.skipsSpaces = form & 32 != 0
    if form & 64 != 0 { dialect.comment = UInt8(ascii: "#") }
    if form & 128 != 0 { dialect.cells.quote = CellForm.none }
    dialect.hasHeader = rows & 1 == 0
    if rows & 2 != 0 { dialect.commentRows = [3] }
    dialect.isCaseSensitive = rows & 4 == 0
    if rows & 8 != 0 { dialect.nullText = "NULL" }
    self.dialect = dialect
    schema = rows & 16 == 0 ? Self.schema : nil
    source = SourceText(path: "t.csv", bytes: Array(bytes.dropFirst(2)).asUTF8)
  }

  /// A schema with a field of each plain kind, whose labels are `a` to `f`.
  private static let schema: Schema = {
    var schema = Schema()
    let types: [SchemaType] = [.integer, .string, .number, .date, .boolean, .any]
    for (letter, type) in zip("abcdef", types) {
      schema.fields.append(SchemaField(name: String(letter), type: type))
    }
    schema.fields[1].constraints.isUnique = true
    schema.fields[2].constraints.minimum = "0"
    schema.primaryKey = ["a"]
    schema.foreignKeys = [SchemaReference(fields: ["b"], resource: "", keys: ["a"])]
    return schema
  }()

  func troubles() -> [String] {
    var troubles = Troubles()
    let rows = scan(&troubles)
    checkRoundTrip(rows, &troubles)
    checkTable(&troubles)
    return troubles.found
  }

  /// The rows by the scanner alone, each checked to follow the one before.
  private func scan(_ troubles: inout Troubles) -> [[String]] {
    var scanner = RowScanner(from: source.top, form: dialect.cells)
    var row = RowReader(source: source, form: dialect.cells)
    var rows: [[String]] = []
    var end = source.start
    while true {
      let outcome = scanner.read(source.bytes.span, into: &row.cells)
      if outcome == .end { break }
      troubles.expect(scanner.row.offset == end, "a row at \(scanner.row.offset), not at \(end)")
      let line = source.line(of: end, from: source.top)
      troubles.expect(line == scanner.row, "\(scanner.row) should be \(line)")
      guard outcome == .row else { return [] }
      troubles.expect(scanner.next.offset > end, "no step beyond \(end)")
      for cell in row.cells {
        let written = cell.written
        troubles.expect(
          written.lowerBound >= end && written.upperBound <= scanner.next.offset,
          "\(cell) out of its row")
        end = written.upperBound
      }
      end = scanner.next.offset
      rows.append(row.texts())
    }
    troubles.expect(end == source.bytes.count, "ends at \(end) of \(source.bytes.count)")
    return rows
  }

  /// Writes the cells in quotes and reads them again.
  private func checkRoundTrip(_ rows: [[String]], _ troubles: inout Troubles) {
    let form = dialect.cells
    guard form.quote != CellForm.none, form.doublesQuotes || form.escape != CellForm.none else {
      return
    }
    let text = rows.map { $0.map(quoted).joined(separator: String(Unicode.Scalar(form.delimiter))) }
    let bytes = Array(text.map { $0 + "\n" }.joined().utf8)
    var scanner = RowScanner(from: LineMark(offset: 0, line: 1), form: form)
    var row = RowReader(source: SourceText(path: "", bytes: bytes), form: form)
    for expected in rows {
      let outcome = scanner.read(bytes.span, into: &row.cells)
      let texts = row.texts()
      troubles.expect(outcome == .row && texts == expected, "\(expected) came back as \(texts)")
    }
  }

  private func quoted(_ text: String) -> String {
    let form = dialect.cells
    var written = [form.quote]
    for byte in text.utf8 {
      if byte == form.escape { written.append(byte) }
      if byte == form.quote { written.append(form.doublesQuotes ? form.quote : form.escape) }
      written.append(byte)
    }
    return String(decoding: written + [form.quote], as: UTF8.self)
  }

  private func checkTable(_ troubles: inout Troubles) {
    var resource = ResourceDescriptor(name: "t", paths: ["t.csv"])
    resource.dialect = dialect
    resource.schema = schema
    ReadTable(resource, from: source, keySets: [["a"]]).check(&troubles)
  }
}
