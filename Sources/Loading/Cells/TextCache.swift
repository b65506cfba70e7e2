/// A small cache of the texts of cells, so that a code that stands on every row is one string.
struct TextCache {
  private struct Entry {
    var range = 0..<0
    var text = ""
  }

  private var entries = [Entry](repeating: Entry(), count: 256)

  /// The text of the bytes `range`.
  mutating func text(of range: Range<Int>, in bytes: [UInt8]) -> String {
    // Up to 15 bytes are held in the string itself: making it costs less than finding it.
    guard range.count > 15, range.count < 100 else {
      return String(decoding: bytes[range], as: UTF8.self)
    }
    var hash: UInt32 = 2_166_136_261
    for index in range { hash = (hash ^ UInt32(bytes[index])) &* 16_777_619 }
    let slot = Int((hash ^ hash >> 16) & 255)
    if entries[slot].range.count == range.count, bytes[entries[slot].range] == bytes[range] {
      return entries[slot].text
    }
    let text = String(decoding: bytes[range], as: UTF8.self)
    entries[slot] = Entry(range: range, text: text)
    return text
  }
}
