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
  private let quote: UInt8
  private let isUsual: Bool
  /// The start of the row last read.
  private(set) var row: LineMark
  /// Where the next row begins.
  var next: LineMark
  /// The ends of the cells of a plain row, and of the row before it.
  private var ends = RowEnds()
  private var endsAbove = RowEnds()

  init(from mark: LineMark, form: CellForm) {
    self.form = form
    delimiter = form.delimiter
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
      ends.count = 0
      endLine(bytes, at: index)
      return .row
    }
    if isUsual, readPlain(bytes, into: &cells) { return .row }
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

  /// Reads a row in which nothing is quoted, many bytes at a time; false where it is another.
  private mutating func readPlain(_ bytes: Span<UInt8>, into cells: inout [Cell]) -> Bool {
    swap(&ends, &endsAbove)
    guard let after = ends.find(in: bytes, from: next.offset, delimiter, quote) else {
      return false
    }
    let row = UInt32(next.offset)
    var start = row
    for index in 0..<ends.count {
      let end = row &+ UInt32(bitPattern: ends[index])
      cells.append(Cell(start: start, end: end, form: .plain))
      start = end &+ 1
    }
    next.offset = after
    next.line += 1
    return true
  }

  /// A bit for each of the first 64 cells of the row, set where it is plain and has the same bytes
  /// as the cell of the row before, which has to be the row that was read before.
  func sameAsAbove(in bytes: Span<UInt8>) -> UInt64 {
    guard ends.count > 0, endsAbove.count > 0 else { return 0 }
    return ends.same(as: endsAbove, in: bytes)
  }

  /// Where the next delimiter or line end stands from `start` on, or where the file ends.
  private func cellEnd(_ bytes: Span<UInt8>, from start: Int) -> Int {
    var index = start
    while index < bytes.count {
      let byte = bytes[index]
      if byte == delimiter || byte == .lineFeed || byte == .carriageReturn { break }
      index &+= 1
    }
    return index
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
