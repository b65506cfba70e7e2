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

    @inline(__always)
    func value(of cell: Cell, _ salt: UInt32, in bytes: Span<UInt8>) -> Int32? {
      guard self.salt == salt, ByteHash.same(Int(start)..<Int(end), cell.range, in: bytes) else {
        return nil
      }
      return value
    }
  }

  private var places: [Place]

  /// A memory of `size` places, a power of two.
  init(size: Int) { places = Array(repeating: Place(), count: size) }

  /// As many places as are of use for the cells of a file of `bytes` bytes: a power of two.
  static func size(for bytes: Int) -> Int {
    var size = 16
    while size < 1024, size * 128 < bytes { size *= 2 }
    return size
  }

  /// The number remembered for cells like `cell` of the column `salt`; nil for none.
  func value(of cell: Cell, _ salt: UInt32, in bytes: Span<UInt8>) -> Int32? {
    places[place(of: cell, salt, in: bytes)].value(of: cell, salt, in: bytes)
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
}
