import Domain

/// What was read of one part of a file.
struct TablePart: Sendable {
  /// The names of its columns, in their order.
  let names: [String]
  let records: any RecordList
  let rows: [RowMark]
  let references: [ReferenceColumn]
  let keys: [[String]: KeyIndex]
  private var uniques: UniqueKeys

  init(_ reader: TableReader) {
    names = reader.sources.last?.names ?? []
    records = reader.records
    rows = reader.rows
    references = reader.references
    keys = reader.keys
    uniques = reader.uniques
  }

  /// Gives away the keys that no other row may bear: who takes them has them alone, and need not
  /// copy them to add others.
  mutating func takeUniques() -> UniqueKeys {
    defer { uniques = UniqueKeys() }
    return uniques
  }
}

extension TableReader {
  /// Reads a long file in parts side by side; nil, and nothing is taken, where it is not worth
  /// it, and where a row is faulty or repeats a key of another part: then the file is read in one
  /// go, which finds every fault in its order.
  mutating func readParts(
    of source: SourceText, file: Int, most: Int = TableParts.processors
  ) -> Int? {
    guard let parts = TableParts(source, resource.dialect, most: most) else { return nil }
    let (resource, keySets) = (resource, keySets)
    let read = take(
      SideBySide.map(parts.count) { number in
        var reader = TableReader(resource, keySets: keySets)
        return reader.part(number, of: parts, source, file: file)
      })
    guard let read else { return nil }
    sources.append(
      ReferenceSource(text: source, dialect: resource.dialect, names: read.names))
    return read.taken
  }

  /// Reads one part; nil where anything is wrong with it.
  private mutating func part(
    _ number: Int, of parts: TableParts, _ source: SourceText, file: Int
  ) -> TablePart? {
    let text = parts.text(upTo: number, of: source)
    let before =
      number == 0
      ? nil
      : LineMark(
        offset: parts.starts[number], line: parts.lines[number] + 1)
    // The others are added to the first: it has room for them all.
    let room = number == 0 ? parts.allLines : parts.lines(in: number)
    guard let rows = readRows(of: text, from: before, file: file, room: room), rows.left == 0,
      diagnostics.isEmpty
    else { return nil }
    return TablePart(self)
  }

  /// Takes over the parts of a file in order; nil, and nothing is taken, where one is wrong or they
  /// repeat a key.
  private mutating func take(_ read: consuming [TablePart?]) -> (taken: Int, names: [String])? {
    var uniques = uniques
    var parts: [TablePart] = []
    for part in consume read {
      guard var part, uniques.absorb(part.takeUniques()) else { return nil }
      parts.append(part)
    }
    self.uniques = uniques
    let before = count
    let names = parts.first?.names ?? []
    parts.reverse()
    // Each goes once it is added, so that what was taken over from the first is nobody else's.
    var isFirst = sources.isEmpty
    while let part = parts.popLast() {
      append(part, isFirst: isFirst)
      isFirst = false
    }
    return (count - before, names)
  }

  private mutating func append(_ part: TablePart, isFirst: Bool) {
    let first = count
    collector.append(part.records)
    count += part.records.count
    if isFirst {
      rows = part.rows
      references = part.references
      keys = part.keys
      return
    }
    for row in part.rows {
      rows.append(
        RowMark(
          file: row.file, mark: row.mark, number: row.number, record: row.record.map { $0 + first })
      )
    }
    for index in references.indices {
      let numbers = references[index].met.absorb(part.references[index].met)
      references[index].ids += part.references[index].ids.lazy.map {
        $0 < 0 ? -1 : numbers[Int($0)]
      }
    }
    for (names, index) in part.keys { _ = keys[names]?.absorb(index) }
  }
}
