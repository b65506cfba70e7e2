/// A zip archive with the same bytes for the same parts.
struct ZipArchive {
  private var local: [UInt8] = []
  private var central: [UInt8] = []
  private var parts = 0

  /// Adds the part `name`.
  mutating func add(_ name: String, _ bytes: [UInt8]) {
    let packed = Deflate.compressed(bytes)
    let start = local.count
    var head: [UInt8] = []
    // Version 2.0, names in UTF-8, deflated, midnight of 1 January 1980.
    for value in [20, 0x0800, 8, 0, 0x0021] { head += Self.two(value) }
    head += Self.four(Self.checksum(bytes)) + Self.four(UInt32(packed.count))
    head += Self.four(UInt32(bytes.count)) + Self.two(name.utf8.count) + Self.two(0)
    local += [0x50, 0x4B, 3, 4] + head + Array(name.utf8) + packed
    central += [0x50, 0x4B, 1, 2] + Self.two(20) + head
    for _ in 0..<3 { central += Self.two(0) }
    central += Self.four(0) + Self.four(UInt32(start)) + Array(name.utf8)
    parts += 1
  }

  /// The whole archive.
  var bytes: [UInt8] {
    var end: [UInt8] = [0x50, 0x4B, 5, 6] + Self.two(0) + Self.two(0)
    end += Self.two(parts) + Self.two(parts) + Self.four(UInt32(central.count))
    end += Self.four(UInt32(local.count)) + Self.two(0)
    return local + central + end
  }

  private static func two(_ value: Int) -> [UInt8] {
    [UInt8(truncatingIfNeeded: value), UInt8(truncatingIfNeeded: value >> 8)]
  }

  private static func four(_ value: UInt32) -> [UInt8] {
    (0..<4).map { UInt8(truncatingIfNeeded: value >> (8 * UInt32($0))) }
  }

  /// The CRC-32 that zip uses.
  private static func checksum(_ bytes: [UInt8]) -> UInt32 {
    var sum: UInt32 = 0xFFFF_FFFF
    for byte in bytes { sum = sum >> 8 ^ table[Int((sum ^ UInt32(byte)) & 0xFF)] }
    return sum ^ 0xFFFF_FFFF
  }

  private static let table: [UInt32] = (0..<256).map { number in
    (0..<8).reduce(UInt32(number)) { sum, _ in
      sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1
    }
  }
}
