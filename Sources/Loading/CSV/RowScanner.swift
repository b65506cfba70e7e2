/// Splits the bytes of a CSV file into rows of cells after RFC 4180, without copying a cell.
///
/// CR, LF and CRLF end a row; a final line end is optional. An empty line is a row without cells.
struct RowScanner {
  /// The limits of DATA, "What the loader accepts".
  static let cellLimit = 1 << 20
  static let columnLimit = 1024

  /// What became of asking for a row.
  enum Outcome: Equatable {
    case row
    case end
    /// The cell that begins at the offset is longer than `cellLimit`.
    case cellTooLong(Int)
    /// The row that begins at the offset has more than `columnLimit` cells.
    case tooManyCells(Int)
    /// The file ends inside the quotes that open at the offset; `cells` holds what is there.
    case openQuote(Int)
  }

  let form: CellForm
  private let delimiter: UInt8
  /// The delimiter in every byte.
  private let delimiters: UInt64
  private let quote: UInt8
  private let isUsual: Bool
  /// The start of the row last read.
  private(set) var row: LineMark
  /// Where the next row begins.
  var next: LineMark

  init(from mark: LineMark, form: CellForm) {
    self.form = form
    delimiter = form.delimiter
    delimiters = Self.everyByte &* UInt64(form.delimiter)
    quote = form.quote
    isUsual = form.isUsual
    row = mark
    next = mark
  }

  /// Reads the next row of `bytes` into `cells`, which it empties first.
  mutating func read(_ bytes: Span<UInt8>, into cells: inout [Cell]) -> Outcome {
    cells.removeAll(keepingCapacity: true)
    row = next
    var index = next.offset
    let count = bytes.count
    guard index < count else { return .end }
    if bytes[index] == .lineFeed || bytes[index] == .carriageReturn {
      endLine(bytes, at: index)
      return .row
    }
    while true {
      let start = index
      if !isUsual {
        let isOpen = unusual(bytes, at: &index, into: &cells)
        if isOpen { return .openQuote(start) }
      } else if index < count, bytes[index] == quote {
        let isOpen = quoted(bytes, at: &index, into: &cells)
        if isOpen { return .openQuote(start) }
      } else {
        index = cellEnd(bytes, from: index)
        cells.append(Cell(start: UInt32(start), end: UInt32(index), form: .plain))
      }
      if index - start > Self.cellLimit { return .cellTooLong(start) }
      if cells.count > Self.columnLimit { return .tooManyCells(row.offset) }
      guard index < count, bytes[index] == delimiter else { break }
      index += 1
    }
    endLine(bytes, at: index)
    return .row
  }

  /// Where the next delimiter or line end stands from `start` on, or where the file ends.
  @inline(__always)
  private func cellEnd(_ bytes: Span<UInt8>, from start: Int) -> Int {
    let raw = unsafe bytes.bytes
    var index = start
    while index &+ 8 <= bytes.count {
      let word = unsafe raw.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self).littleEndian
      let found =
        Self.places(of: delimiters, in: word) | Self.places(of: Self.lineFeeds, in: word)
        | Self.places(of: Self.carriageReturns, in: word)
      if found != 0 { return index &+ found.trailingZeroBitCount / 8 }
      index &+= 8
    }
    while index < bytes.count {
      let byte = bytes[index]
      if byte == delimiter || byte == .lineFeed || byte == .carriageReturn { break }
      index &+= 1
    }
    return index
  }

  private static var everyByte: UInt64 { 0x0101_0101_0101_0101 }
  private static var lineFeeds: UInt64 { everyByte &* UInt64(UInt8.lineFeed) }
  private static var carriageReturns: UInt64 { everyByte &* UInt64(UInt8.carriageReturn) }

  /// The highest bit of the first byte of `word` that is the one `pattern` is made of, and perhaps
  /// of later ones.
  @inline(__always)
  private static func places(of pattern: UInt64, in word: UInt64) -> UInt64 {
    let zero = word ^ pattern
    return (zero &- everyByte) & ~zero & 0x8080_8080_8080_8080
  }

  /// Reads a cell that begins with a quote and leaves `index` after it; true when the quotes are
  /// still open at the end of the file.
  private mutating func quoted(
    _ bytes: Span<UInt8>, at index: inout Int, into cells: inout [Cell]
  ) -> Bool {
    let start = index
    var form = Cell.Form.quoted
    var isClosed = false
    index += 1
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      if byte == quote {
        guard index < bytes.count, bytes[index] == quote else {
          isClosed = true
          break
        }
        form = .escaped
        index += 1
      } else if byte == .lineFeed {
        next.line += 1
      } else if byte == .carriageReturn, index == bytes.count || bytes[index] != .lineFeed {
        next.line += 1
      }
    }
    guard isClosed else {
      cells.append(Cell(start: UInt32(start), end: UInt32(index), form: .escaped))
      next.offset = index
      return true
    }
    let closed = index
    while index < bytes.count {
      let byte = bytes[index]
      if byte == delimiter || byte == .lineFeed || byte == .carriageReturn { break }
      index += 1
    }
    if index > closed { form = .escaped }
    cells.append(
      form == .quoted
        ? Cell(start: UInt32(start + 1), end: UInt32(closed - 1), form: form)
        : Cell(start: UInt32(start), end: UInt32(index), form: form))
    return false
  }

  mutating func endLine(_ bytes: Span<UInt8>, at index: Int) {
    next.offset = index
    guard index < bytes.count else { return }
    next.line += 1
    next.offset += 1
    if bytes[index] == .carriageReturn, index + 1 < bytes.count, bytes[index + 1] == .lineFeed {
      next.offset += 1
    }
  }
}
