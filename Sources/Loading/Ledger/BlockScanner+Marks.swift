import CByteMasks

extension BlockScanner {
  /// Finds the bytes that end cells and rows, and those that need a closer look.
  func mark() {
    odd.removeAll(keepingCapacity: true)
    hasHigh = false
    let count = bytes.count
    if positions.count < count + 2 { positions = ZeroedMemory(count: count + 64) }
    var found = 1
    var high: UInt64 = 0
    var start = 0
    while start < count {
      var masks = unsafe bytes.withBytes(from: start) { bytes in
        unsafe byte_masks_of(bytes, layout.delimiter, layout.quote)
      }
      let room = count - start
      if room < 64 { masks.keep(UInt64.max >> UInt64(64 - room)) }
      found = note(masks.delimiters | masks.line_feeds, at: start, from: found)
      high |= masks.high
      let strange = masks.odd | loneReturns(masks, at: start)
      if strange != 0 { noteOdd(strange, at: start) }
      start += 64
    }
    positionCount = found
    hasHigh = high != 0
  }

  @inline(__always)
  private func note(_ mask: UInt64, at start: Int, from first: Int) -> Int {
    var bits = mask
    var found = first
    while bits != 0 {
      positions[found] = Int32(truncatingIfNeeded: start &+ bits.trailingZeroBitCount)
      found &+= 1
      bits &= bits &- 1
    }
    return found
  }

  /// The carriage returns that no line feed follows.
  @inline(__always)
  private func loneReturns(_ masks: byte_masks, at start: Int) -> UInt64 {
    guard masks.carriage_returns != 0 else { return 0 }
    let next = start + 64
    let isFollowed = next < bytes.count && bytes[next] == .lineFeed
    return masks.carriage_returns & ~(masks.line_feeds >> 1 | (isFollowed ? 1 << 63 : 0))
  }

  private func noteOdd(_ mask: UInt64, at start: Int) {
    var bits = mask
    while bits != 0 {
      odd.append(start + bits.trailingZeroBitCount)
      bits &= bits - 1
    }
  }
}

extension byte_masks {
  /// Drops the bits that are not in `mask`.
  fileprivate mutating func keep(_ mask: UInt64) {
    delimiters &= mask
    line_feeds &= mask
    carriage_returns &= mask
    odd &= mask
    high &= mask
  }
}
