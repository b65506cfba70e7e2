/// Where a cell's text lies in the bytes of its file.
struct Cell: Hashable, Sendable {
  /// The first byte of the text: after the quote, where it is quoted.
  var start: UInt32
  /// The byte after the text.
  var end: UInt32
  var form: Form

  /// How the text is written.
  enum Form: UInt8, Sendable {
    /// The bytes themselves.
    case plain
    /// The bytes between two quotes.
    case quoted
    /// With doubled quotes, or with text after the closing quote: the whole cell as it is
    /// written, to be unescaped.
    case escaped
    /// The bytes themselves, which tell of an error in the place of a value; only in a sheet.
    case fault
  }

  /// The bytes of the text; for an escaped cell, of the cell as it is written.
  var range: Range<Int> { Int(start)..<Int(end) }

  /// The bytes of the cell as it is written, with its quotes.
  var written: Range<Int> {
    form == .quoted ? Int(start) - 1..<Int(end) + 1 : range
  }

  /// Whether there is no text.
  var isEmpty: Bool { start == end }
}

extension Cell {
  /// The text of an escaped cell: as Python's `csv` reads it, so that text after a closing quote
  /// is part of the cell.
  func unescaped(in bytes: [UInt8], form: CellForm) -> [UInt8] {
    guard self.form == .escaped else { return Array(bytes[range]) }
    var text: [UInt8] = []
    var index = Int(start)
    var isInside = bytes[index] == form.quote
    if isInside { index += 1 }
    while index < Int(end) {
      let byte = bytes[index]
      index += 1
      if byte == form.escape, index < Int(end) {
        text.append(bytes[index])
        index += 1
        continue
      }
      if isInside, byte == form.quote {
        if form.doublesQuotes, index < Int(end), bytes[index] == form.quote {
          index += 1
        } else {
          isInside = false
          continue
        }
      }
      text.append(byte)
    }
    return text
  }
}
