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
    let hash = unsafe ByteHash.hash(bytes.span.bytes, range)
    let place = Int(truncatingIfNeeded: hash) & (entries.count &- 1)
    if let entry = entries[place], ByteHash.same(entry.range, range, in: bytes.span) {
      return entry.value
    }
    let value = make()
    entries[place] = Entry(range: range, value: value)
    return value
  }
}
