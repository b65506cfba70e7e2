extension Surface {
  /// The picture as text with escape sequences of true colour, a line a row, for a terminal that
  /// is not under control: a pager, a file, a log.
  ///
  /// Every line ends in plain style, so that lines can be cut apart and put together.
  public func ansi(theme: Theme) -> String {
    (0..<size.rows).map { ansiLine($0, theme) }.joined(separator: "\n")
  }

  private func ansiLine(_ row: Int, _ theme: Theme) -> String {
    var line = ""
    var style: Style?
    for cell in rowCells(row) where !cell.isContinuation {
      if cell.style != style {
        line += theme.escape(cell.style)
        style = cell.style
      }
      line += cell.glyph
    }
    return style == nil ? line : line + "\u{1B}[0m"
  }
}

extension Theme {
  /// The sequence that begins `style`, whatever was before (ECMA-48, SGR).
  fileprivate func escape(_ style: Style) -> String {
    let ink = self[style.role]
    let ground = self[style.ground]
    var codes = [0]
    for (emphasis, code) in Theme.codes
    where ink.emphasis.union(ground.emphasis).contains(emphasis) {
      codes.append(code)
    }
    if !ground.emphasis.contains(.reverse) || ink.own == nil { codes += ink.codes(of: 30) }
    codes += ground.codes(of: 40)
    return "\u{1B}[" + codes.map(String.init).joined(separator: ";") + "m"
  }

  private static let codes: [(Emphasis, Int)] = [
    (.bold, 1), (.dim, 2), (.underline, 4), (.reverse, 7),
  ]
}

extension Ink {
  /// The codes that put its colour on, where 30 begins those of the ink and 40 those of the ground.
  fileprivate func codes(of first: Int) -> [Int] {
    if let own { return [first + own.rawValue % 8 + (own.rawValue < 8 ? 0 : 60)] }
    return colour.map { [first + 8, 2] + $0.parts } ?? []
  }
}

extension RGB {
  fileprivate var parts: [Int] { [Int(red), Int(green), Int(blue)] }
}
