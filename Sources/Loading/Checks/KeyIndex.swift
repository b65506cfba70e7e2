/// The keys met in a table: each distinct one has a number, in the order of first meeting.
struct KeyIndex: Sendable {
  private var bytes: [UInt8] = []
  private var ends: [Int] = [0]
  private var slots = [Int32](repeating: -1, count: 64)

  /// The number of distinct keys.
  var count: Int { ends.count - 1 }

  /// The number of `key`, and whether it is met for the first time.
  mutating func insert(_ key: [UInt8]) -> (id: Int, isNew: Bool) {
    let slot = slot(of: key)
    if slots[slot] >= 0 { return (Int(slots[slot]), false) }
    let id = count
    bytes += key
    ends.append(bytes.count)
    slots[slot] = Int32(id)
    if count * 2 > slots.count { grow() }
    return (id, true)
  }

  /// Whether `key` was met.
  func contains(_ key: some Collection<UInt8>) -> Bool { slots[slot(of: Array(key))] >= 0 }

  /// The key with the number `id`.
  func key(_ id: Int) -> ArraySlice<UInt8> { bytes[ends[id]..<ends[id + 1]] }

  /// The slot that holds `key`, or the empty one where it belongs.
  private func slot(of key: [UInt8]) -> Int {
    var slot = Self.hash(key) & (slots.count - 1)
    while slots[slot] >= 0, self.key(Int(slots[slot])) != key[...] {
      slot = (slot + 1) & (slots.count - 1)
    }
    return slot
  }

  private mutating func grow() {
    slots = [Int32](repeating: -1, count: slots.count * 4)
    for id in 0..<count {
      var slot = Self.hash(Array(key(id))) & (slots.count - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(id)
    }
  }

  /// The seeded hash of the standard library, which no file can be written against.
  private static func hash(_ key: [UInt8]) -> Int {
    var hasher = Hasher()
    unsafe key.withUnsafeBytes { unsafe hasher.combine(bytes: $0) }
    return hasher.finalize()
  }
}
