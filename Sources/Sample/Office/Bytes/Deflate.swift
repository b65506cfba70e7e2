/// Compression after RFC 1951 with the fixed codes: the same bytes on every machine, whatever
/// library it has.
struct Deflate {
  private var output: [UInt8] = []
  private var bits: UInt64 = 0
  private var count = 0

  /// `bytes` as one deflated stream.
  static func compressed(_ bytes: [UInt8]) -> [UInt8] {
    var deflate = Deflate()
    deflate.write(bytes)
    return deflate.output
  }

  private mutating func write(_ bytes: [UInt8]) {
    // The last block, with fixed codes.
    put(0b011, 3)
    var last = [Int](repeating: -1, count: 1 << 15)
    var index = 0
    while index < bytes.count {
      guard index + 3 < bytes.count else {
        literal(Int(bytes[index]))
        index += 1
        continue
      }
      let place = Self.hash(bytes, index)
      let earlier = last[place]
      last[place] = index
      let length =
        earlier >= 0 && index - earlier <= 32_768 ? Self.common(bytes, earlier, index) : 0
      guard length >= 4 else {
        literal(Int(bytes[index]))
        index += 1
        continue
      }
      match(length, index - earlier)
      for inner in index + 1..<index + length where inner + 3 < bytes.count {
        last[Self.hash(bytes, inner)] = inner
      }
      index += length
    }
    literal(256)
    if count > 0 { output.append(UInt8(truncatingIfNeeded: bits)) }
  }

  private static func hash(_ bytes: [UInt8], _ index: Int) -> Int {
    let word =
      UInt32(bytes[index]) | UInt32(bytes[index + 1]) << 8 | UInt32(bytes[index + 2]) << 16
      | UInt32(bytes[index + 3]) << 24
    return Int((word &* 2_654_435_761) >> 17)
  }

  /// How many bytes from the two places are the same, at most 258.
  private static func common(_ bytes: [UInt8], _ one: Int, _ other: Int) -> Int {
    let most = min(258, bytes.count - other)
    var length = 0
    while length < most, bytes[one + length] == bytes[other + length] { length += 1 }
    return length
  }

  private mutating func put(_ value: Int, _ width: Int) {
    bits |= UInt64(value) << UInt64(count)
    count += width
    while count >= 8 {
      output.append(UInt8(truncatingIfNeeded: bits))
      bits >>= 8
      count -= 8
    }
  }

  /// Puts a Huffman code, whose highest bit goes first.
  private mutating func code(_ value: Int, _ width: Int) {
    var reversed = 0
    for bit in 0..<width where value >> bit & 1 == 1 { reversed |= 1 << (width - 1 - bit) }
    put(reversed, width)
  }

  /// The fixed code of a literal, the end of the block or a length (RFC 1951, 3.2.6).
  private mutating func literal(_ symbol: Int) {
    switch symbol {
    case ..<144: code(0x30 + symbol, 8)
    case ..<256: code(0x190 + symbol - 144, 9)
    case ..<280: code(symbol - 256, 7)
    default: code(0xC0 + symbol - 280, 8)
    }
  }

  private mutating func match(_ length: Int, _ distance: Int) {
    let (symbol, base, extra) = Self.step(length, first: 3, direct: 8, steps: 4)
    // 258 has a symbol of its own.
    if length == 258 {
      literal(285)
    } else {
      literal(257 + symbol)
      put(length - base, extra)
    }
    let (place, start, more) = Self.step(distance, first: 1, direct: 4, steps: 2)
    code(place, 5)
    put(distance - start, more)
  }

  /// The symbol of a length or a distance, the least value it stands for, and its extra bits:
  /// `direct` symbols of one value each, then `steps` symbols for each further extra bit.
  private static func step(
    _ value: Int, first: Int, direct: Int, steps: Int
  ) -> (symbol: Int, base: Int, extra: Int) {
    var symbol = 0
    var base = first
    var extra = 0
    while value >= base + (1 << extra) {
      base += 1 << extra
      symbol += 1
      if symbol >= direct, (symbol - direct) % steps == 0 { extra += 1 }
    }
    return (symbol, base, extra)
  }
}
