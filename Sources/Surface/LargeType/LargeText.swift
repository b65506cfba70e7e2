/// Text drawn large out of cells: as large as a rectangle allows.
///
/// A pixel of a character is a column wide and half a row high, or a dot of braille where there is
/// too little room for that. The bitmaps are named in `Sources/CGlyphs/README.md`.
public struct LargeText: Hashable, Sendable {
  /// What a pixel is made of.
  enum Grain: Hashable, Sendable {
    /// Half a cell: `▀`, `▄`, `█`.
    case halves
    /// An eighth of a cell: braille.
    case dots

    /// The pixels of a cell, across and down.
    var pixels: (across: Int, down: Int) { self == .halves ? (1, 2) : (2, 4) }
  }

  private let lines: [GlyphBitmap]
  private let grain: Grain

  /// `text` in the largest type that fits `room`, broken into at most `most` lines; nil when none
  /// fits, or a character has no large form.
  ///
  /// Braille is only used when `hasDots`: a figure is better in plain text than in dots.
  public init?(_ text: String, in room: Size, lines most: Int = 1, hasDots: Bool = false) {
    var best: LargeText?
    for count in 1...max(1, most) {
      guard let broken = LargeText.broken(text, into: count) else { continue }
      guard let found = LargeText.largest(broken, in: room, hasDots: hasDots) else { continue }
      if found.letterRows > best?.letterRows ?? 0 { best = found }
    }
    guard let best else { return nil }
    self = best
  }

  /// `text` in braille, from characters `height` pixels high with all the white around them, so
  /// that lines of them stand evenly; nil when a character has no large form.
  ///
  /// With 16 pixels a line takes 4 rows and four times the columns of plain text.
  public init?(_ text: String, height: Int) {
    guard let line = GlyphFace.cells(of: text, height: height) else { return nil }
    self.init(lines: [line], grain: .dots)
  }

  init(lines: [GlyphBitmap], grain: Grain) {
    self.lines = lines
    self.grain = grain
  }

  /// The cells it takes.
  public var size: Size {
    Size(
      columns: lines.map { columns(of: $0) }.max() ?? 0,
      rows: lines.reduce(0) { $0 + rows(of: $1) } + gap * (lines.count - 1))
  }

  /// Whether it is made of dots, which are fainter than letters of the terminal.
  public var isDotted: Bool { grain == .dots }

  /// Draws it into `rect`, centred from top to bottom.
  public func draw(
    into surface: inout Surface, in rect: Rect, _ style: Style,
    align: DisplayText.Alignment = .left
  ) {
    var row = rect.row + max(0, (rect.rows - size.rows) / 2)
    for line in lines {
      let free = max(0, rect.columns - columns(of: line))
      let column =
        switch align {
        case .left: rect.column
        case .centre: rect.column + free / 2
        case .right: rect.column + free
        }
      for (offset, text) in texts(of: line).enumerated() {
        surface.write(text, at: column, row + offset, style, in: rect)
      }
      row += rows(of: line) + gap
    }
  }

  private func columns(of line: GlyphBitmap) -> Int {
    (line.width + grain.pixels.across - 1) / grain.pixels.across
  }

  private func rows(of line: GlyphBitmap) -> Int {
    (line.height + grain.pixels.down - 1) / grain.pixels.down
  }

  /// How high its highest line is, which says how large it looks.
  private var letterRows: Int { lines.map { rows(of: $0) }.max() ?? 0 }

  /// Rows between lines.
  private var gap: Int { max(1, letterRows / 5) }
}

extension LargeText {
  /// `text` in `count` lines of about the same length; nil when it does not break into as many.
  static func broken(_ text: String, into count: Int) -> [String]? {
    guard count > 1 else { return [text] }
    let width = DisplayText.width(of: text)
    for columns in (width / count)...max(width / count, width) {
      let lines = DisplayText.wrap(text, to: columns)
      if lines.count <= count { return lines.count == count ? lines : nil }
    }
    return nil
  }

  private static func largest(_ texts: [String], in room: Size, hasDots: Bool) -> LargeText? {
    var best: (lines: [GlyphBitmap], factor: Int, grain: Grain, rows: Int)?
    for height in GlyphFace.heights {
      let lines = texts.compactMap { GlyphFace.bitmap(of: $0, height: height) }
      guard lines.count == texts.count else { continue }
      if let factor = factor(for: lines, in: room) {
        let rows = ((lines.map { $0.height }.max() ?? 0) * factor + 1) / 2
        if rows > best?.rows ?? 0 { best = (lines, factor, .halves, rows) }
      }
      let dotted = LargeText(lines: lines, grain: .dots)
      if hasDots, height >= 16, dotted.fits(room), dotted.letterRows > best?.rows ?? 0 {
        best = (lines, 1, .dots, dotted.letterRows)
      }
    }
    return best.map { best in
      LargeText(lines: best.lines.map { $0.enlarged(by: best.factor) }, grain: best.grain)
    }
  }

  /// The greatest whole factor with which `lines` still fit; nil when they do not as they are.
  private static func factor(for lines: [GlyphBitmap], in room: Size) -> Int? {
    let wide = lines.map { $0.width }.max() ?? 0
    guard wide > 0, room.columns >= wide else { return nil }
    return (1...min(12, room.columns / wide)).reversed().first { factor in
      let heights = lines.map { ($0.height * factor + 1) / 2 }
      let gap = max(1, (heights.max() ?? 0) / 5)
      return heights.reduce(0, +) + gap * (lines.count - 1) <= room.rows
    }
  }

  func fits(_ room: Size) -> Bool {
    size.columns <= room.columns && size.rows <= room.rows
  }

  /// The rows of a line as text.
  private func texts(of line: GlyphBitmap) -> [String] {
    (0..<rows(of: line)).map { row in
      (0..<columns(of: line)).reduce(into: "") { text, column in
        text.append(grain == .halves ? half(line, column, row) : dots(line, column, row))
      }
    }
  }

  private func half(_ line: GlyphBitmap, _ column: Int, _ row: Int) -> Character {
    switch (line[column, row * 2], line[column, row * 2 + 1]) {
    case (true, true): "█"
    case (true, false): "▀"
    case (false, true): "▄"
    case (false, false): " "
    }
  }

  private func dots(_ line: GlyphBitmap, _ column: Int, _ row: Int) -> Character {
    var pattern: UInt32 = 0
    for (down, bits) in LargeText.dotBits.enumerated() {
      for (across, bit) in bits.enumerated() where line[column * 2 + across, row * 4 + down] {
        pattern |= bit
      }
    }
    return pattern == 0 ? " " : Unicode.Scalar(0x2800 + pattern).map(Character.init) ?? " "
  }

  private static let dotBits: [[UInt32]] = [[1, 8], [2, 16], [4, 32], [64, 128]]
}
