import Domain
import Surface
import Testing

@testable import Interface

@Suite struct CompactFrameTests {
  @Test(
    "below 60x16 one part of the page is shown, as it is kept",
    arguments: [(59, 15), (40, 10), (20, 5)], Language.allCases)
  func kept(size: (Int, Int), language: Language) async throws {
    let size = Size(columns: size.0, rows: size.1)
    var model = try await SampleDashboard.model(size, language)
    try FrameFixture.check(view(model), "overview-\(size)-\(language.rawValue)")
    model.type(keys: "3")
    try FrameFixture.check(view(model), "protection-\(size)-\(language.rawValue)")
  }

  @Test("no size breaks any pane, or anything over it", arguments: Pane.allCases)
  func sizes(pane: Pane) async throws {
    var model = try await SampleDashboard.model(Size(columns: 80, rows: 24), .zh)
    for (columns, rows) in [(1, 1), (2, 1), (1, 30), (3, 2), (59, 3), (200, 4), (20, 5), (59, 40)] {
      _ = update(&model, .resized(Size(columns: columns, rows: rows)))
      model.type(keys: "\(pane.number)")
      for keys in ["", "w", "\u{0}", "?", "\u{0}", ":", "\u{0}", "/武", "\u{0}", "jjj", "kG"] {
        if keys == "\u{0}" {
          _ = update(&model, .keyPressed(.escape))
        } else {
          model.type(keys: keys)
        }
        #expect(view(model).size == Size(columns: columns, rows: rows))
      }
    }
  }

  @Test("at 20x5 Tab goes through the parts and Enter opens the row in hand")
  func useful() async throws {
    var model = try await SampleDashboard.model(Size(columns: 20, rows: 5), .zh)
    let first = view(model).lines()
    _ = update(&model, .keyPressed(.tab))
    #expect(view(model).lines() != first)
    _ = update(&model, .keyPressed(.shiftTab))
    _ = update(&model, .keyPressed(.enter))
    guard case .province = model.page else {
      Issue.record("no province: \(model.page)")
      return
    }
    #expect(view(model).lines()[1].contains("▌"))
  }

  @Test(
    "however small, the row in hand begins with its name", arguments: Pane.allCases,
    Language.allCases)
  func names(pane: Pane, language: Language) async throws {
    for (columns, rows) in [(20, 5), (40, 12), (60, 16)] {
      var model = try await SampleDashboard.model(Size(columns: columns, rows: rows), language)
      model.type(keys: "\(pane.number)")
      let scene = try #require(model.scene)
      let hand = scene.state.focus ?? model.sections(scene).first?.id
      for section in model.sections(scene) where section.id == hand {
        let column = ["name", "path", "search", "where"].first { id in
          section.listing.columns.contains { $0.id == id }
        }
        guard let column, section.listing.shape != .map else { continue }
        let row = try #require(scene.selected(section.id, in: model.sections(scene)))
        let cell = try #require(row.cells[column])
        let names = [cell.text, cell.brief ?? cell.text].map { $0.prefix(2) }
        let shown = view(model).lines()[section.rect.row..<section.rect.bottom].joined()
        #expect(names.contains { shown.contains($0) }, "\(section.id) at \(columns)x\(rows)")
      }
    }
  }

  @Test("in ASCII no pane draws anything else, and the columns stay", arguments: Pane.allCases)
  func ascii(pane: Pane) async throws {
    var model = try await SampleDashboard.model(Size(columns: 100, rows: 30), .en)
    model.type(keys: "\(pane.number)")
    let before = view(model)
    model.glyphs = .ascii
    let after = view(model)
    #expect(after.cells.allSatisfy { $0.glyph.unicodeScalars.allSatisfy { $0.isASCII } })
    #expect(after.lines(padded: true).allSatisfy { $0.count == 100 })
    // What was a figure is the same figure at the same place.
    for (old, new) in zip(before.cells, after.cells)
    where pane != .overview && old.glyph.first?.isNumber == true && old.glyph.first?.isASCII == true
    {
      #expect(old.glyph == new.glyph)
    }
    try FrameFixture.check(after, "\(pane.rawValue)-ascii")
  }
}
