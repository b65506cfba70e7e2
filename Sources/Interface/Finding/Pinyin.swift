/// The readings of Chinese characters in pinyin, without tones.
enum Pinyin {
  /// By character, all its readings in ASCII letters, the usual one first.
  private static let table: [Unicode.Scalar: [[UInt8]]] = {
    var table: [Unicode.Scalar: [[UInt8]]] = [:]
    table.reserveCapacity(7000)
    for line in readings.split(separator: "\n") {
      let parts = line.split(omittingEmptySubsequences: false) { $0 == " " || $0 == "," }
      guard parts.count == 3 else { continue }
      let syllable = Array(parts[0].utf8)
      for scalar in parts[1].unicodeScalars { table[scalar, default: []].insert(syllable, at: 0) }
      for scalar in parts[2].unicodeScalars { table[scalar, default: []].append(syllable) }
    }
    return table
  }()

  /// The readings of a character as lists of letters, the usual one first; none for one that is
  /// not Chinese, or is rare.
  static func readings(of scalar: Unicode.Scalar) -> [[UInt8]] { table[scalar] ?? [] }
}
