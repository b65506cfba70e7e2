import Glibc

/// The keys met in a table: each distinct one has a number, in the order of first meeting.
struct KeyIndex: Sendable {
  private var bytes: [UInt8] = []
  private var ends: [Int] = [0]
  private var hashes: [UInt32] = []
  private var slots = [Int32](repeating: -1, count: 64)

  /// The number of distinct keys.
  var count: Int { hashes.count }

  /// The number of `key`, and whether it is met for the first time.
  mutating func insert(_ key: [UInt8]) -> (id: Int, isNew: Bool) {
    insert(key.span, Self.hash(key))
  }

  private mutating func insert(_ key: Span<UInt8>, _ hash: UInt32) -> (id: Int, isNew: Bool) {
    let slot = slot(of: key, hash)
    if slots[slot] >= 0 { return (Int(slots[slot]), false) }
    let id = count
    unsafe key.withUnsafeBufferPointer { unsafe bytes.append(contentsOf: $0) }
    ends.append(bytes.count)
    hashes.append(hash)
    slots[slot] = Int32(id)
    if count * 2 > slots.count { grow(to: slots.count * 4) }
    return (id, true)
  }

  /// Takes over the keys of `other`, and gives the number of each here.
  mutating func absorb(_ other: KeyIndex) -> [Int32] {
    reserve(count + other.count)
    bytes.reserveCapacity(bytes.count + other.bytes.count)
    var numbers: [Int32] = []
    numbers.reserveCapacity(other.count)
    for id in 0..<other.count {
      let key = other.bytes.span.extracting(other.ends[id]..<other.ends[id + 1])
      numbers.append(Int32(insert(key, other.hashes[id]).id))
    }
    return numbers
  }

  /// Makes room for `keys` keys.
  mutating func reserve(_ keys: Int) {
    var size = slots.count
    while keys * 2 > size { size *= 4 }
    if size > slots.count { grow(to: size) }
  }

  /// Whether `key` was met.
  func contains(_ key: [UInt8]) -> Bool { slots[slot(of: key.span, Self.hash(key))] >= 0 }

  /// The key with the number `id`.
  func key(_ id: Int) -> [UInt8] { Array(bytes[ends[id]..<ends[id + 1]]) }

  /// The slot that holds `key`, or the empty one where it belongs.
  private func slot(of key: Span<UInt8>, _ hash: UInt32) -> Int {
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot] >= 0, !isSame(Int(slots[slot]), key, hash) {
      slot = (slot + 1) & (slots.count - 1)
    }
    return slot
  }

  private func isSame(_ id: Int, _ key: Span<UInt8>, _ hash: UInt32) -> Bool {
    let start = ends[id]
    guard hashes[id] == hash, ends[id + 1] - start == key.count else { return false }
    return unsafe bytes.withUnsafeBytes { met in
      unsafe key.withUnsafeBytes { asked in
        guard let met = met.baseAddress, let asked = asked.baseAddress else {
          return true
        }
        return unsafe memcmp(met + start, asked, key.count) == 0
      }
    }
  }

  private mutating func grow(to size: Int) {
    slots = [Int32](repeating: -1, count: size)
    for (id, hash) in hashes.enumerated() {
      var slot = Int(hash) & (slots.count - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(id)
    }
  }

  private static func hash(_ key: [UInt8]) -> UInt32 {
    unsafe UInt32(truncatingIfNeeded: ByteHash.hash(key.span.bytes, 0..<key.count))
  }
}
