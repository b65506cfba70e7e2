import Testing

@testable import Surface

@Suite("The glyphs of plain terminals")
struct GlyphSetTests {
  func drawn(_ text: String, in set: GlyphSet, columns: Int = 20) -> String {
    var surface = Surface(size: Size(columns: columns, rows: 1))
    surface.write(text, at: 0, 0)
    return surface.drawn(in: set).lines()[0]
  }

  @Test(
    "in ASCII marks, bars and lines have their stand-ins, in as many columns",
    arguments: [
      ("✓ ● ◆ ▲ ✖ ? – ·", "V o d ^ x ? - ."), ("━━━┃╌╌", "===|.."), ("≤ 16", "<=16"), ("≥0", ">0"),
      ("a…b", "a~b"), ("知产x", "? ? x"), ("café", "cafe"), ("，x", ", x"), ("“x”", "\"x\""),
      ("│└┼", "|++"), ("⣿⠉⠤⣀⠀x", "#'-. x"), ("30 ▁▃█", "30 _:#"), ("e\u{301}", "e"),
    ])
  func ascii(text: String, plain: String) {
    #expect(drawn(text, in: .ascii) == plain)
  }

  @Test(
    "where ambiguous characters take two columns a mark takes its blank, and a row of them none",
    arguments: [
      ("● 正常", "●正常"), ("●", "●"), ("━━━ x", "=== x"), ("知产", "知产"), ("▲x", "^x"),
      ("“知 ”", "\"知 \""),
    ])
  func unambiguous(text: String, plain: String) {
    #expect(drawn(text, in: .unambiguous) == plain)
  }

  @Test("a mark that takes its blank is two columns to what is compared with it")
  func wide() {
    var surface = Surface(size: Size(columns: 4, rows: 1))
    surface.write("● x", at: 0, 0)
    let drawn = surface.drawn(in: .unambiguous)
    #expect(drawn[1, 0].isContinuation)
    #expect(drawn[2, 0].glyph == "x")
  }

  @Test("nothing but ASCII is left, whatever there was")
  func everything() {
    var surface = Surface(size: Size(columns: 4, rows: 1))
    for value in stride(from: UInt32(0xA0), to: 0x1FFFF, by: 3) {
      guard let scalar = Unicode.Scalar(value) else { continue }
      surface.write("\(scalar) ", at: 0, 0)
      let glyphs = surface.drawn(in: .ascii).cells.map(\.glyph)
      #expect(glyphs.allSatisfy { $0.unicodeScalars.allSatisfy(\.isASCII) && !$0.isEmpty })
    }
  }
}
