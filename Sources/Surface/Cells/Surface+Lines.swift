extension Surface {
  /// The picture as text, a line a row; without blanks at the end of a line unless `padded`.
  public func lines(padded: Bool = false) -> [String] {
    (0..<size.rows).map { row in
      var kept = rowCells(row)
      while !padded, let last = kept.last, last.isBlank { kept.removeLast() }
      return kept.reduce(into: "") { $0 += $1.glyph }
    }
  }

  /// The cells of a row, from left to right.
  func rowCells(_ row: Int) -> ArraySlice<Cell> {
    cells[(row * size.columns)..<((row + 1) * size.columns)]
  }
}
