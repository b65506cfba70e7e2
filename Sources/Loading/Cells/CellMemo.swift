/// Remembers what was made of the bytes of cells, because codes come again and again.
///
/// Each place of the memory holds the last cell that fell on it, so it never grows.
struct CellMemo<Value> {
  private struct Entry {
    var range: Range<Int>
    var value: Value
  }

  private var entries: [Entry?]

  /// A memory of `size` places, a power of two.
  init(size: Int) { entries = Array(repeating: nil, count: size) }

  /// The value made of the bytes `range` of one and the same file, by `make` where it is new.
  mutating func value(of range: Range<Int>, in bytes: [UInt8], make: () -> Value) -> Value {
    var hash: UInt32 = 2_166_136_261
    for index in range { hash = (hash ^ UInt32(bytes[index])) &* 16_777_619 }
    let place = Int(hash ^ hash >> 15) & (entries.count - 1)
    if let entry = entries[place], Self.same(entry.range, range, bytes) { return entry.value }
    let value = make()
    entries[place] = Entry(range: range, value: value)
    return value
  }

  private static func same(_ one: Range<Int>, _ other: Range<Int>, _ bytes: [UInt8]) -> Bool {
    guard one.count == other.count else { return false }
    let distance = other.lowerBound - one.lowerBound
    for index in one where bytes[index] != bytes[index + distance] { return false }
    return true
  }
}
