/// The glyphs of a text, in order.
///
/// A cell of a terminal holds one spacing scalar and its accents, so that is a glyph here: a
/// family of joined pictures shows its first member, a skin tone and a variation selector are left
/// out, a flag is the two letters of its region. Terminals agree on the columns of all of these,
/// which they do not for the sequences themselves.
struct GlyphSequence: Sequence, IteratorProtocol {
  private var scalars: String.UnicodeScalarView.Iterator
  private var pending: Unicode.Scalar?

  init(_ text: String) {
    scalars = text.unicodeScalars.makeIterator()
    pending = scalars.next()
  }

  mutating func next() -> GlyphScalars? {
    guard let scalar = pending else { return nil }
    pending = scalars.next()
    let kind = ScalarKind(of: scalar)
    switch kind {
    case .standIn, .mark, .silent: return .standIn
    default: break
    }
    var glyph = GlyphScalars(base: GlyphSequence.drawn(scalar), width: kind.width)
    takeTail(of: &glyph, isPictograph: kind.isPictograph)
    return glyph
  }

  /// Takes what belongs to `glyph` and needs no column of its own.
  private mutating func takeTail(of glyph: inout GlyphScalars, isPictograph: Bool) {
    var isJoined = false
    while let scalar = pending, scalar.value > 0x7E {
      let kind = ScalarKind(of: scalar)
      switch kind {
      case .mark:
        glyph.marks.add(scalar)
      case .silent:
        isJoined = isPictograph && scalar.value == 0x200D
      case _ where isPictograph && (isJoined && kind.isPictograph || scalar.isSkinTone):
        isJoined = false
      default: return
      }
      pending = scalars.next()
    }
  }

  /// The letter in place of a regional indicator, and every other scalar as it is.
  private static func drawn(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    guard (0x1F1E6...0x1F1FF).contains(scalar.value) else { return scalar }
    return Unicode.Scalar(scalar.value - 0x1F1E6 + 0x41) ?? scalar
  }
}

extension Unicode.Scalar {
  fileprivate var isSkinTone: Bool { (0x1F3FB...0x1F3FF).contains(value) }
}
