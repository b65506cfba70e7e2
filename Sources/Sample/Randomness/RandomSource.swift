/// A stream of random numbers that depends on a seed and a name alone (SplitMix64, Steele,
/// Lea and Flood 2014).
///
/// Each part of the sample draws from a stream of its own, so that a change in one part leaves
/// the others as they were.
struct RandomSource {
  private var state: UInt64

  /// The stream `name` of `seed`.
  init(seed: UInt64, _ name: String) {
    // FNV-1a of the name.
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in name.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    state = seed ^ hash
    _ = next()
  }

  private mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A whole number from `range`, each as likely as the others.
  mutating func whole(_ range: ClosedRange<Int>) -> Int {
    let count = UInt64(range.upperBound - range.lowerBound) + 1
    return range.lowerBound + Int(next().multipliedFullWidth(by: count).high)
  }

  /// True `percent` times in a hundred.
  mutating func chance(_ percent: Int) -> Bool { whole(0...99) < percent }

  /// `items` in a random order (Fisher and Yates).
  mutating func shuffled<Item>(_ items: [Item]) -> [Item] {
    var items = items
    for index in items.indices.dropFirst().reversed() {
      items.swapAt(index, whole(0...index))
    }
    return items
  }

  /// An index drawn in proportion to `weights`, which are not all zero.
  mutating func index(weights: [Int]) -> Int {
    var rest = whole(0...Swift.max(0, weights.reduce(0, +) - 1))
    for (index, weight) in weights.enumerated() {
      if rest < weight { return index }
      rest -= weight
    }
    return weights.count - 1
  }
}
