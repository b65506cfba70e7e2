extension Int {
  /// The number with zeros in front up to `width` digits.
  func filled(to width: Int) -> String {
    let digits = String(self)
    return String(repeating: "0", count: Swift.max(0, width - digits.utf8.count)) + digits
  }

  /// The number as counted in units of 10^−`places`, in decimal: 123 with 1 place is `12.3`.
  func decimal(places: Int) -> String {
    guard places > 0 else { return String(self) }
    let digits = magnitude.description
    let padded = String(repeating: "0", count: Swift.max(0, places + 1 - digits.count)) + digits
    let whole = padded.dropLast(places)
    let fraction = String(padded.suffix(places).reversed().drop { $0 == "0" }.reversed())
    return (self < 0 ? "-" : "") + whole + (fraction.isEmpty ? "" : "." + fraction)
  }

  /// The whole number nearest to the number over `divisor`, which is positive; half goes up.
  func rounded(over divisor: Int) -> Int {
    let doubled = 2 * self + divisor
    let quotient = doubled / (2 * divisor)
    return doubled < 0 && doubled % (2 * divisor) != 0 ? quotient - 1 : quotient
  }

  /// The number as a whole one divided among `weights` (some positive, none negative) so that
  /// the parts add up to it: the largest remainders get what rounding down leaves.
  func divided(by weights: [Int]) -> [Int] {
    let total = weights.reduce(0, +)
    guard total > 0 else { return weights.map { _ in 0 } }
    var parts = weights.map { self * $0 / total }
    let order = weights.indices.sorted {
      let (left, right) = (self * weights[$0] % total, self * weights[$1] % total)
      return left != right ? left > right : $0 < $1
    }
    for index in order.prefix(self - parts.reduce(0, +)) { parts[index] += 1 }
    return parts
  }
}

extension Bool {
  /// The word the files write.
  var word: String { self ? "true" : "false" }
}
