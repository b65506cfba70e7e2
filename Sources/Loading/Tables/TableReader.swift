import Domain
import Wording

/// Reads the files of one table: checks every row and makes a record of each good one.
struct TableReader {
  let resource: ResourceDescriptor
  let schema: Schema
  let definition: TableDefinition?
  /// The keys that other tables refer to.
  let keySets: [[String]]
  /// What a comment begins with, and the rows that are comments, as the dialect says.
  let comment: UInt8
  let commentRows: Set<Int>

  private(set) var diagnostics: [Diagnostic] = []
  let collector: RecordCollector
  /// How many records there are.
  var count = 0
  var rows: [RowMark] = []
  var references: [ReferenceColumn]
  var keys: [[String]: KeyIndex]
  var uniques: UniqueKeys
  /// How many faults of the file being read are counted and not listed.
  private var unlisted = 0
  var sources: [ReferenceSource] = []
  /// What was understood of the file last read.
  var understanding: FileUnderstanding?
  /// Figures of lenient files as they were typed.
  var written: [Origin: [String: String]] = [:]
  /// Whether the last file ended inside quotes.
  private(set) var endsInsideQuotes = false

  /// A reader for `resource`, whose keys `keySets` are referred to; it tells keys apart by their
  /// prints, or by themselves.
  init(_ resource: ResourceDescriptor, keySets: [[String]], isByPrints: Bool = false) {
    self.init(
      resource, keySets: keySets, isByPrints: isByPrints,
      TableRecords.named(resource.definition?.name ?? "").collector())
  }

  /// A reader for a part of a file, whose records `taker` takes.
  init(
    _ resource: ResourceDescriptor, keySets: [[String]], isByPrints: Bool,
    taker: @escaping RecordTaker
  ) {
    self.init(resource, keySets: keySets, isByPrints: isByPrints, RecordCollector(taker))
  }

  private init(
    _ resource: ResourceDescriptor, keySets: [[String]], isByPrints: Bool,
    _ collector: RecordCollector
  ) {
    self.resource = resource
    self.collector = collector
    uniques = UniqueKeys(isByPrints: isByPrints)
    comment = resource.dialect.comment
    commentRows = resource.dialect.commentRows
    var schema = resource.schema ?? .anyColumns
    if let text = resource.dialect.nullText { schema.addMissing(text) }
    self.schema = schema
    definition = resource.definition
    self.keySets = keySets
    references = schema.foreignKeys.map { ReferenceColumn(reference: $0) }
    keys = Dictionary(keySets.map { ($0, KeyIndex()) }, uniquingKeysWith: { first, _ in first })
  }

  /// The records made of the rows.
  var records: any RecordList { collector.records() }

  /// Reads the file `source`, the one with the number `file`; gives the rows taken and left out,
  /// or nil when nothing of it can be used.
  mutating func read(_ source: SourceText, file: Int) -> (taken: Int, left: Int)? {
    if uniques.isByPrints, let taken = readParts(of: source, file: file) { return (taken, 0) }
    return readRows(of: source, file: file)
  }

