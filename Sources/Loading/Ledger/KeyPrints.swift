/// Fingerprints of the keys of rows: six bytes a row, in 64 shards, so that keys that come twice
/// are found without keeping the keys.
///
/// Two keys with one fingerprint are only a suspicion, which is settled by reading them again.
struct KeyPrints: Sendable {
  /// The bits of a fingerprint: 48 that are kept, and 6 that the shard tells.
  static let bits: UInt64 = 54
  static let shards = 64
  fileprivate static let width = 6

  /// By shard, packed fingerprints.
  fileprivate var packed: [[[UInt8]]] = Array(repeating: [], count: shards)
  /// How many there are.
  private(set) var count = 0

  /// Adds the fingerprints of `other`.
  mutating func add(_ other: KeyPrints) {
    count += other.count
    for shard in 0..<Self.shards { packed[shard] += other.packed[shard] }
  }

  fileprivate mutating func add(_ packed: [UInt8], to shard: Int) {
    guard !packed.isEmpty else { return }
    count += packed.count / Self.width
    self.packed[shard].append(packed)
  }

  /// The fingerprint of the key of `length` bytes at `start`: of a kind that no file can be
  /// written against, since `seed` is drawn anew by every process.
  @inline(__always)
  static func print(
    of start: Int, _ length: Int, in bytes: BlockBytes, seed: KeySeed
  ) -> UInt64 {
    guard length > 0 else { return 0 }
    let ends = bytes.ends(start, length)
    var hash = fold(ends.first ^ seed.one, ends.last ^ seed.two ^ UInt64(length))
    var index = start + 8
    while index < start + length - 8 {
      hash = fold(hash ^ bytes.word(index), seed.one)
      index += 8
    }
    hash = fold(hash ^ seed.two, seed.one)
    return hash &>> (64 - bits)
  }

  @inline(__always)
  private static func fold(_ one: UInt64, _ other: UInt64) -> UInt64 {
    let product = one.multipliedFullWidth(by: other)
    return product.high ^ product.low
  }
}

/// What fingerprints are made with.
struct KeySeed: Sendable {
  let one: UInt64
  let two: UInt64

  /// Drawn by the system.
  init() {
    one = .random(in: 1 ... .max) | 1
    two = .random(in: 1 ... .max) | 1
  }
}

/// Collects fingerprints of one worker, and packs them by the hundred.
final class KeyPrintCollector {
  private static let room = 128
  private let waiting = ZeroedMemory<UInt64>(count: KeyPrints.shards * room)
  private let used = ZeroedMemory<Int>(count: KeyPrints.shards)
  private var prints = KeyPrints()

  /// Takes a fingerprint.
  @inline(__always)
  func add(_ print: UInt64) {
    let shard = Int(truncatingIfNeeded: print &>> 48)
    let place = used[shard]
    waiting[shard &* Self.room &+ place] = print
    used[shard] = place &+ 1
    if place &+ 1 == Self.room { pack(shard) }
  }

  private func pack(_ shard: Int) {
    let count = used[shard]
    used[shard] = 0
    let size = count * KeyPrints.width
    let packed = unsafe [UInt8](unsafeUninitializedCapacity: size) { buffer, used in
      for place in 0..<count {
        let print = waiting[shard * Self.room + place]
        for byte in 0..<KeyPrints.width {
          unsafe buffer[place * KeyPrints.width + byte] =
            UInt8(truncatingIfNeeded: print >> UInt64(8 * byte))
        }
      }
      used = size
    }
    prints.add(packed, to: shard)
  }

  /// All fingerprints; the collector is empty afterwards.
  func take() -> KeyPrints {
    for shard in 0..<KeyPrints.shards { pack(shard) }
    defer { prints = KeyPrints() }
    return prints
  }
}

extension [KeyPrints] {
  /// The fingerprints that occur more than once in all of them.
  func repeated() -> Set<UInt64> {
    var found: Set<UInt64> = []
    var slots: [UInt64] = []
    for shard in 0..<KeyPrints.shards { addRepeated(of: shard, to: &found, &slots) }
    return found
  }

  /// `slots` is only room to work in, which shards have in common.
  private func addRepeated(
    of shard: Int, to found: inout Set<UInt64>, _ slots: inout [UInt64]
  ) {
    let parts = flatMap { $0.packed[shard] }
    let count = parts.reduce(0) { $0 + $1.count } / KeyPrints.width
    let size = Swift.max(16, (count * 2).roundedToPowerOfTwo)
    if slots.count < size { slots = [UInt64](repeating: 0, count: size) }
    for slot in 0..<size { slots[slot] = 0 }
    // A slot holds a fingerprint with a bit more, so that none is zero.
    let mask = size - 1
    for part in parts {
      var index = 0
      while index < part.count {
        var print: UInt64 = 0
        for byte in 0..<KeyPrints.width {
          print |= UInt64(part[index + byte]) &<< UInt64(8 * byte)
        }
        index += KeyPrints.width
        var slot = Int(truncatingIfNeeded: print) & mask
        while slots[slot] != 0, slots[slot] != print | 1 << 63 { slot = (slot + 1) & mask }
        if slots[slot] != 0 { found.insert(print | UInt64(shard) << 48) }
        slots[slot] = print | 1 << 63
      }
    }
  }
}

extension KeyPrints {
  /// The fingerprint of `key`.
  static func print(of key: [UInt8], seed: KeySeed) -> UInt64 {
    let bytes = BlockBytes(key)
    return print(of: 0, key.count, in: bytes, seed: seed)
  }
}
