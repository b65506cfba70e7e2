/// What the scanner does only for dialects beyond RFC 4180, apart from its fast path.
extension RowScanner {
  /// Whether the next row begins with `byte`.
  func isNext(_ byte: UInt8, in bytes: Span<UInt8>) -> Bool {
    next.offset < bytes.count && bytes[next.offset] == byte
  }

  /// Passes over the next physical line.
  mutating func passLine(_ bytes: Span<UInt8>) {
    var index = next.offset
    while index < bytes.count, bytes[index] != .lineFeed, bytes[index] != .carriageReturn {
      index += 1
    }
    endLine(bytes, at: index)
  }

  /// Reads a cell of a dialect with escapes, single quotes inside quotes or spaces before cells,
  /// and leaves `index` after it; true when quotes are still open at the end of the file.
  mutating func unusual(
    _ bytes: Span<UInt8>, at index: inout Int, into cells: inout [Cell]
  ) -> Bool {
    while form.skipsSpaces, index < bytes.count, bytes[index] == UInt8(ascii: " ") { index += 1 }
    let start = index
    let isQuoted = index < bytes.count && bytes[index] == form.quote
    var isEscaped = false
    var closed: Int?
    if isQuoted {
      index += 1
      closed = passQuoted(bytes, at: &index, &isEscaped)
    }
    if closed != nil || !isQuoted { passPlain(bytes, at: &index, &isEscaped) }
    let isWhole = closed == index && !isEscaped
    cells.append(
      isWhole
        ? Cell(start: UInt32(start + 1), end: UInt32(index - 1), form: .quoted)
        : Cell(
          start: UInt32(start), end: UInt32(index),
          form: isEscaped || isQuoted ? .escaped : .plain))
    if isQuoted, closed == nil { next.offset = index }
    return isQuoted && closed == nil
  }

  /// Passes over text inside quotes; gives the offset after the closing quote, nil when there is
  /// none.
  private mutating func passQuoted(
    _ bytes: Span<UInt8>, at index: inout Int, _ isEscaped: inout Bool
  ) -> Int? {
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      if byte == form.escape {
        isEscaped = true
        passEscaped(bytes, at: &index)
      } else if byte == form.quote {
        guard form.doublesQuotes, index < bytes.count, bytes[index] == form.quote else {
          return index
        }
        isEscaped = true
        index += 1
      } else {
        index -= 1
        pass(bytes, at: &index)
      }
    }
    return nil
  }

  /// Passes over text to the next delimiter or line end that is not escaped.
  private mutating func passPlain(
    _ bytes: Span<UInt8>, at index: inout Int, _ isEscaped: inout Bool
  ) {
    while index < bytes.count {
      let byte = bytes[index]
      if byte == form.delimiter || byte == .lineFeed || byte == .carriageReturn { return }
      index += 1
      guard byte == form.escape else { continue }
      isEscaped = true
      passEscaped(bytes, at: &index)
    }
  }

  /// Passes over what stands after an escape: a byte, or the two of CRLF.
  private mutating func passEscaped(_ bytes: Span<UInt8>, at index: inout Int) {
    guard index < bytes.count else { return }
    let isReturn = bytes[index] == .carriageReturn
    pass(bytes, at: &index)
    if isReturn, index < bytes.count, bytes[index] == .lineFeed { pass(bytes, at: &index) }
  }

  /// Passes over one byte inside a cell, and counts the line it may end.
  private mutating func pass(_ bytes: Span<UInt8>, at index: inout Int) {
    guard index < bytes.count else { return }
    let byte = bytes[index]
    index += 1
    let isReturn = byte == .carriageReturn
    let isPair = isReturn && index < bytes.count && bytes[index] == .lineFeed
    if byte == .lineFeed || isReturn && !isPair { next.line += 1 }
  }
}