  /// Reads the rows of `source` from the line `first`, or after the header, up to the one that
  /// begins at `end`, or to the last.
  mutating func readRows(
    of source: SourceText, from first: LineMark? = nil, to end: Int? = nil, file: Int
  ) -> (taken: Int, left: Int)? {
    var feed = RowFeed(source, from: source.top, form: resource.dialect.cells)
    var row = RowReader(source: source, form: resource.dialect.cells)
    understanding = FileUnderstanding(isLenient: false, sheet: source.sheet?.name)
    guard let plan = plan(&row, &feed) else { return nil }
    feed.widen(to: plan.columns.count)
    sources.append(
      ReferenceSource(
        text: source, dialect: resource.dialect, names: plan.columns.map(\.field.name)))
    if let first {
      feed = RowFeed(source, from: first, form: resource.dialect.cells)
      row.number = first.line - 1
    }
    var reading = FileReading(
      plan: plan, file: file, columns: plan.columns, bytes: source.bytes.count)
    let before = count
    reserve(lines(of: source, from: first?.offset ?? source.start, to: end))
    var left = 0
    var goodAbove: Int?
    while feed.next.offset < end ?? .max {
      let outcome = next(&row, &feed)
      if outcome == .end { break }
      if !row.faults.isEmpty { row.faults.removeAll(keepingCapacity: true) }
      guard outcome == .row else {
        note(outcome, in: source, row: row)
        left += 1
        if case .openQuote = outcome { break }
        return nil
      }
      // What is the same as in a good row right above is as good.
      row.same = goodAbove == row.number - 1 ? feed.sameAsAbove(in: source) : 0
      let isGood = take(&row, &reading)
      goodAbove = isGood ? row.number : nil
      if !isGood { left += 1 }
    }
    tellUnlisted(in: source)
    return (count - before, left)
  }

  /// The line feeds of a long file between `offset` and `end`; 0 for others.
  private func lines(of source: SourceText, from offset: Int, to end: Int?) -> Int {
    let end = end ?? source.bytes.count
    guard source.sheet == nil, end - offset > 1 << 16 else { return 0 }
    return ByteCount.of(.lineFeed, in: source.bytes.span.extracting(offset..<end))
  }

  /// Makes room for so many more rows at once: growing bit by bit copies every row.
  private mutating func reserve(_ lines: Int) {
    guard lines > 0 else { return }
    collector.reserve(count + lines)
    reserveBesides(lines)
  }

  /// Makes room for all but the records of so many more rows.
  mutating func reserveBesides(_ lines: Int) {
    if !schema.primaryKey.isEmpty { uniques.reserve(count + lines) }
    guard !references.isEmpty else { return }
    rows.reserveCapacity(rows.count + lines)
    for index in references.indices { references[index].ids.reserveCapacity(rows.count + lines) }
  }

  /// The most faults of a table that are listed one by one: a file of nothing but faults must
  /// not fill the memory.
  static let faultLimit = 100_000

  mutating func list(_ faults: [Diagnostic]) {
    if diagnostics.count + faults.count <= Self.faultLimit {
      diagnostics += faults
    } else {
      unlisted += faults.count
    }
  }

  mutating func tellUnlisted(in source: SourceText) {
    guard unlisted > 0 else { return }
    diagnostics.append(.unlisted(unlisted, of: source.path))
    unlisted = 0
  }

  /// Checks the row and takes it where it is good.
  mutating func take(_ row: inout RowReader, _ reading: inout FileReading) -> Bool {
    reading.check(&row)
    uniques.check(&row, unique: &reading.unique, primary: &reading.primary)
    for index in references.indices {
      references[index].ids.append(reference(index, &row, &reading))
    }
    for index in reading.keySets.indices {
      guard let key = reading.keySets[index].key(of: row) else { continue }
      _ = keys[reading.keySets[index].names]?.insert(key)
    }
    var record: Int?
    if row.faults.isEmpty { reading.blankMissing(&row) }
    if row.faults.isEmpty, reading.plan.take(&row) {
      record = count
      count += 1
    }
    if record == nil { list(row.diagnostics()) }
    if !references.isEmpty {
      rows.append(
        RowMark(file: reading.file, row.mark, number: row.number, record: record))
    }
    return record != nil
  }
}

extension TableReader {
  /// The number of the key that the row refers to by the foreign key `index`; -1 where it is blank.
  private mutating func reference(
    _ index: Int, _ row: inout RowReader, _ reading: inout FileReading
  ) -> Int32 {
    let position = reading.plainReferences[index]
    if row.faults.isEmpty, row.isSame(position), let above = references[index].ids.last {
      return above
    }
    let cell = row.plainCell(at: position)
    if let cell, let id = reading.met.value(of: cell, UInt32(index), in: row.source.bytes.span) {
      return id
    }
    let key = reading.referenceKeys[index]?.key(of: row)
    let id = key.map { Int32(references[index].met.insert($0).id) } ?? -1
    if let cell { reading.met.remember(id, of: cell, UInt32(index), in: row.source.bytes.span) }
    return id
  }

