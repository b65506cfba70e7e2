/// The glyphs a terminal can be trusted with.
public enum GlyphSet: Hashable, Sendable {
  /// All of Unicode, characters of ambiguous width in one column.
  case unicode
  /// None of ambiguous width, because the terminal draws those in two columns.
  case unambiguous
  /// ASCII alone.
  case ascii
}

extension Surface {
  /// The picture in the glyphs of `set`: whatever else there is gives way to what says the same in
  /// ASCII, in as many columns.
  ///
  /// A mark of ambiguous width that has a blank beside it keeps its shape and takes both.
  public func drawn(in set: GlyphSet) -> Surface {
    guard set != .unicode else { return self }
    var drawn = self
    for row in 0..<size.rows {
      var column = 0
      while column < size.columns {
        let cell = self[column, row]
        let isWide = column + 1 < size.columns && self[column + 1, row].isContinuation
        defer { column += isWide ? 2 : 1 }
        guard let stand = cell.standIn(in: set, isWide: isWide) else { continue }
        if set == .unambiguous, !isWide, drawn.hasRoom(besides: column, row, in: self) {
          drawn.put(wide: cell, at: column, row)
          column += 1
        } else {
          drawn.put(stand, over: isWide ? 2 : 1, at: column, row, from: self)
        }
      }
    }
    return drawn
  }

  /// Whether the glyph at a place stands alone: a blank after it, and no other such glyph before.
  private func hasRoom(besides column: Int, _ row: Int, in old: Surface) -> Bool {
    guard let scalar = old[column, row].glyph.unicodeScalars.first,
      (0x2190..<0x2C00).contains(scalar.value), column + 1 < size.columns,
      old[column + 1, row].isBlank,
      old[column + 1, row].style.ground == old[column, row].style.ground
    else { return false }
    return column == 0 || old[column - 1, row].standIn(in: .unambiguous, isWide: false) == nil
  }

  private mutating func put(wide cell: Cell, at column: Int, _ row: Int) {
    replace(cell, at: column, row)
    replace(.continuation(cell.style), at: column + 1, row)
  }

  /// Puts one or two characters in place of a glyph; `≤ 16` becomes `<=16`, the blank given up.
  private mutating func put(
    _ stand: String, over width: Int, at column: Int, _ row: Int, from old: Surface
  ) {
    let style = old[column, row].style
    var letters = Array(stand)
    let isFree = width == 2 || column + 1 < size.columns && old[column + 1, row].isBlank
    if !isFree { letters = Array(letters.prefix(1)) }
    while letters.count < width { letters.append(" ") }
    for (index, letter) in letters.prefix(isFree ? 2 : 1).enumerated() {
      replace(Cell(String(letter), style), at: column + index, row)
    }
  }
}

extension Cell {
  /// What stands in place of the glyph where `set` has not got it; nil where it has.
  fileprivate func standIn(in set: GlyphSet, isWide: Bool) -> String? {
    guard !isContinuation, let scalar = glyph.unicodeScalars.first else { return nil }
    if scalar.isASCII {
      return set == .ascii && glyph.unicodeScalars.count > 1 ? String(scalar) : nil
    }
    switch set {
    case .unicode: return nil
    case .ascii: return PlainGlyphs.standIn(for: scalar)
    case .unambiguous:
      switch ScalarKind(of: scalar) {
      case .ambiguous, .ambiguousPictograph, .standIn: return PlainGlyphs.standIn(for: scalar)
      default: return nil
      }
    }
  }
}
