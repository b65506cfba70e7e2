/// Remembers a number for the bytes of cells of one file, because codes come again and again.
///
/// Each place of the memory holds the last cell that fell on it, so it never grows. Unlike
/// `CellMemo` it holds nothing that is counted: a look-up costs a hash and a comparison.
struct CellPlaces {
  private struct Place {
    var start: UInt32 = 0
    var end: UInt32 = 0
    var salt: UInt32 = .max
    var value: Int32 = 0
  }

  private var places: [Place]

  /// A memory of `size` places, a power of two.
  init(size: Int) { places = Array(repeating: Place(), count: size) }

  /// The number remembered for cells like `cell` of the column `salt`; nil for none.
  func value(of cell: Cell, _ salt: UInt32, in bytes: Span<UInt8>) -> Int32? {
    let found = places[place(of: cell, salt, in: bytes)]
    guard found.salt == salt, found.end &- found.start == cell.end &- cell.start,
      Self.same(Int(found.start), Int(cell.start), Int(cell.end &- cell.start), in: bytes)
    else { return nil }
    return found.value
  }

  /// Remembers `value` for cells like `cell` of the column `salt`.
  mutating func remember(
    _ value: Int32, of cell: Cell, _ salt: UInt32, in bytes: Span<UInt8>
  ) {
    places[place(of: cell, salt, in: bytes)] = Place(
      start: cell.start, end: cell.end, salt: salt, value: value)
  }

  private func place(of cell: Cell, _ salt: UInt32, in bytes: Span<UInt8>) -> Int {
    unsafe Int(truncatingIfNeeded: ByteHash.hash(bytes.bytes, cell.range, salt: UInt64(salt)))
      & (places.count &- 1)
  }

  private static func same(
    _ one: Int, _ other: Int, _ count: Int, in bytes: Span<UInt8>
  ) -> Bool {
    let raw = unsafe bytes.bytes
    var index = 0
    while index &+ 8 <= count {
      let isSame =
        unsafe raw.unsafeLoadUnaligned(fromByteOffset: one &+ index, as: UInt64.self)
        == raw.unsafeLoadUnaligned(fromByteOffset: other &+ index, as: UInt64.self)
      guard isSame else { return false }
      index &+= 8
    }
    while index < count {
      guard bytes[one &+ index] == bytes[other &+ index] else { return false }
      index &+= 1
    }
    return true
  }
}
