import Domain
import Wording

/// The foreign keys of a dataset, checked once all its tables are read.
struct ReferenceCheck {
  /// The faults found, by the name of the table.
  private(set) var diagnostics: [String: [Diagnostic]] = [:]
  /// The records to leave out, by the name of the table.
  private(set) var left: [String: Set<Int>] = [:]
  /// The rows left out of each file, by the name of the table and the number of the file.
  private(set) var leftByFile: [String: [Int: Int]] = [:]

  /// Checks every table of `tables` against the others.
  init(_ tables: [String: TableContent]) {
    for (name, table) in tables where !table.isBad {
      for column in table.references {
        let target = column.reference.resource.isEmpty ? name : column.reference.resource
        // A table that cannot be read says nothing about what refers to it.
        guard let other = tables[target], !other.isBad,
          let known = other.keys[column.reference.keys]
        else { continue }
        check(column, of: table, named: name, against: known, in: target)
      }
    }
  }

  private mutating func check(
    _ column: ReferenceColumn, of table: TableContent, named name: String,
    against known: KeyIndex, in target: String
  ) {
    let unknown = Set(
      (0..<column.met.count).filter { !known.contains(column.met.key($0)) }.map(Int32.init))
    guard !unknown.isEmpty else { return }
    var unlisted: [Int: Int] = [:]
    for (number, id) in column.ids.enumerated() where unknown.contains(id) {
      let row = table.rows[number]
      if table.diagnostics.count + diagnostics[name, default: []].count < TableReader.faultLimit {
        diagnostics[name, default: []].append(
          diagnostic(column.reference, row, in: table.sources[row.file], target))
      } else {
        unlisted[row.file, default: 0] += 1
      }
      guard let record = row.record, left[name, default: []].insert(record).inserted else {
        continue
      }
      leftByFile[name, default: [:]][row.file, default: 0] += 1
    }
    for (file, count) in unlisted.sorted(by: { $0.key < $1.key }) {
      diagnostics[name, default: []].append(
        .unlisted(count, of: table.sources[file].text.path))
    }
  }

  /// Reads the row again for the place and the text of its key: faults are rare.
  private func diagnostic(
    _ reference: SchemaReference, _ mark: RowMark, in source: ReferenceSource, _ target: String
  ) -> Diagnostic {
    var row = RowReader(source: source.text, form: source.dialect.cells)
    var feed = RowFeed(source.text, from: mark.mark, form: source.dialect.cells)
    feed.widen(to: source.names.count)
    _ = feed.read(source.text, into: &row.cells)
    row.mark = mark.mark
    row.number = mark.number
    let positions = reference.fields.map { source.names.firstIndex(of: $0) ?? 0 }
    let texts = positions.map { $0 < row.cells.count ? row.text(of: row.cells[$0]) : "" }
    row.note(
      "foreign-key", at: positions.first, reference.fields.joined(separator: ","),
      .notReferred(texts, table: target, keys: reference.keys))
    return row.diagnostics()[0]
  }
}
