import Domain
import Surface

/// A picture that is being drawn, in one language, with large type where there is some.
struct Canvas {
  /// What has been drawn.
  var surface: Surface
  /// The language of everything written.
  let language: Language
  /// Whether blocks and braille can be shown; else all text is plain.
  let hasLargeType: Bool

  init(size: Size, language: Language, hasLargeType: Bool) {
    surface = Surface(size: size)
    self.language = language
    self.hasLargeType = hasLargeType
  }

  /// Whether there are so many cells that plain text is small beside the rest.
  var isFine: Bool {
    hasLargeType && surface.size.columns >= 160 && surface.size.rows >= 48
  }

  /// The text of `phrase`.
  func text(_ phrase: Phrase) -> String { phrase[language] }

  /// Writes `text` as large as `rect` allows, in the middle of its height, and returns the cells
  /// taken; plain where it has no large form.
  @discardableResult
  mutating func type(
    _ text: String, in rect: Rect, _ role: Role = .text, align: DisplayText.Alignment = .left,
    lines: Int = 1, hasDots: Bool = true
  ) -> Size {
    guard !rect.isEmpty, !text.isEmpty else { return Size(columns: 0, rows: 0) }
    if hasLargeType,
      let large = LargeText(text, in: rect.size, lines: lines, hasDots: hasDots)
    {
      draw(large, in: rect, role, align: align)
      return large.size
    }
    return plain(text, in: rect, role, align: align)
  }

  /// Draws large text into `rect`.
  ///
  /// Dots are fainter than letters of the terminal: what is quiet is plain in dots, and what is
  /// plain stays so.
  mutating func draw(
    _ large: LargeText, in rect: Rect, _ role: Role, align: DisplayText.Alignment = .left
  ) {
    let shown = role == .dim && large.isDotted ? .text : role
    large.draw(into: &surface, in: rect, Style(shown), align: align)
  }

  /// `texts` in one large type, each in `room`; nil where they are to be plain.
  func alike(
    _ texts: [String], in room: Size, lines: Int = 1, hasDots: Bool = true
  ) -> [LargeText]? {
    guard hasLargeType, !texts.contains("") else { return nil }
    return LargeText.alike(texts, in: room, lines: lines, hasDots: hasDots)
  }

  /// Writes `text` in cells of its own, broken into lines, in the middle of the height of `rect`.
  @discardableResult
  mutating func plain(
    _ text: String, in rect: Rect, _ role: Role = .text, align: DisplayText.Alignment = .left
  ) -> Size {
    let all = DisplayText.wrap(text, to: rect.columns)
    guard !all.isEmpty, rect.rows > 0 else { return Size(columns: 0, rows: 0) }
    var shown = Array(all.prefix(rect.rows))
    if all.count > shown.count, let last = shown.popLast() {
      shown.append(DisplayText.cut(last + "…", to: rect.columns))
    }
    let top = rect.row + (rect.rows - shown.count) / 2
    var widest = 0
    for (offset, line) in shown.enumerated() {
      let width = DisplayText.width(of: line)
      widest = max(widest, width)
      let free = max(0, rect.columns - width)
      let shift = align == .left ? 0 : align == .right ? free : free / 2
      surface.write(line, at: rect.column + shift, top + offset, Style(role), in: rect)
    }
    return Size(columns: widest, rows: shown.count)
  }
}
