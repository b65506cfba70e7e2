import CByteMasks
import Testing

/// Whatever the processor's vectors are, the same bytes are noted.
@Suite("Bytes that end cells and rows")
struct ByteMasksTests {
  struct Notes: Equatable {
    var ends: [Int32]
    var lines: [Int32]
    var odd: [UInt64]
    var hasHigh: Bool
  }

  static let widths = [Int32](arrayLiteral: 0, 32, 64).filter { $0 <= byte_masks_widest() }

  @Test("are found in random bytes of any length, by vectors of any width", arguments: widths)
  func random(width: Int32) {
    var generator = Generator(state: 11)
    for length in 0..<400 {
      let bytes = (0..<length).map { _ in generator.byte() }
      #expect(notes(of: bytes, by: width) == expected(bytes), "\(length) bytes")
    }
  }

  @Test("are found where every byte is one", arguments: widths)
  func all(width: Int32) {
    let bytes = [UInt8](repeating: UInt8(ascii: ","), count: 200)
    #expect(notes(of: bytes, by: width) == expected(bytes))
  }

  private func notes(of bytes: [UInt8], by width: Int32) -> Notes {
    let count = bytes.count
    let padded = bytes + [UInt8](repeating: UInt8(ascii: "\n"), count: 64)
    var ends = [Int32](repeating: -9, count: count + 72)
    var lines = [Int32](repeating: -9, count: count + 8)
    var odd = [UInt64](repeating: 0, count: (count + 63) / 64 + 1)
    var notes = unsafe byte_notes()
    unsafe ends.withUnsafeMutableBufferPointer { ends in
      unsafe lines.withUnsafeMutableBufferPointer { lines in
        unsafe odd.withUnsafeMutableBufferPointer { odd in
          unsafe notes.ends = ends.baseAddress
          unsafe notes.lines = lines.baseAddress
          unsafe notes.odd = odd.baseAddress
          unsafe byte_masks_note_by(
            width, padded, Int32(count), UInt8(ascii: ","), UInt8(ascii: "\""), &notes)
        }
      }
    }
    return unsafe Notes(
      ends: Array(ends[1..<Int(notes.end_count)]), lines: Array(lines[..<Int(notes.line_count)]),
      odd: Array(odd[..<((count + 63) / 64)]), hasHigh: notes.any_high != 0)
  }

  /// The same, byte by byte.
  private func expected(_ bytes: [UInt8]) -> Notes {
    var notes = Notes(
      ends: [], lines: [], odd: [UInt64](repeating: 0, count: (bytes.count + 63) / 64),
      hasHigh: false)
    for (place, byte) in bytes.enumerated() {
      switch byte {
      case UInt8(ascii: ","): notes.ends.append(Int32(place))
      case UInt8(ascii: "\n"):
        notes.ends.append(Int32(place))
        notes.lines.append(Int32(notes.ends.count))
      case 0x80...: notes.hasHigh = true
      case UInt8(ascii: "\r") where place + 1 < bytes.count && bytes[place + 1] == 0x0A: break
      case UInt8(ascii: "\""), ..<0x20: notes.odd[place / 64] |= 1 << UInt64(place % 64)
      default: break
      }
    }
    return notes
  }

  /// The bytes of tables, at random; xorshift (Marsaglia, 2003).
  private struct Generator {
    var state: UInt64

    mutating func byte() -> UInt8 {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      let usual = Array(",,,,\n\nab1\r\"\t ".utf8) + [0xE7, 0xFF, 0]
      return usual[Int(state >> 20) % usual.count]
    }
  }
}
