/// A hash of bytes, quick for the short texts of cells, with a secret of this process: no file can
/// be written against it.
enum ByteHash {
  private static let secret = (
    UInt64.random(in: .min ... .max) | 1, UInt64.random(in: .min ... .max) | 1
  )

  /// The hash of the bytes `range` of `bytes`; `salt` tells apart what must not meet.
  static func hash(_ bytes: RawSpan, _ range: Range<Int>, salt: UInt64 = 0) -> UInt64 {
    var state =
      secret.0 ^ (UInt64(truncatingIfNeeded: range.count) &+ salt &* 0x9E37_79B9_7F4A_7C15)
    var index = range.lowerBound
    while index &+ 8 <= range.upperBound {
      state = folded(state ^ word(bytes, at: index))
      index &+= 8
    }
    let rest = range.upperBound &- index
    guard rest > 0 else { return folded(state) }
    if index &+ 8 <= bytes.byteCount {
      let mask = UInt64.max >> UInt64(64 &- 8 &* rest)
      return folded(folded(state ^ (word(bytes, at: index) & mask)))
    }
    var last: UInt64 = 0
    for place in 0..<rest {
      last |=
        unsafe UInt64(bytes.unsafeLoad(fromByteOffset: index &+ place, as: UInt8.self))
        << (8 * place)
    }
    return folded(folded(state ^ last))
  }

  /// Whether the bytes `one` and `other` of `bytes` are the same.
  static func same(_ one: Range<Int>, _ other: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    unsafe same(one, other, in: bytes.bytes)
  }

  /// The same of raw bytes.
  @inline(__always)
  static func same(_ one: Range<Int>, _ other: Range<Int>, in raw: RawSpan) -> Bool {
    guard one.count == other.count else { return false }
    let (one, other, count) = (one.lowerBound, other.lowerBound, one.count)
    var index = 0
    while index &+ 8 <= count {
      guard word(raw, at: one &+ index) == word(raw, at: other &+ index) else {
        return false
      }
      index &+= 8
    }
    guard index < count else { return true }
    if max(one, other) &+ index &+ 8 <= raw.byteCount {
      let difference = word(raw, at: one &+ index) ^ word(raw, at: other &+ index)
      return difference.littleEndian << UInt64(64 &- 8 &* (count &- index)) == 0
    }
    while index < count {
      guard byte(raw, at: one &+ index) == byte(raw, at: other &+ index) else { return false }
      index &+= 1
    }
    return true
  }

  /// The hash of what has the hash `first` and of what follows and has the hash `second`.
  static func joined(_ first: UInt64, _ second: UInt64) -> UInt64 {
    folded((first &+ secret.0) ^ second)
  }

  private static func byte(_ bytes: RawSpan, at index: Int) -> UInt8 {
    unsafe bytes.unsafeLoad(fromByteOffset: index, as: UInt8.self)
  }

  private static func word(_ bytes: RawSpan, at index: Int) -> UInt64 {
    unsafe bytes.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self)
  }

  private static func folded(_ value: UInt64) -> UInt64 {
    let product = value.multipliedFullWidth(by: secret.1)
    return product.high ^ product.low
  }
}
