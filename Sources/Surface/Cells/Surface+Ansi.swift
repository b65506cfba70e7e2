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
    if let colour = ink.colour { codes += [38, 2] + colour.parts }
    if let colour = ground.colour { codes += [48, 2] + colour.parts }
    return "\u{1B}[" + codes.map(String.init).joined(separator: ";") + "m"
  }

  private static let codes: [(Emphasis, Int)] = [
    (.bold, 1), (.dim, 2), (.underline, 4), (.reverse, 7),
  ]
}

extension RGB {
  fileprivate var parts: [Int] { [Int(red), Int(green), Int(blue)] }
}
