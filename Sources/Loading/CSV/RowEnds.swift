import CByteMasks

/// Where the cells of a row end in which nothing is quoted.
struct RowEnds {
  private static let width = byte_masks_widest()

  /// The places after the row's beginning.
  private var ends: [Int32] = []
  /// Where the row begins.
  private var start = 0
  /// How many cells there are; 0 where the row is of another kind.
  var count = 0

  subscript(index: Int) -> Int32 { ends[index] }

  /// Finds the ends in the row that begins at `start`; gives the offset after the row, or nil where
  /// it is of another kind, which empties this.
  mutating func find(
    in bytes: Span<UInt8>, from start: Int, _ delimiter: UInt8, _ quote: UInt8
  ) -> Int? {
    if ends.isEmpty { ends = Array(repeating: 0, count: Int(BYTE_ROW_ROOM)) }
    self.start = start
    var next: Int32 = 0
    count = unsafe bytes.withUnsafeBufferPointer { bytes in
      guard let first = bytes.baseAddress else { return 0 }
      return unsafe ends.withUnsafeMutableBufferPointer { ends in
        guard let room = ends.baseAddress else { return 0 }
        return unsafe Int(
          byte_masks_row(
            Self.width, first + start, bytes.count - start, delimiter, quote, room, &next))
      }
    }
    return count > 0 ? start + Int(next) : nil
  }

  /// A bit for each of the first 64 cells, set where it has the same bytes as that of `other`.
  func same(as other: RowEnds, in bytes: Span<UInt8>) -> UInt64 {
    unsafe bytes.withUnsafeBufferPointer { bytes in
      guard let first = bytes.baseAddress else { return 0 }
      return unsafe ends.withUnsafeBufferPointer { ends in
        unsafe other.ends.withUnsafeBufferPointer { others in
          guard let own = ends.baseAddress, let above = others.baseAddress else { return 0 }
          return unsafe byte_masks_same(
            first + start, own, Int32(count), first + other.start, above, Int32(other.count))
        }
      }
    }
  }
}
