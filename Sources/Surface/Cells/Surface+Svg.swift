extension Surface {
  /// The picture as a document of scalable graphics, for manuals and mail: cells of 8 by 17 units,
  /// in the colours of `theme`; what it leaves to the terminal is light on dark.
  ///
  /// Its columns hold in any font: what is narrow is drawn in runs of a stated length, what is wide
  /// glyph by glyph at its place. The fonts it names have Latin half as wide as Chinese.
  public func svg(theme: Theme) -> String {
    let width = size.columns * SvgCell.width
    let height = size.rows * SvgCell.height
    var lines = [
      "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"\(width)\" height=\"\(height)\" "
        + "viewBox=\"0 0 \(width) \(height)\" font-family=\"\(SvgCell.fonts)\" "
        + "font-size=\"13.3\" xml:space=\"preserve\" style=\"white-space:pre\">",
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
      for run in svgRuns(from: first, to: column, row) { glyphs.append(svg(run, row, look)) }
    }
    return grounds + glyphs
  }

  /// The glyphs of cells in one style as runs of one kind: what stands together and can be drawn in
  /// one font.
  ///
  /// A single blank within a run of letters belongs to it.
  private func svgRuns(from first: Int, to end: Int, _ row: Int) -> [SvgRun] {
    var runs: [SvgRun] = []
    for column in first..<end {
      let cell = self[column, row]
      guard !cell.isBlank, !cell.isContinuation else { continue }
      let isWide = column + 1 < size.columns && self[column + 1, row].isContinuation
      let kind = SvgRun.Kind(cell.glyph, isWide: isWide)
      if let last = runs.last, last.kind == kind, column - last.end <= (kind == .letters ? 1 : 0) {
        let blank = String(repeating: " ", count: column - last.end)
        runs[runs.count - 1].text += blank + cell.glyph
        runs[runs.count - 1].end = column + (isWide ? 2 : 1)
      } else {
        runs.append(
          SvgRun(kind: kind, text: cell.glyph, start: column, end: column + (isWide ? 2 : 1)))
      }
    }
    return runs
  }

  private func svg(_ run: SvgRun, _ row: Int, _ look: SvgLook) -> String {
    let place: String
    if run.kind == .wide {
      // A place for each scalar, accents too, as SVG counts them.
      place =
        run.text.enumerated().flatMap { index, glyph in
          glyph.unicodeScalars.map { _ in String((run.start + index * 2) * SvgCell.width) }
        }.joined(separator: " ") + "\""
    } else {
      place =
        "\(run.start * SvgCell.width)\" textLength=\"\((run.end - run.start) * SvgCell.width)\" "
        + "lengthAdjust=\"spacingAndGlyphs\""
    }
    return "<text x=\"\(place) y=\"\(row * SvgCell.height + 13)\" fill=\"\(look.ink)\"\(look.more)>"
      + escaped(run.text) + "</text>"
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
  /// Fonts that have Latin letters and Chinese ones, the former half as wide, then any.
  static let fonts =
    "'Sarasa Mono SC','Noto Sans Mono CJK SC','Source Han Mono SC','WenQuanYi Zen Hei Mono',"
    + "'DejaVu Sans Mono',Menlo,Consolas,'Microsoft YaHei Mono','PingFang SC',monospace"
}

/// Glyphs of one kind that stand together.
private struct SvgRun {
  enum Kind {
    case letters
    /// Blocks, lines and marks, which many fonts take from another one.
    case signs
    case wide

    init(_ glyph: String, isWide: Bool) {
      let isLetter = glyph.unicodeScalars.first.map { $0.value < 0x2000 } ?? true
      self = isWide ? .wide : isLetter ? .letters : .signs
    }
  }
  var kind: Kind
  var text: String
  /// The first column, and the one after the last.
  var start: Int
  var end: Int
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
