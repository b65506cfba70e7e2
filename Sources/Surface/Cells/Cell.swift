/// One cell of the picture.
///
/// Kept as a scalar with its accents, so that comparing two cells is comparing three numbers.
public struct Cell: Hashable, Sendable {
  private var marks: Marks
  private var base: UInt32
  /// How it is drawn.
  public var style: Style

  /// `glyph` in `style`: its first scalar and up to three accents on it.
  public init(_ glyph: String = " ", _ style: Style = .plain) {
    var scalars = glyph.unicodeScalars.makeIterator()
    base = scalars.next()?.value ?? 0
    marks = Marks()
    while let mark = scalars.next() { marks.add(mark) }
    self.style = style
  }

  init(_ glyph: GlyphScalars, _ style: Style) {
    base = glyph.base.value
    marks = glyph.marks
    self.style = style
  }

  private init(base: UInt32, style: Style) {
    self.base = base
    marks = Marks()
    self.style = style
  }

  /// The glyph drawn from here; empty in the right half of a wide one.
  public var glyph: String {
    get {
      guard base != 0, let scalar = Unicode.Scalar(base) else { return "" }
      return marks.text(on: scalar)
    }
    set { self = Cell(newValue, style) }
  }

  /// The scalars of the glyph: what takes the columns (0 in the right half of a wide one), and up
  /// to three accents, 0 where there are none.
  public var scalars: (UInt32, UInt32, UInt32, UInt32) {
    (base, marks[0], marks[1], marks[2])
  }

  /// A blank.
  public static let blank = Cell()
  /// Whether it is the right half of a wide glyph.
  public var isContinuation: Bool { base == 0 }
  /// Whether it shows nothing but its ground.
  var isBlank: Bool { base == 0x20 && marks.isEmpty }
  /// A blank in `style`.
  static func blank(_ style: Style) -> Cell { Cell(base: 0x20, style: style) }

  /// The right half of a wide glyph.
  static func continuation(_ style: Style) -> Cell { Cell(base: 0, style: style) }
}
