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
}