  /// Reads the header and pairs it with the schema and the contract; nil when the file cannot be
  /// used without it.
  mutating func plan(
    _ row: inout RowReader, _ feed: inout RowFeed
  ) -> FilePlan? {
    var labels = schema.fields.map(\.name)
    var fields: [SchemaField?] = schema.fields
    if resource.dialect.hasHeader {
      guard let header = header(&row, &feed) else { return nil }
      labels = header
      if labels.isEmpty {
        row.note("blank-header", at: nil, nil, .blankHeader)
        diagnostics += row.diagnostics()
        return nil
      }
      if understanding?.headerLine == nil { understanding?.headerLine = row.mark.line }
      understanding?.headerRows = resource.dialect.headerRows?.count ?? 1
      if !resource.dialect.isCaseSensitive { labels = labels.map(fieldName) }
      let check = HeaderCheck(labels, schema: schema)
      row.faults = check.faults
      fields = check.fields
    }
    let found = Columns(definition, labels: labels)
    understanding?.columns = zip(labels.indices, fields).map { index, field in
      FileUnderstanding.Column(
        number: index + 1, heading: labels[index],
        field: field?.name ?? (found.has(labels[index]) ? labels[index] : nil))
    }
    let missing = missingColumns(labels, of: &row)
    diagnostics += row.diagnostics()
    guard !missing else { return nil }
    let columns = zip(labels, fields).map { label, field in
      ColumnCheck(field ?? SchemaField(name: label), missingValues: schema.missingValues)
    }
    return FilePlan(
      columns: columns, take: collector.taker(found), schema: schema, keySets: keySets)
  }

  /// Whether columns that the contract requires are missing, which is noted, or columns of the
  /// contract that the schema promises: without them good figures would go blank.
  private func missingColumns(_ labels: [String], of row: inout RowReader) -> Bool {
    let missing = Columns(definition, labels: labels).missing
    for field in missing
    where !row.faults.contains(where: { $0.code == "missing-label" && $0.field == field.name }) {
      row.note("missing-label", at: labels.count, field.name, .missingLabel(field.name))
    }
    let isFaulty = row.faults.contains { ["missing-label", "incorrect-label"].contains($0.code) }
    let promised = schema.fields.map(\.name).filter { !labels.contains($0) }
    let isOurs = definition?.fields.contains { promised.contains($0.name) } ?? false
    return !missing.isEmpty || isFaulty && isOurs
  }

  /// Notes that a file ends before its header, or that the header cannot be read.
  mutating func noteHeader(_ outcome: RowScanner.Outcome, _ row: RowReader) {
    guard outcome == .end else { return note(outcome, in: row.source, row: row) }
    var row = row
    row.note("blank-header", at: nil, nil, .blankHeader)
    diagnostics += row.diagnostics()
  }

  mutating func note(_ outcome: RowScanner.Outcome, in source: SourceText, row: RowReader) {
    let offset: Int
    let message: Phrase
    switch outcome {
    case .row, .end: return
    case .cellTooLong(let start): (offset, message) = (start, .cellTooLong)
    case .tooManyCells(let start): (offset, message) = (start, .tooManyColumns)
    case .openQuote(let start):
      endsInsideQuotes = true
      (offset, message) = (start, .openQuote)
    }
    let finding = Finding(code: "source-error", row: row.number, message: message)
    diagnostics.append(
      source.diagnostic(finding, at: offset..<offset + 1, from: row.mark))
  }
}

extension Diagnostic {
  /// Tells that `count` faults of the file at `path` are counted and not listed.
  static func unlisted(_ count: Int, of path: String) -> Diagnostic {
    Diagnostic(
      file: path, code: "zhichan/unlisted", severity: .warning, message: .faultsUnlisted(count))
  }
}
