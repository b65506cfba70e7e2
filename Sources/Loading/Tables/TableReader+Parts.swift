import Domain

/// What was read of one part of a file, besides its records.
struct TablePart: Sendable {
  /// The names of its columns, in their order.
  let names: [String]
  let rows: [RowMark]
  let references: [ReferenceColumn]
  let keys: [[String]: KeyIndex]
  let uniques: UniqueKeys

  init(_ reader: TableReader) {
    names = reader.sources.last?.names ?? []
    rows = reader.rows
    references = reader.references
    keys = reader.keys
    uniques = reader.uniques
  }
}

extension TableReader {
  /// Reads a long file in parts side by side; nil, and nothing is taken, where it is not worth
  /// it, and where a row is faulty: then the file is read in one go, which finds every fault in its
  /// order.
  mutating func readParts(
    of source: SourceText, file: Int, most: Int = TableParts.most
  ) -> Int? {
    guard let parts = TableParts(source, resource.dialect, most: most) else { return nil }
    let (resource, keySets, first) = (resource, keySets, count)
    let header = resource.dialect.hasHeader ? 1 : 0
    let counts = (0..<parts.count).map { parts.lines(in: $0) - ($0 == 0 ? header : 0) }
    let read = collector.takeParts(counts) { number, taker in
      var reader = TableReader(resource, keySets: keySets, isByPrints: true, taker: taker)
      reader.count = first + counts[..<number].reduce(0, +)
      return reader.part(number, of: parts, source, file: file)
    }
    guard let read else { return nil }
    reserveBesides(counts.reduce(0, +))
    count += counts.reduce(0, +)
    for part in read { append(part) }
    sources.append(
      ReferenceSource(text: source, dialect: resource.dialect, names: read[0].names))
    return count - first
  }

  /// Reads one part; nil where anything is wrong with it.
  private mutating func part(
    _ number: Int, of parts: TableParts, _ source: SourceText, file: Int
  ) -> TablePart? {
    let start =
      number == 0
      ? nil : LineMark(offset: parts.starts[number], line: parts.lines(before: number) + 1)
    // A path of its own: what counts the references to one is for one core at a time.
    let source = SourceText(
      path: String(decoding: Array(source.path.utf8), as: UTF8.self), bytes: source.bytes)
    let rows = readRows(of: source, from: start, to: parts.starts[number + 1], file: file)
    guard let rows, rows.left == 0, diagnostics.isEmpty else { return nil }
    return TablePart(self)
  }

  private mutating func append(_ part: TablePart) {
    uniques.absorb(part.uniques)
    rows += part.rows
    for index in references.indices {
      let numbers = references[index].met.absorb(part.references[index].met)
      references[index].ids += part.references[index].ids.lazy.map {
        $0 < 0 ? -1 : numbers[Int($0)]
      }
    }
    for (names, index) in part.keys { _ = keys[names]?.absorb(index) }
  }
}
