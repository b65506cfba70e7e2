import Testing

@testable import Surface

@Suite("Large type")
struct LargeTextTests {
  private static func room(_ columns: Int, _ rows: Int) -> Size {
    Size(columns: columns, rows: rows)
  }

  @Test("fits the room it was made for and grows with it", arguments: ["15.2", "+31.4", "20:04"])
  func fits(text: String) throws {
    var last = 0
    for size in [(30, 6), (76, 16), (116, 30), (196, 50), (316, 80)] {
      let room = Self.room(size.0, size.1)
      let large = try #require(LargeText(text, in: room))
      #expect(large.size.columns <= room.columns && large.size.rows <= room.rows)
      #expect(large.size.rows > last, "\(text) in \(room)")
      last = large.size.rows
    }
  }

  @Test("draws a one of twelve pixels with half blocks")
  func draws() throws {
    let large = try #require(LargeText("1", in: Self.room(6, 6)))
    var surface = Surface(size: large.size)
    large.draw(into: &surface, in: Rect(large.size), .plain)
    #expect(surface.lines() == [" ▄██", "▀▀██", "  ██", "  ██", "  ██", "▄▄██▄▄"])
  }

  @Test("has every character of GB 2312, level one and two", arguments: ["办事大厅", "鼹鼬齄"])
  func han(text: String) throws {
    let large = try #require(LargeText(text, in: Self.room(80, 10)))
    #expect(large.size.columns > 40 && large.size.rows <= 8)
  }

  @Test("takes braille where half blocks have no room, and only when it may")
  func dots() {
    #expect(LargeText("办事大厅", in: Self.room(36, 5)) == nil)
    #expect(LargeText("办事大厅", in: Self.room(36, 5), hasDots: true)?.size.rows == 4)
  }

  @Test("has no form for what its fonts lack", arguments: ["😀", "𠮷", "", " "])
  func lacks(text: String) {
    #expect(LargeText(text, in: Self.room(300, 80), lines: 2, hasDots: true) == nil)
  }

  @Test("breaks a long heading into lines when that makes it larger")
  func breaks() throws {
    let room = Self.room(80, 20)
    let one = try #require(LargeText("高价值专利审查周期", in: room, hasDots: true))
    let two = try #require(LargeText("高价值专利审查周期", in: room, lines: 2, hasDots: true))
    #expect(one.size.rows == 4)
    #expect(two.size.rows > 8)
  }

  @Test("smooths steps without adding or losing pixels of straight strokes", arguments: 2...3)
  func enlarges(factor: Int) {
    var bar = GlyphBitmap(width: 3, height: 5)
    for row in 0..<5 { bar[1, row] = true }
    let large = bar.enlarged(by: factor)
    for row in 0..<large.height {
      for column in 0..<large.width {
        #expect(large[column, row] == (column / factor == 1))
      }
    }
  }
}
