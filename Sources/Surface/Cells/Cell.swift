/// One cell of the picture.
///
/// Kept as a scalar with its accents, so that comparing two cells is comparing numbers.
public struct Cell: Hashable, Sendable {
  private var base: UInt32
  /// How it is drawn.
  public var style: Style
  private var marks: String

  /// `glyph` in `style`.
  public init(_ glyph: String = " ", _ style: Style = .plain) {
    var scalars = Substring(glyph).unicodeScalars
    base = scalars.popFirst()?.value ?? 0
    marks = String(scalars)
    self.style = style
  }

  init(_ glyph: GlyphScalars, _ style: Style) {
    base = glyph.base.value
    marks = glyph.marks
    self.style = style
  }

  private init(base: UInt32, style: Style) {
    self.base = base
    marks = ""
    self.style = style
  }

  /// The grapheme cluster drawn from here; empty in the right half of a wide one.
  public var glyph: String {
    get {
      guard base != 0, let scalar = Unicode.Scalar(base) else { return "" }
      return marks.isEmpty ? String(Character(scalar)) : String(Character(scalar)) + marks
    }
    set { self = Cell(newValue, style) }
  }

  /// A blank.
  public static let blank = Cell()
  /// Whether it is the right half of a wide glyph.
  public var isContinuation: Bool { base == 0 }
  /// Whether it shows nothing but its ground.
  var isBlank: Bool { base == 0x20 && marks.isEmpty }

  /// The right half of a wide glyph.
  static func continuation(_ style: Style) -> Cell { Cell(base: 0, style: style) }
}
