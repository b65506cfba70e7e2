/// Text as a terminal shows it: glyphs with their columns, whatever must not reach a terminal
/// drawn as `�`.
///
/// Wide and full-width characters and pictures take two columns, characters of ambiguous width
/// one. What is drawn of joined pictures and flags: `GlyphSequence`.
public enum DisplayText {
  /// What is drawn in one place, with the columns it takes, 1 or 2.
  public struct Glyph: Hashable, Sendable {
    /// The text.
    public var text: String
    /// Its columns.
    public var width: Int
  }

  /// Where a text stands in a wider space.
  public enum Alignment: Hashable, Sendable {
    /// At the left.
    case left
    /// At the right.
    case right
    /// In the middle, one column nearer to the left when it cannot be exact.
    case centre
  }

  /// The glyphs of `text`, in order.
  public static func glyphs(of text: String) -> [Glyph] {
    GlyphSequence(text).map { Glyph(text: $0.text, width: $0.width) }
  }

  /// The columns `text` takes.
  public static func width(of text: String) -> Int {
    isPlain(text) ? text.utf8.count : GlyphSequence(text).reduce(0) { $0 + $1.width }
  }

  /// `text` cut to at most `columns`, with `…` in place of what was cut.
  public static func cut(_ text: String, to columns: Int) -> String {
    guard width(of: text) > columns else { return text }
    guard columns > 0 else { return "" }
    var kept = ""
    var used = 0
    for glyph in GlyphSequence(text) {
      guard used + glyph.width <= columns - 1 else { break }
      kept += glyph.text
      used += glyph.width
    }
    return kept + "…"
  }

  /// `text` in exactly `columns`: filled with spaces, or cut with `…`.
  public static func padded(
    _ text: String, to columns: Int, align: Alignment = .left
  ) -> String {
    let shown = cut(text, to: columns)
    let room = max(0, columns - width(of: shown))
    let before: Int
    switch align {
    case .left: before = 0
    case .right: before = room
    case .centre: before = room / 2
    }
    return String(repeating: " ", count: before) + shown
      + String(repeating: " ", count: room - before)
  }

  /// `numbers` in equal widths, with their decimal points one under the other.
  ///
  /// What has no point ends where the point would be; an empty text stays blank.
  public static func alignedOnPoint(_ numbers: [String]) -> [String] {
    let parts = numbers.map { number in
      let point = number.firstIndex(of: ".") ?? number.endIndex
      return (
        before: width(of: String(number[..<point])), after: width(of: String(number[point...]))
      )
    }
    let left = parts.map(\.before).max() ?? 0
    let right = parts.map(\.after).max() ?? 0
    return zip(numbers, parts).map { number, part in
      String(repeating: " ", count: left - part.before) + number
        + String(repeating: " ", count: right - part.after)
    }
  }

  /// Whether every byte is one printable character of ASCII: true of most text there is.
  static func isPlain(_ text: String) -> Bool {
    text.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F }
  }
}
