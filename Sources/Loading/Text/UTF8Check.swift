import CByteMasks

/// Where bytes stop being UTF-8.
enum UTF8Check {
  /// The offset of the first byte that is not UTF-8, or nil when all are.
  static func firstFault(in bytes: [UInt8]) -> Int? {
    let isWhole = unsafe bytes.withUnsafeBufferPointer { bytes in
      guard let first = bytes.baseAddress else { return true }
      return unsafe byte_masks_are_utf8(first, bytes.count) != 0
    }
    if isWhole { return nil }
    // Only the standard library tells where.
    do throws(UTF8.ValidationError) {
      _ = try UTF8Span(validating: bytes.span)
      return nil
    } catch {
      return error.byteOffsets.lowerBound
    }
  }

  /// How many of the bytes are whole characters: all, or those before one that the end cuts.
  static func wholeCharacters(of bytes: [UInt8]) throws(ConversionFault) -> Int {
    do throws(UTF8.ValidationError) {
      _ = try UTF8Span(validating: bytes.span)
      return bytes.count
    } catch {
      let isCut = error.kind == .truncatedScalar && error.byteOffsets.upperBound == bytes.count
      guard isCut else { throw .invalid(at: error.byteOffsets.lowerBound) }
      return error.byteOffsets.lowerBound
    }
  }

  /// How many characters of three or four bytes there are in valid UTF-8, counting to `limit`.
  static func longSequences(in bytes: ArraySlice<UInt8>, atMost limit: Int) -> Int {
    var count = 0
    for byte in bytes where byte >= 0xE0 {
      count += 1
      if count == limit { break }
    }
    return count
  }
}
