/// What is drawn in one place: a scalar with the accents on it.
struct GlyphScalars: Hashable, Sendable {
  /// What takes the columns.
  var base: Unicode.Scalar
  /// The accents.
  var marks = Marks()
  /// The columns, 1 or 2.
  var width: Int

  /// What is drawn for anything that must not reach a terminal.
  static let standIn = GlyphScalars(base: "\u{FFFD}", width: 1)

  /// The glyph as text.
  var text: String { marks.text(on: base) }
}

/// Up to three accents in one number, so that a cell of the picture is a few numbers too; what more
/// there are would be lost in a cell of a terminal.
struct Marks: Hashable, Sendable {
  /// 21 bits each, the first in the lowest; 0 is none.
  private var bits: UInt64 = 0

  /// Whether there is none.
  var isEmpty: Bool { bits == 0 }

  /// Adds `mark` where there is room for it.
  mutating func add(_ mark: Unicode.Scalar) {
    for place in 0..<3 where bits >> (21 * UInt64(place)) == 0 {
      bits |= UInt64(mark.value) << (21 * UInt64(place))
      return
    }
  }

  /// The accent at a place of the three, 0 for none.
  subscript(place: Int) -> UInt32 { UInt32(truncatingIfNeeded: bits >> (21 * place)) & 0x1F_FFFF }

  /// `base` with the accents.
  func text(on base: Unicode.Scalar) -> String {
    var text = String(Character(base))
    var rest = bits
    while rest != 0 {
      if let mark = Unicode.Scalar(UInt32(rest & 0x1F_FFFF)) { text.unicodeScalars.append(mark) }
      rest >>= 21
    }
    return text
  }
}
