import Testing

@testable import Surface

@Suite("Drawing")
struct SurfaceTests {
  @Test("a wide glyph covered by half becomes a blank")
  func covered() {
    var surface = Surface(size: Size(columns: 6, rows: 1))
    surface.write("知产", at: 0, 0)
    surface.write("x", at: 1, 0)
    #expect(surface.lines() == [" x产"])
    surface.write("权", at: 1, 0)
    #expect(surface.lines() == [" 权"])
  }

  @Test("a wide glyph that does not fit is left out with what follows")
  func noRoom() {
    var surface = Surface(size: Size(columns: 5, rows: 1))
    #expect(surface.write("知产权a", at: 0, 0) == 4)
    #expect(surface.lines(padded: true) == ["知产 "])
  }

  @Test("a pane scrolled to the side cuts its wide glyphs into blanks")
  func scrolled() {
    var pane = Surface(size: Size(columns: 8, rows: 2))
    pane.write("知识产权", at: 0, 0)
    pane.write("abcdefgh", at: 0, 1)
    var surface = Surface(size: Size(columns: 8, rows: 2))
    surface.write("........", at: 0, 0)
    surface.write("........", at: 0, 1)
    surface.draw(pane, at: 1, 0, in: Rect(column: 2, row: 0, columns: 4, rows: 2))
    #expect(surface.lines() == [".. 识 ..", "..bcde.."])
  }

  @Test("lines lose their trailing blanks unless padding is asked for")
  func lines() {
    var surface = Surface(size: Size(columns: 4, rows: 2))
    surface.write("a b", at: 0, 0)
    #expect(surface.lines() == ["a b", ""])
    #expect(surface.lines(padded: true) == ["a b ", "    "])
  }

  @Test("styles are shown as letters with a legend")
  func letters() {
    var surface = Surface(size: Size(columns: 8, rows: 2))
    surface.write("●", at: 0, 0, Style(.good))
    surface.write("湖北", at: 2, 0, Style(.bright))
    surface.tint(Rect(column: 0, row: 1, columns: 8, rows: 1), on: .selection)
    surface.write("9", at: 7, 1, Style(.warn, on: .selection))
    let letters = StyleLetters(surface)
    #expect(letters.lines == ["g.bbbb", "AAAAAAAB"])
    #expect(
      letters.legend == [". text", "b bright", "g good", "A text/selection", "B warn/selection"])
  }

  @Test("the text for a terminal says each style once and ends in plain style")
  func ansi() {
    let theme = Theme(
      name: "test", inks: [.good: Ink(RGB(1, 2, 3), .bold)],
      grounds: [.selection: Ink(RGB(9, 8, 7), .reverse)])
    var surface = Surface(size: Size(columns: 4, rows: 1))
    surface.write("知好", at: 0, 0, Style(.good))
    surface.tint(Rect(column: 2, row: 0, columns: 2, rows: 1), on: .selection)
    #expect(
      surface.ansi(theme: theme)
        == "\u{1B}[0;1;38;2;1;2;3m知\u{1B}[0;1;7;38;2;1;2;3;48;2;9;8;7m好\u{1B}[0m")
  }

  @Test(
    "in the document for manuals runs of narrow glyphs have their length, wide ones a place each")
  func svg() {
    let theme = Theme(
      name: "test", inks: [.good: Ink(RGB(1, 2, 255), .bold)],
      grounds: [.selection: Ink(RGB(9, 8, 7))])
    var surface = Surface(size: Size(columns: 12, rows: 1))
    surface.write("知产<e\u{301} a━━", at: 0, 0, Style(.good))
    surface.tint(Rect(column: 11, row: 0, columns: 1, rows: 1), on: .selection)
    let lines = surface.svg(theme: theme).split(separator: "\n")
    let look = "fill=\"#0102ff\" font-weight=\"bold\""
    #expect(
      lines.dropFirst(2) == [
        "<rect x=\"88\" y=\"0\" width=\"8\" height=\"17\" fill=\"#090807\"/>",
        "<text x=\"0 16\" y=\"13\" \(look)>知产</text>",
        "<text x=\"32\" textLength=\"32\" lengthAdjust=\"spacingAndGlyphs\" y=\"13\" \(look)>"
          + "&lt;e\u{301} a</text>",
        "<text x=\"64\" textLength=\"16\" lengthAdjust=\"spacingAndGlyphs\" y=\"13\" \(look)>━━</text>",
        "</svg>",
      ])
  }
}
