import CByteMasks

extension BlockScanner {
  /// Finds the bytes that end cells and rows, and those that need a closer look.
  func mark() {
    let count = bytes.count
    if ends.count < count + 72 {
      ends = ZeroedMemory(count: count + 72)
      lineEnds = ZeroedMemory(count: count + 8)
      odd = ZeroedMemory(count: count / 64 + 1)
    }
    var notes = unsafe byte_notes()
    unsafe ends.withElements { unsafe notes.ends = $0 }
    unsafe lineEnds.withElements { unsafe notes.lines = $0 }
    unsafe odd.withElements { unsafe notes.odd = $0 }
    unsafe bytes.withBytes(from: 0) { bytes in
      unsafe byte_masks_note(bytes, Int32(count), layout.delimiter, layout.quote, &notes)
    }
    endCount = Int(unsafe notes.end_count)
    lineCount = Int(unsafe notes.line_count)
    hasOdd = unsafe notes.any_odd != 0
    hasHigh = unsafe notes.any_high != 0
  }

  /// Where the first odd byte stands from `start` on; `Int.max` when there is none.
  @inline(never)
  func odd(from start: Int) -> Int {
    guard hasOdd else { return Int.max }
    let last = (bytes.count + 63) / 64
    var word = start / 64
    guard word < last else { return Int.max }
    var bits = odd[word] & (UInt64.max << UInt64(start % 64))
    while bits == 0 {
      word += 1
      guard word < last else { return Int.max }
      bits = odd[word]
    }
    return word * 64 + bits.trailingZeroBitCount
  }
}
