import CByteMasks
import Testing

@testable import Loading

/// Rows in which nothing is quoted are found many bytes at a time; the same is found byte by byte.
@Suite("Plain rows, many bytes at a time")
struct PlainRowTests {
  static let widths = ByteMasksTests.widths

  @Test("end where they end byte by byte, at every place of a vector", arguments: widths)
  func ends(width: Int32) {
    var generator = TableBytes(state: 7)
    var found = 0
    for length in 0..<600 {
      let bytes = (0..<length).map { _ in generator.byte() }
      let expected = expected(bytes)
      #expect(row(bytes, by: width) == expected, "\(length) bytes")
      found += expected == nil ? 0 : 1
    }
    #expect(found > 100)
  }

  @Test("with a carriage return before the line feed, however far it stands", arguments: widths)
  func returns(width: Int32) {
    for length in 1..<200 {
      let text = [UInt8](repeating: UInt8(ascii: "a"), count: length) + [0x0D, 0x0A, 0x0D]
      let expected = (length + 1) % 64 == 0 ? nil : Row(ends: [Int32(length)], next: length + 2)
      #expect(row(text, by: width) == expected, "\(length) bytes")
    }
  }

  @Test("of 1,024 cells are the longest", arguments: widths)
  func longest(width: Int32) {
    let commas = [UInt8](repeating: UInt8(ascii: ","), count: 1023)
    #expect(row(commas + [0x0A], by: width)?.ends.count == 1024)
    #expect(row(commas + [UInt8(ascii: ","), 0x0A], by: width) == nil)
  }

  @Test("have the bits of the cells that are the same as those above")
  func same() {
    func bits(_ above: String, _ row: String) -> UInt64 {
      var scanner = RowScanner(from: LineMark(offset: 0, line: 1), form: CellForm())
      let bytes = Array((above + "\n" + row + "\n").utf8)
      var cells: [Cell] = []
      _ = scanner.read(bytes.span, into: &cells)
      _ = scanner.read(bytes.span, into: &cells)
      return scanner.sameAsAbove(in: bytes.span)
    }
    #expect(bits("a,b,c", "a,x,c") == 0b101)
    #expect(bits("a,b", "a,b,c") == 0b11)
    #expect(bits(",,", ",,") == 0b111)
    // What is quoted is not compared, and the row after it neither.
    #expect(bits("\"a\",b", "a,b") == 0)
    #expect(bits("a,b", "\"a\",b") == 0)
    #expect(bits("a", "") == 0)
    for length in 1..<40 {
      let text = String(repeating: "x", count: length)
      #expect(bits(text, text) == 1)
      for place in 0..<length {
        let other = text.prefix(place) + "y" + text.dropFirst(place + 1)
        #expect(bits(text, String(other)) == 0, "\(length) bytes, another at \(place)")
      }
    }
    let wide = Array(repeating: "1", count: 70).joined(separator: ",")
    #expect(bits(wide, wide) == UInt64.max)
  }

  @Test("are in UTF-8 where the standard library says so: every pair of bytes in every place")
  func pairs() {
    for first in UInt8(0x70)...0xFF {
      for second in stride(from: UInt8(0x70), through: 0xFF, by: 1) {
        for rest in [[], [0x80], [0xBF, 0x80], [0x80, 0x80, 0x41], [0xE4, 0xBD, 0xA0]] as [[UInt8]]
        {
          let bytes = [first, second] + rest
          for before in [0, 3, 7, 8] {
            check([UInt8](repeating: 0x41, count: before) + bytes)
            check([UInt8](repeating: 0x41, count: before) + bytes + Array("文字,abcdefgh".utf8))
          }
        }
      }
    }
  }

  @Test("are in UTF-8 or not, cut anywhere")
  func cut() {
    let text = Array("示例数据,é,𠀀,abc,\u{FFFD},\u{D7FF},\u{E000},\u{10FFFF}\n".utf8)
    for end in 0...text.count {
      for start in 0...end { check(Array(text[start..<end])) }
    }
  }

  private func check(_ bytes: [UInt8]) {
    let isValid = (try? UTF8Span(validating: bytes.span)) != nil
    let found = unsafe bytes.withUnsafeBufferPointer { bytes in
      unsafe bytes.baseAddress.map { unsafe byte_masks_are_utf8($0, bytes.count) != 0 } ?? true
    }
    if found != isValid { Issue.record("\(bytes)") }
  }

  struct Row: Equatable {
    var ends: [Int32]
    var next: Int
  }

  private func row(_ bytes: [UInt8], by width: Int32) -> Row? {
    var ends = [Int32](repeating: -9, count: Int(BYTE_ROW_ROOM))
    var next: Int32 = 0
    let count = unsafe bytes.withUnsafeBufferPointer { bytes in
      unsafe ends.withUnsafeMutableBufferPointer { ends in
        guard let first = bytes.baseAddress, let room = ends.baseAddress else { return Int32(0) }
        return unsafe byte_masks_row(
          width, first, bytes.count, UInt8(ascii: ","), UInt8(ascii: "\""), room, &next)
      }
    }
    return count == 0 ? nil : Row(ends: Array(ends[..<Int(count)]), next: Int(next))
  }

  /// The same, byte by byte.
  private func expected(_ bytes: [UInt8]) -> Row? {
    guard let feed = bytes.firstIndex(of: 0x0A) else { return nil }
    var row = bytes[..<feed]
    // One that ends a vector is not seen beside its line feed, and left to a closer look.
    if row.last == 0x0D, feed % 64 != 0 { row.removeLast() }
    guard !row.contains(0x0D), !row.contains(UInt8(ascii: "\"")) else { return nil }
    let ends = row.indices.filter { row[$0] == UInt8(ascii: ",") } + [row.endIndex]
    return Row(ends: ends.map(Int32.init), next: feed + 1)
  }
}

/// The bytes of tables, at random; xorshift (Marsaglia, 2003).
private struct TableBytes {
  var state: UInt64

  mutating func byte() -> UInt8 {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    let usual = Array(repeating: UInt8(ascii: "a"), count: 60) + Array(",,,,,,,,b1\t".utf8)
    let rare = Array("\n\"\r".utf8) + [0xE7, 0xFF, 0]
    let number = Int(state >> 20)
    return number % 90 == 0 ? rare[number / 90 % rare.count] : usual[number % usual.count]
  }
}
