/// Text as people type it, folded to the plain characters it stands for (DATA, "Cells as people
/// type them").
///
/// Of Unicode's NFKC only what tables bring: full-width forms, wide and thin blanks, minus signs.
/// Dashes stay, because between two months they mean "through" and alone they mean "missing".
enum FoldedText {
  /// The text with full-width forms and blanks folded, invisible characters dropped, runs of
  /// blanks made one and the ends trimmed.
  static func of(_ text: String) -> String {
    if standsForItself(text) { return text }
    var folded = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      guard let plain = plain(scalar) else { continue }
      if plain == " ", folded.isEmpty || folded.last == " " { continue }
      folded.append(plain)
    }
    if folded.last == " " { folded.removeLast() }
    return String(folded)
  }

  /// The folded text without any blank: `北 京` is `北京`.
  static func joined(_ text: String) -> String {
    standsForItself(text) ? text : of(text).filter { $0 != " " }
  }

  /// Whether the text is nothing but visible characters of ASCII.
  private static func standsForItself(_ text: String) -> Bool {
    text.utf8.allSatisfy { 0x21...0x7E ~= $0 }
  }

  /// What the scalar stands for; nil for one that nobody sees.
  private static func plain(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case 0x09...0x0D, 0x20, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000:
      return " "
    case 0x00...0x1F, 0x7F...0x9F, 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064,
      0x2066...0x2069, 0xFEFF:
      return nil
    case 0xFF01...0xFF5E: return Unicode.Scalar(scalar.value - 0xFEE0)
    case 0xFFE5: return "¥"
    case 0x2010, 0x2011, 0x2212, 0xFE63: return "-"
    case 0x2236: return ":"
    case 0xFE50: return ","
    case 0xFE52: return "."
    case 0xFE6A: return "%"
    default: return scalar
    }
  }
}

extension Character {
  /// Whether this is one of the ten ASCII digits.
  var isPlainDigit: Bool { ("0"..."9").contains(self) }
}

extension StringProtocol {
  /// The text after `start`, or nil when it does not begin with it.
  func after(_ start: some StringProtocol) -> SubSequence? {
    hasPrefix(start) ? dropFirst(start.count) : nil
  }

  /// The text before `end`, or nil when it does not end with it.
  func before(_ end: some StringProtocol) -> SubSequence? {
    hasSuffix(end) ? dropLast(end.count) : nil
  }
}
