import Domain
import Wording

/// The keys of the rows so far that no other row may bear.
///
/// They are told apart by their prints at first. Where one occurs twice, the table has to be read
/// again by the keys themselves, which tells the rows that repeat one.
struct UniqueKeys {
  /// Whether keys are told apart by their prints alone.
  let isByPrints: Bool
  private var primaryPrints = KeyPrintList()
  private var uniquePrints: [[String]: KeyPrintList] = [:]
  private var primary = SeenKeys()
  private var unique: [[String]: SeenKeys] = [:]

  init(isByPrints: Bool) { self.isByPrints = isByPrints }

  /// Makes room for the primary keys of so many rows.
  mutating func reserve(_ rows: Int) {
    if isByPrints { primaryPrints.reserve(rows) } else { primary.reserve(rows) }
  }

  /// Notes where `row` repeats a unique value, then where it repeats the primary key.
  mutating func check(
    _ row: inout RowReader, unique columns: inout [KeyColumns], primary key: inout KeyColumns?
  ) {
    guard !isByPrints else { return checkPrints(&row, unique: &columns, primary: &key) }
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

  /// Takes over the prints of other rows; both are told apart by their prints.
  mutating func absorb(_ other: UniqueKeys) {
    primaryPrints.append(contentsOf: other.primaryPrints)
    for (names, prints) in other.uniquePrints {
      uniquePrints[names, default: KeyPrintList()].append(contentsOf: prints)
    }
  }

  /// Whether two keys may be the same; never where they are told apart by themselves.
  var hasSuspects: Bool {
    isByPrints && (primaryPrints.hasTwice || uniquePrints.values.contains(where: \.hasTwice))
  }

  private mutating func checkPrints(
    _ row: inout RowReader, unique columns: inout [KeyColumns], primary key: inout KeyColumns?
  ) {
    for index in columns.indices {
      guard let print = columns[index].print(of: row) else { continue }
      uniquePrints[columns[index].names, default: KeyPrintList()].append(print)
    }
    guard key != nil else { return }
    if let print = key?.print(of: row) { return primaryPrints.append(print) }
    guard let columns = key else { return }
    noteKey(of: &row, columns, .keyBlank(columns.names))
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
    noteKey(of: &row, columns, message)
  }

  private func noteKey(of row: inout RowReader, _ columns: KeyColumns, _ message: Phrase) {
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
