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
  /// The lines before each part.
  let lines: [Int]

  /// The parts of the text of `source`, at most `most`; nil where it is read as a whole.
  init?(_ source: SourceText, _ dialect: Dialect, most: Int = TableParts.processors) {
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
    var lines = [0]
    for part in starts.indices.dropLast() {
      let bytes = source.bytes[starts[part]..<starts[part + 1]]
      guard let ends = Self.lineEnds(bytes) else { return nil }
      lines.append(lines[part] + ends)
    }
    guard starts.count > 1 else { return nil }
    self.lines = lines
    self.starts = starts + [source.bytes.count]
  }

  /// About how many lines there are, rather too many than too few.
  var allLines: Int { lines(in: 0) * count + count * 64 }

  /// About how many lines a part has.
  func lines(in part: Int) -> Int {
    if part + 1 < count { return lines[part + 1] - lines[part] }
    return part > 0 ? lines(in: part - 1) * 9 / 8 : 0
  }

  /// The number of parts.
  var count: Int { lines.count }

  /// The text of `source` up to the end of the part `number`.
  func text(upTo number: Int, of source: SourceText) -> SourceText {
    guard number + 1 < count else { return source }
    return SourceText(path: source.path, bytes: Array(source.bytes[..<starts[number + 1]]))
  }

  /// As many as there are cores, four at most.
  static let processors = min(max(sysconf(Int32(_SC_NPROCESSORS_ONLN)), 1), 4)

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

  /// The line feeds of `bytes`; nil where a carriage return ends a line by itself.
  private static func lineEnds(_ bytes: ArraySlice<UInt8>) -> Int? {
    let bytes = bytes.span
    var feeds = 0
    var returns = 0
    var pairs = 0
    for index in bytes.indices {
      let isFeed = bytes[index] == .lineFeed
      feeds &+= isFeed ? 1 : 0
      returns &+= bytes[index] == .carriageReturn ? 1 : 0
      pairs &+= isFeed && index > 0 && bytes[index &- 1] == .carriageReturn ? 1 : 0
    }
    return returns == pairs ? feeds : nil
  }
}
