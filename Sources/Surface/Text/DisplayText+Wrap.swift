extension DisplayText {
  /// `text` broken into lines of at most `columns`: at line feeds, at spaces, around Han
  /// characters, and never before a closing or after an opening punctuation mark.
  ///
  /// Spaces at a break are dropped, a word longer than a line is broken where it must be, and a
  /// wide glyph in a single column becomes `…`. No text and no columns give no lines.
  public static func wrap(_ text: String, to columns: Int) -> [String] {
    guard columns > 0, !text.isEmpty else { return [] }
    return text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .flatMap { paragraph(String($0), to: columns) }
  }

  private static func paragraph(_ text: String, to columns: Int) -> [String] {
    let glyphs = GlyphSequence(text).map { glyph in
      glyph.width <= columns ? glyph : GlyphScalars(base: "…", width: 1)
    }
    var lines: [String] = []
    var first = 0
    while first < glyphs.count {
      let next = end(ofLineFrom: first, in: glyphs, columns: columns)
      lines.append(line(glyphs[first..<next]))
      first = next
      while first < glyphs.count, glyphs[first].base == " " { first += 1 }
    }
    return lines.isEmpty ? [""] : lines
  }

  /// The index after the last glyph of the line that begins at `first`.
  private static func end(
    ofLineFrom first: Int, in glyphs: [GlyphScalars], columns: Int
  ) -> Int {
    var used = 0
    var lastBreak: Int?
    for index in first..<glyphs.count {
      let glyph = glyphs[index]
      if index > first, LineBreaking.isAllowed(between: glyphs[index - 1], and: glyph) {
        lastBreak = index
      }
      used += glyph.width
      // Spaces may hang over the end: they are dropped there.
      if used > columns, glyph.base != " " { return lastBreak ?? index }
    }
    return glyphs.count
  }

  private static func line(_ glyphs: ArraySlice<GlyphScalars>) -> String {
    var kept = glyphs
    while let last = kept.last, last.base == " " { kept.removeLast() }
    return kept.reduce(into: "") { $0 += $1.text }
  }
}
