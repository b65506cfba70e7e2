/// A sum that keeps inside 128 bits whatever the cells hold.
struct Tally: Sendable {
  private(set) var total: Int128 = 0

  /// Adds `value`.
  mutating func add(_ value: Int) { total += Int128(value) }

  /// The sum as an exact number.
  var exact: Exact { Exact(total, over: 1) ?? 0 }
}
