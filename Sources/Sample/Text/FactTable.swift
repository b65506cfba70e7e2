/// A row of a table of facts, by the names of its header.
struct FactRow {
  fileprivate let columns: [String: Int]
  /// The cells, in the order of the header.
  let cells: [String]

  /// The cell under `column`; blank where the table has no such column.
  subscript(column: String) -> String { columns[column].map { cells[$0] } ?? "" }
}

/// A CSV text with a header, as the fact files are written: RFC 4180, no faults.
struct FactTable {
  /// The names of the columns.
  let header: [String]
  /// The rows below the header.
  let rows: [FactRow]

  /// Reads `text`.
  init(_ text: String) {
    var records = FactTable.records(of: text)
    header = records.isEmpty ? [] : records.removeFirst()
    var columns: [String: Int] = [:]
    for (index, name) in header.enumerated() { columns[name] = index }
    rows = records.map { FactRow(columns: columns, cells: $0) }
  }

  private static func records(of text: String) -> [[String]] {
    var records: [[String]] = []
    var record: [String] = []
    var cell: [UInt8] = []
    var isQuoted = false
    var previous: UInt8 = 0
    func take() {
      record.append(String(decoding: cell, as: UTF8.self))
      cell = []
    }
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""):
        // A second quote inside a quoted cell closes and opens it again: one quote is meant.
        if !isQuoted, previous == byte { cell.append(byte) }
        isQuoted.toggle()
      case UInt8(ascii: ",") where !isQuoted: take()
      case UInt8(ascii: "\n") where !isQuoted:
        take()
        records.append(record)
        record = []
      default: cell.append(byte)
      }
      previous = byte
    }
    return records
  }
}
