/// The columns of a key, and how the key of a row is written down for comparing.
struct KeyColumns {
  let names: [String]
  let columns: [ColumnCheck]
  let positions: [Int]
  private var key: [UInt8] = []

  /// The columns `names`, or nil when the table lacks one of them.
  init?(_ names: [String], in columns: [ColumnCheck]) {
    var positions: [Int] = []
    for name in names {
      guard let position = columns.firstIndex(where: { $0.field.name == name }) else { return nil }
      positions.append(position)
    }
    guard !positions.isEmpty else { return nil }
    self.names = names
    self.positions = positions
    self.columns = positions.map { columns[$0] }
  }

  /// The key of the row, or nil when all its cells are blank.
  ///
  /// A faulty cell counts as blank. Each part bears its length, so that two keys are the same
  /// bytes only when their parts are the same.
  mutating func key(of row: RowReader) -> [UInt8]? {
    key.removeAll(keepingCapacity: true)
    var isBlank = true
    for (position, column) in zip(positions, columns) {
      guard position < row.cells.count, !column.isMissing(row.cells[position], in: row),
        !row.faults.contains(where: { $0.cell == position && $0.code == "type-error" })
      else {
        key += [0xFF, 0xFF, 0xFF, 0xFF]
        continue
      }
      isBlank = false
      let count = key.count
      key += [0, 0, 0, 0]
      column.appendComparable(row.cells[position], in: row, to: &key)
      let length = key.count - count - 4
      for index in 0..<4 { key[count + index] = UInt8(truncatingIfNeeded: length >> (8 * index)) }
    }
    return isBlank ? nil : key
  }

  /// The texts of the key's cells, for a message.
  func texts(of row: inout RowReader) -> [String] {
    positions.map { $0 < row.cells.count ? row.text(of: row.cells[$0]) : "" }
  }
}
