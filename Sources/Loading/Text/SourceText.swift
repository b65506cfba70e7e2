import Domain

/// The bytes of a file that have proved to be UTF-8, and where in them things stand.
struct SourceText: Sendable {
  /// The path relative to the dataset.
  let path: String
  /// The whole content, with its byte-order mark if it has one.
  let bytes: [UInt8]
  /// Where the text begins: after the byte-order mark.
  let start: Int
  /// Where the cells stand, when the bytes are the texts of a workbook's sheet.
  let sheet: Sheet?

  /// The text of the file at `path`; the caller has checked that `bytes` are UTF-8.
  init(path: String, bytes: [UInt8], sheet: Sheet? = nil) {
    self.path = path
    self.bytes = bytes
    self.sheet = sheet
    self.start = sheet == nil && bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  /// The first physical line.
  var top: LineMark { LineMark(offset: start, line: 1) }

  /// The text between two byte offsets.
  func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
}

/// The start of a physical line: its byte offset and its number, from 1.
struct LineMark: Hashable, Sendable {
  var offset: Int
  var line: Int
}

/// A place as a reader of the file counts it: line and column from 1, column in Unicode scalars.
struct Place: Hashable, Sendable {
  let line: Int
  let column: Int
}

extension SourceText {
  /// The start of the physical line that holds `offset`, counting from a line before it.
  ///
  /// CR, LF and CRLF each end a line, also inside quotes.
  func line(of offset: Int, from mark: LineMark) -> LineMark {
    var found = mark
    var index = mark.offset
    let end = min(offset, bytes.count)
    while index < end {
      let byte = bytes[index]
      index += 1
      guard byte == .lineFeed || byte == .carriageReturn else { continue }
      if byte == .carriageReturn, index < bytes.count, bytes[index] == .lineFeed {
        guard index < end else { break }
        index += 1
      }
      found = LineMark(offset: index, line: found.line + 1)
    }
    return found
  }

  /// The place of `offset`, counting from a line before it.
  func place(of offset: Int, from mark: LineMark) -> Place {
    let start = line(of: offset, from: mark)
    return Place(line: start.line, column: 1 + scalars(start.offset..<max(offset, start.offset)))
  }

  /// The physical line at `mark` with the stretch `range` marked as far as it lies on that line.
  func excerpt(of range: Range<Int>, on mark: LineMark) -> Excerpt {
    let end = lineEnd(from: mark.offset)
    let marked = min(range.lowerBound, end)..<min(max(range.upperBound, range.lowerBound), end)
    // A scalar is at most four bytes: such a line is longer than an excerpt, and may be as long
    // as the file, so that only the window is made a text.
    guard end - mark.offset <= 4 * Self.excerptLimit else { return window(marked, mark, end) }
    let before = scalars(mark.offset..<marked.lowerBound)
    let text = text(mark.offset..<end)
    let length = max(1, scalars(marked))
    guard text.unicodeScalars.count > Self.excerptLimit else {
      return Excerpt(text: text, offset: before, length: length)
    }
    return window(marked, mark, end)
  }

  /// The part of a long line around the stretch `marked`.
  private func window(_ marked: Range<Int>, _ mark: LineMark, _ end: Int) -> Excerpt {
    var start = marked.lowerBound
    var before = 0
    while start > mark.offset, before < Self.excerptLimit / 2 {
      start -= 1
      if isScalarStart(start) { before += 1 }
    }
    var stop = start
    var count = 0
    while stop < end {
      if isScalarStart(stop) {
        guard count < Self.excerptLimit else { break }
        count += 1
      }
      stop += 1
    }
    let length = max(1, min(scalars(marked), count - before))
    return Excerpt(text: text(start..<stop), offset: before, length: length)
  }

  private func isScalarStart(_ index: Int) -> Bool { bytes[index] & 0xC0 != 0x80 }

  /// The most scalars of a line an excerpt shows.
  static let excerptLimit = 240

  private func lineEnd(from offset: Int) -> Int {
    var index = offset
    while index < bytes.count, bytes[index] != .lineFeed, bytes[index] != .carriageReturn {
      index += 1
    }
    return index
  }

  private func scalars(_ range: Range<Int>) -> Int {
    var count = 0
    for index in range where bytes[index] & 0xC0 != 0x80 { count += 1 }
    return count
  }
}

extension UInt8 {
  static let lineFeed = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")
  static let quote = UInt8(ascii: "\"")
  static let comma = UInt8(ascii: ",")

  var isDigit: Bool { self &- 0x30 <= 9 }
}
