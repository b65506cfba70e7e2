import Domain
import Glibc

/// Where a long file is cut so that its parts can be read side by side.
///
/// Only a file in which no quoted cell goes over a line is cut, after line feeds: there every line
/// is a row, and a row is a line, so that a part knows its lines and rows without those before it.
struct TableParts {
  /// The least bytes worth a part of their own.
  static let leastBytes = 1 << 18

  /// The first byte of each part, and of what would follow the last.
  let starts: [Int]
  /// The lines before each part, and of all.
  private let before: [Int]

  /// The parts of the text of `source`, at most `most`; nil where it is read as a whole.
  init?(_ source: SourceText, _ dialect: Dialect, most: Int = TableParts.most) {
    let count = min(most, source.bytes.count / Self.leastBytes)
    guard count > 1, source.sheet == nil, dialect.cells.isUsual, dialect.headerRows == nil,
      Self.isByLine(source.bytes, dialect.cells.quote, dialect.cells.delimiter)
    else { return nil }
    var starts = [source.start]
    for part in 1..<count {
      let near = max(source.bytes.count / count * part, (starts.last ?? 0) + 1)
      guard let end = source.bytes[near...].firstIndex(of: .lineFeed) else { break }
      if end + 1 < source.bytes.count { starts.append(end + 1) }
    }
    guard starts.count > 1 else { return nil }
    starts.append(source.bytes.count)
    var before = [0]
    for (start, end) in zip(starts, starts.dropFirst()) {
      guard let lines = Self.lines(source.bytes.span.extracting(start..<end)) else { return nil }
      before.append((before.last ?? 0) + lines)
    }
    self.before = before
    self.starts = starts
  }

  /// The number of parts.
  var count: Int { starts.count - 1 }

  /// How many lines a part has; the last one need not end.
  func lines(in part: Int) -> Int { before[part + 1] - before[part] }

  /// How many lines there are before a part.
  func lines(before part: Int) -> Int { before[part] }

  /// More than there are cores, so that none waits long for the last: a row may cost twice another.
  static let most = 4 * min(max(sysconf(Int32(_SC_NPROCESSORS_ONLN)), 1), 4)

  /// Whether every quote opens a cell that another one closes on the same line.
  private static func isByLine(_ bytes: [UInt8], _ quote: UInt8, _ delimiter: UInt8) -> Bool {
    var next = place(of: quote, in: bytes, from: 0)
    while let open = next {
      guard open == 0 || [delimiter, .lineFeed].contains(bytes[open - 1]),
        var close = place(of: quote, in: bytes, from: open + 1)
      else { return false }
      // A doubled quote stands for itself.
      while close + 1 < bytes.count, bytes[close + 1] == quote {
        guard let later = place(of: quote, in: bytes, from: close + 2) else { return false }
        close = later
      }
      let ends = [delimiter, .lineFeed, .carriageReturn]
      guard close + 1 == bytes.count || ends.contains(bytes[close + 1]),
        place(of: .lineFeed, in: bytes, from: open).map({ $0 > close }) ?? true
      else { return false }
      next = place(of: quote, in: bytes, from: close + 1)
    }
    return true
  }

  private static func place(of byte: UInt8, in bytes: [UInt8], from start: Int) -> Int? {
    unsafe bytes.withUnsafeBytes { bytes in
      guard start < bytes.count, let base = bytes.baseAddress else { return nil }
      let found = unsafe memchr(base + start, Int32(byte), bytes.count - start)
      return unsafe found.map { unsafe UnsafeRawPointer($0) - base }
    }
  }

  /// The lines of `bytes`; nil where a carriage return ends one by itself.
  private static func lines(_ bytes: Span<UInt8>) -> Int? {
    guard ByteCount.of(.carriageReturn, in: bytes) == returnedLines(bytes) else { return nil }
    let isEnded = bytes[bytes.count - 1] == .lineFeed
    return ByteCount.of(.lineFeed, in: bytes) + (isEnded ? 0 : 1)
  }

  /// The lines that a carriage return and a line feed end.
  private static func returnedLines(_ bytes: Span<UInt8>) -> Int {
    unsafe bytes.withUnsafeBytes { bytes in
      guard let base = bytes.baseAddress else { return 0 }
      var lines = 0
      var start = 0
      while let found = unsafe memchr(
        base + start, Int32(UInt8.carriageReturn), bytes.count - start)
      {
        start = unsafe UnsafeRawPointer(found) - base + 1
        if start < bytes.count, unsafe bytes[start] == .lineFeed { lines += 1 }
      }
      return lines
    }
  }
}
