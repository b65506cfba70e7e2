/// The CSV text of a table, written row by row.
struct TableText {
  private var bytes: [UInt8] = []

  /// A table whose header is `header`.
  init(header: [String]) { append(header) }

  /// Writes one row.
  mutating func append(_ cells: [String]) {
    for (index, cell) in cells.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      append(cell: cell)
    }
    bytes.append(UInt8(ascii: "\n"))
  }

  private mutating func append(cell: String) {
    let needsQuotes = cell.utf8.contains { [0x22, 0x2C, 0x0A, 0x0D].contains($0) }
    guard needsQuotes else {
      bytes.append(contentsOf: cell.utf8)
      return
    }
    bytes.append(UInt8(ascii: "\""))
    for byte in cell.utf8 {
      if byte == UInt8(ascii: "\"") { bytes.append(byte) }
      bytes.append(byte)
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// The whole text.
  var text: String { String(decoding: bytes, as: UTF8.self) }
}
