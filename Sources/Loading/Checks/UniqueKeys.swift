import Domain
import Wording

/// The keys of the rows so far that no other row may bear.
struct UniqueKeys {
  private var primary = SeenKeys()
  private var unique: [String: SeenKeys] = [:]

  /// Notes where `row` repeats a unique value, then where it repeats the primary key.
  mutating func check(
    _ row: inout RowReader, unique columns: inout [KeyColumns], primary key: inout KeyColumns?
  ) {
    for index in columns.indices {
      guard let value = columns[index].key(of: row), let name = columns[index].names.first,
        let earlier = unique[name, default: SeenKeys()].meet(value, in: row.number)
      else { continue }
      let text = columns[index].texts(of: &row).joined()
      row.note("unique-error", at: columns[index].positions.first, name, .repeated(text, earlier))
    }
    guard key != nil, let columns = key else { return }
    let place = columns.positions.first
    let name = columns.names.joined(separator: ",")
    guard let value = key?.key(of: row) else {
      row.note("primary-key", at: place, name, .keyBlank(columns.names))
      return
    }
    guard let earlier = primary.meet(value, in: row.number) else { return }
    row.note(
      "primary-key", at: place, name,
      .keyRepeated(columns.names, columns.texts(of: &row), earlier))
  }
}

/// Keys met, and the row each was last met in.
struct SeenKeys {
  private var index = KeyIndex()
  private var rows: [Int] = []

  /// The row that bore `key` before; nil when `row` is the first.
  mutating func meet(_ key: [UInt8], in row: Int) -> Int? {
    let (id, isNew) = index.insert(key)
    guard !isNew else {
      rows.append(row)
      return nil
    }
    let earlier = rows[id]
    rows[id] = row
    return earlier
  }
}
