import CGlyphs

/// The characters large type is drawn from, by the height of their cell in pixels.
enum GlyphFace {
  /// The heights there are; Chinese characters are there in 16 alone.
  static let heights = [12, 14, 16, 18, 20, 22, 24, 28, 32]

  /// `text` as a picture `height` pixels high, without the white around it; nil when a character
  /// is not there in that height, or when there is nothing to draw.
  static func bitmap(of text: String, height: Int) -> GlyphBitmap? {
    guard let whole = cells(of: text, height: height), let columns = whole.inkedColumns,
      let rows = whole.inkedRows
    else { return nil }
    return whole.cropped(to: columns, rows)
  }

  /// The same with the white around it.
  static func cells(of text: String, height: Int) -> GlyphBitmap? {
    var whole = GlyphBitmap(width: 0, height: height)
    for scalar in text.unicodeScalars {
      // The zero has a stroke through it, for programmers; the O of these faces is as wide.
      guard let glyph = glyph(scalar == "0" ? "O" : scalar, height: height) else { return nil }
      whole = whole.followed(by: glyph)
    }
    return whole
  }

  private static func glyph(_ scalar: Unicode.Scalar, height: Int) -> GlyphBitmap? {
    var rows = [UInt32](repeating: 0, count: 32)
    let width = unsafe Int(glyph_rows(scalar.value, Int32(height), &rows))
    guard width > 0 else { return nil }
    var bitmap = GlyphBitmap(width: width, height: height)
    for row in 0..<height {
      for column in 0..<width where rows[row] >> UInt32(width - 1 - column) & 1 == 1 {
        bitmap[column, row] = true
      }
    }
    return bitmap
  }
}
