extension Surface {
  /// The picture as a document of scalable graphics, for manuals: cells of 8 by 17 units, in the
  /// colours of `theme`; what it leaves to the terminal is light on dark.
  ///
  /// Each glyph is placed by its column, so the picture keeps its shape in any font.
  public func svg(theme: Theme) -> String {
    let width = size.columns * SvgCell.width
    let height = size.rows * SvgCell.height
    var lines = [
      "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 \(width) \(height)\" "
        + "font-family=\"monospace\" font-size=\"13\" xml:space=\"preserve\">",
      "<rect width=\"\(width)\" height=\"\(height)\" fill=\"\(theme.paper(.base))\"/>",
    ]
    for row in 0..<size.rows { lines += svgRow(row, theme) }
    return (lines + ["</svg>", ""]).joined(separator: "\n")
  }

  private func svgRow(_ row: Int, _ theme: Theme) -> [String] {
    var grounds: [String] = []
    var glyphs: [String] = []
    var column = 0
    while column < size.columns {
      let first = column
      let style = self[column, row].style
      while column < size.columns, self[column, row].style == style { column += 1 }
      let look = SvgLook(style, theme)
      if look.paper != theme.paper(.base) {
        grounds.append(
          "<rect x=\"\(first * SvgCell.width)\" y=\"\(row * SvgCell.height)\" "
            + "width=\"\((column - first) * SvgCell.width)\" height=\"\(SvgCell.height)\" "
            + "fill=\"\(look.paper)\"/>")
      }
      glyphs += svgRun(from: first, to: column, row, look)
    }
    return grounds + glyphs
  }

  private func svgRun(from first: Int, to end: Int, _ row: Int, _ look: SvgLook) -> [String] {
    let drawn = (first..<end).filter { !self[$0, row].isBlank && !self[$0, row].isContinuation }
    guard !drawn.isEmpty else { return [] }
    // A place for each scalar, accents too, as SVG counts them.
    let places = drawn.flatMap { column in
      self[column, row].glyph.unicodeScalars.map { _ in String(column * SvgCell.width) }
    }.joined(separator: " ")
    let text = drawn.map { self[$0, row].glyph }.joined()
    return [
      "<text x=\"\(places)\" y=\"\(row * SvgCell.height + 13)\" fill=\"\(look.ink)\"\(look.more)>"
        + escaped(text) + "</text>"
    ]
  }

  private func escaped(_ text: String) -> String {
    text.reduce(into: "") { escaped, character in
      switch character {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      default: escaped.append(character)
      }
    }
  }
}

private enum SvgCell {
  static let width = 8
  static let height = 17
}

/// The colours and the emphasis of a run.
private struct SvgLook {
  var ink: String
  var paper: String
  var more = ""

  init(_ style: Style, _ theme: Theme) {
    let emphasis = theme[style.role].emphasis.union(theme[style.ground].emphasis)
    ink = theme[style.role].colour?.hexadecimal ?? "#d0d0d0"
    paper = theme.paper(style.ground)
    if emphasis.contains(.reverse) { swap(&ink, &paper) }
    if emphasis.contains(.bold) { more += " font-weight=\"bold\"" }
    if emphasis.contains(.dim) { more += " opacity=\"0.6\"" }
    if emphasis.contains(.underline) { more += " text-decoration=\"underline\"" }
  }
}

extension Theme {
  fileprivate func paper(_ ground: Ground) -> String {
    (self[ground].colour ?? self[.base].colour)?.hexadecimal ?? "#101010"
  }
}

extension RGB {
  fileprivate var hexadecimal: String {
    "#"
      + [red, green, blue].map { part in
        (part < 16 ? "0" : "") + String(part, radix: 16)
      }.joined()
  }
}
