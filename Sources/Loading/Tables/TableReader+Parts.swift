import Domain

/// What was read of one part of a file.
struct TablePart: Sendable {
  /// The names of its columns, in their order.
  let names: [String]
  let records: any RecordList
  let rows: [RowMark]
  let references: [ReferenceColumn]
  let keys: [[String]: KeyIndex]
  let uniques: UniqueKeys
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
    let read = SideBySide.map(parts.count) { number in
      var reader = TableReader(resource, keySets: keySets)
      return reader.part(number, of: parts, source, file: file)
    }
    let whole = read.compactMap(\.self)
    guard whole.count == parts.count else { return nil }
    guard let taken = take(whole) else { return nil }
    sources.append(
      ReferenceSource(text: source, dialect: resource.dialect, names: whole[0].names))
    return taken
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
    guard let rows = readRows(of: text, from: before, file: file), rows.left == 0,
      diagnostics.isEmpty
    else { return nil }
    return TablePart(
      names: sources.last?.names ?? [], records: records, rows: self.rows, references: references,
      keys: keys, uniques: uniques)
  }

  /// Takes over the parts of a file in order; nil, and nothing is taken, where they repeat a key.
  private mutating func take(_ parts: [TablePart]) -> Int? {
    var uniques = uniques
    for part in parts {
      guard uniques.absorb(part.uniques) else { return nil }
    }
    self.uniques = uniques
    let before = count
    for part in parts {
      append(part)
    }
    return count - before
  }

  private mutating func append(_ part: TablePart) {
    let first = count
    collector.append(part.records)
    count += part.records.count
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
