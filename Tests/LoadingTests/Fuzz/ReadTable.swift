import Domain

@testable import Loading

/// What a table reader makes of a text.
struct ReadTable {
  let source: SourceText
  let dialect: Dialect
  let counts: (taken: Int, left: Int)?
  let content: TableContent

  init(_ resource: ResourceDescriptor, from source: SourceText, keySets: [[String]]) {
    var reader = TableReader(resource, keySets: keySets)
    counts = reader.read(source, file: 0)
    var content = TableContent(files: [], diagnostics: [], stamps: [])
    content.take(reader)
    content.isBad = counts == nil
    self.content = content
    self.source = source
    dialect = resource.dialect
  }

  /// Checks that each row is taken or has a fault, and that every fault is at its place.
  func check(_ troubles: inout Troubles) {
    troubles.checkPlaces(of: content.diagnostics, in: source)
    guard let counts else {
      let isTold = content.diagnostics.contains { $0.severity == .error }
      return troubles.expect(isTold, "nothing is said of a table that cannot be read")
    }
    let errors = content.diagnostics.filter { $0.severity == .error && $0.row != nil }
    let faulty = Set(errors.compactMap(\.row)).subtracting([1])
    if dialect.headerRows == nil {
      troubles.expect(
        faulty.count >= counts.left - (dialect.hasHeader ? 0 : 1),
        "\(counts.left) rows left, \(faulty.count) with faults")
      let rows = rowCount()
      troubles.expect(
        counts.taken + counts.left == rows, "\(counts) are not the \(rows) rows there are")
    }
    let references = ReferenceCheck(["t": content])
    troubles.checkPlaces(of: references.diagnostics["t"] ?? [], in: source)
    let more = references.leftByFile["t"]?[0] ?? 0
    troubles.expect(more <= counts.taken, "\(more) of \(counts.taken) rows refer to nothing")
  }

  /// The rows below the header, without those passed over.
  private func rowCount() -> Int {
    var feed = RowFeed(source, from: source.top, form: dialect.cells)
    var cells: [Cell] = []
    var number = 0
    var count = dialect.hasHeader ? -1 : 0
    while true {
      number += 1
      if feed.isNext(dialect.comment, in: source) {
        feed.passRow(of: source)
        continue
      }
      let outcome = feed.read(source, into: &cells)
      if outcome == .end { return count }
      if outcome != .row { return count + 1 }
      if !dialect.commentRows.contains(number) { count += 1 }
    }
  }
}
