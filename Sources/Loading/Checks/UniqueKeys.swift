import Domain
import Wording

/// The keys of the rows so far that no other row may bear.
struct UniqueKeys {
  private var primary = SeenKeys()
  private var unique: [[String]: SeenKeys] = [:]

  /// Makes room for the primary keys of so many rows.
  mutating func reserve(_ rows: Int) { primary.reserve(rows) }

  /// Notes where `row` repeats a unique value, then where it repeats the primary key.
  mutating func check(
    _ row: inout RowReader, unique columns: inout [KeyColumns], primary key: inout KeyColumns?
  ) {
    for index in columns.indices {
      let names = columns[index].names
      guard let value = columns[index].key(of: row),
        let earlier = unique[names, default: SeenKeys()].meet(value, in: row.number)
      else { continue }
      let texts = columns[index].texts(of: &row)
      row.note(
        "unique-error", at: columns[index].positions.first, names.joined(separator: ","),
        names.count == 1
          ? .repeated(texts.joined(), earlier) : .togetherRepeated(names, texts, earlier))
    }
    checkPrimary(&row, &key)
  }

  /// Takes over the keys of rows that come later; false where one of them was met before.
  mutating func absorb(_ later: UniqueKeys) -> Bool {
    guard primary.absorb(later.primary) else { return false }
    for (names, seen) in later.unique {
      guard unique[names, default: SeenKeys()].absorb(seen) else { return false }
    }
    return true
  }

  private mutating func checkPrimary(_ row: inout RowReader, _ key: inout KeyColumns?) {
    guard key != nil else { return }
    let value = key?.key(of: row)
    let earlier = value.flatMap { primary.meet($0, in: row.number) }
    guard value == nil || earlier != nil, let columns = key else { return }
    let message: Phrase =
      if let earlier { .keyRepeated(columns.names, columns.texts(of: &row), earlier) } else {
        .keyBlank(columns.names)
      }
    let field = columns.names.joined(separator: ",")
    row.note("primary-key", at: columns.positions.first, field, message)
  }
}

/// Keys met, and the row each was last met in.
struct SeenKeys {
  private var index = KeyIndex()
  private var rows: [Int32] = []

  mutating func reserve(_ keys: Int) {
    index.reserve(keys)
    rows.reserveCapacity(keys)
  }

  /// Takes over the keys of rows that come later; false where one of them was met before.
  mutating func absorb(_ later: SeenKeys) -> Bool {
    guard !rows.isEmpty else {
      self = later
      return true
    }
    let met = index.count
    _ = index.absorb(later.index)
    rows += later.rows
    return index.count == met + later.rows.count
  }

  /// The row that bore `key` before; nil when `row` is the first.
  mutating func meet(_ key: [UInt8], in row: Int) -> Int? {
    let (id, isNew) = index.insert(key)
    guard !isNew else {
      rows.append(Int32(row))
      return nil
    }
    let earlier = Int(rows[id])
    rows[id] = Int32(row)
    return earlier
  }
}
