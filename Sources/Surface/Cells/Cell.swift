/// One cell of the picture.
public struct Cell: Hashable, Sendable {
  /// The grapheme cluster drawn from here; empty in the right half of a wide one.
  public var glyph: String
  /// How it is drawn.
  public var style: Style

  /// `glyph` in `style`.
  public init(_ glyph: String = " ", _ style: Style = .plain) {
    self.glyph = glyph
    self.style = style
  }

  /// A blank.
  public static let blank = Cell()
  /// Whether it is the right half of a wide glyph.
  public var isContinuation: Bool { glyph.isEmpty }
}
