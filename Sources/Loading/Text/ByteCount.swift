import CByteMasks

/// Counts bytes, many at once.
enum ByteCount {
  /// How many of `bytes` are `wanted`.
  static func of(_ wanted: UInt8, in bytes: Span<UInt8>) -> Int {
    unsafe bytes.withUnsafeBufferPointer { bytes in
      guard let first = bytes.baseAddress else { return 0 }
      return unsafe Int(byte_masks_count(first, bytes.count, wanted))
    }
  }
}
