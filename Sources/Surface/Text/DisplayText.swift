/// Text as a terminal shows it: grapheme clusters with their columns, control characters drawn
/// as a stand-in.
public enum DisplayText {
  /// A grapheme cluster with the columns it takes, 1 or 2.
  public struct Glyph: Hashable, Sendable {
    /// The cluster.
    public var text: String
    /// Its columns.
    public var width: Int
  }

  /// The glyphs of `text`, in order.
  public static func glyphs(of text: String) -> [Glyph] {
    text.map { Glyph(text: String($0), width: width(of: $0)) }
  }

  /// The columns `text` takes.
  public static func width(of text: String) -> Int {
    text.reduce(0) { $0 + width(of: $1) }
  }

  static func width(of character: Character) -> Int {
    guard let scalar = character.unicodeScalars.first else { return 0 }
    switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
      0xA000...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE4F, 0xFF00...0xFF60,
      0xFFE0...0xFFE6, 0x20000...0x3FFFD:
      return 2
    default: return 1
    }
  }

  /// `text` cut to at most `columns`, with `…` in place of what was cut.
  public static func cut(_ text: String, to columns: Int) -> String {
    guard width(of: text) > columns else { return text }
    guard columns > 0 else { return "" }
    var kept = ""
    var used = 0
    for glyph in glyphs(of: text) {
      guard used + glyph.width <= columns - 1 else { break }
      kept += glyph.text
      used += glyph.width
    }
    return kept + "…"
  }

  /// `text` broken into lines of at most `columns`: at spaces, between wide characters, and
  /// never before a closing or after an opening punctuation mark.
  public static func wrap(_ text: String, to columns: Int) -> [String] {
    guard columns > 0 else { return [] }
    var lines: [String] = []
    var line = ""
    for glyph in glyphs(of: text) {
      if width(of: line) + glyph.width > columns {
        lines.append(line)
        line = ""
      }
      line += glyph.text
    }
    if !line.isEmpty { lines.append(line) }
    return lines
  }
}
