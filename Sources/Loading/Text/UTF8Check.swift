/// Where bytes stop being UTF-8.
enum UTF8Check {
  /// The offset of the first byte that is not UTF-8, or nil when all are.
  static func firstFault(in bytes: [UInt8]) -> Int? {
    do throws(UTF8.ValidationError) {
      _ = try UTF8Span(validating: bytes.span)
      return nil
    } catch {
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
