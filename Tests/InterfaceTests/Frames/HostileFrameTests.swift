import Domain
import Surface
import Testing

@testable import Interface

@Suite("Frames of hostile names")
struct HostileFrameTests {
  static let texts = [
    "\u{1B}[31mred\u{1B}]0;t\u{07}", "\u{9B}2J\u{85}\u{90}", "\u{202E}cba\u{2066}\u{200F}",
    "\u{200B}\u{200D}\u{2060}\u{FEFF}", "a\0b\u{7F}\u{08}\r\n\tc", "\u{2028}\u{2029}\u{FFFE}",
    String(repeating: "e" + String(repeating: "\u{301}", count: 500), count: 3),
    String(repeating: "长", count: 2_000), "\u{E0041}\u{E007F}",
  ]

  /// The dashboard on a dataset whose names, files and faults all hold `text`.
  private func model(_ text: String) -> Model {
    let name = Phrase(zh: text, en: text)
    var loaded = SmallDataset.loaded
    for index in loaded.dataset.centres.indices { loaded.dataset.centres[index].name = name }
    for index in loaded.dataset.measures.indices { loaded.dataset.measures[index].name = name }
    for index in loaded.dataset.chapters.indices { loaded.dataset.chapters[index].name = name }
    for index in loaded.dataset.units.indices {
      loaded.dataset.units[index].name = name
      loaded.dataset.units[index].shortName = name
    }
    for index in loaded.dataset.nodes.indices { loaded.dataset.nodes[index].name = name }
    loaded.files = [
      FileReport(path: text, table: text, encoding: text, encodingReason: .declared, keptSince: 1)
    ]
    loaded.diagnostics = [
      Diagnostic(
        file: text, line: 2, column: 3, row: 2, field: text, code: "type-error", message: name,
        excerpt: Excerpt(text: text, offset: 1, length: 1))
    ]
    var model = Model(
      size: Size(columns: 100, rows: 30), language: .zh, themes: [],
      today: SmallDataset.day(2020, 6, 30), now: 10)
    _ = update(&model, .datasetLoaded(loaded))
    return model
  }

  @Test("nothing of them reaches a cell raw, on any page", arguments: texts)
  func staysOut(text: String) {
    var model = model(text)
    let centre = SmallDataset.loaded.dataset.centres[0].id
    let pages =
      Pane.allCases.map(Page.pane) + [.province(SmallDataset.hubei), .centre(centre)]
    for page in pages {
      model.path = [page]
      for key in [Key.down, .character("w")] {
        _ = update(&model, .keyPressed(key))
        for glyph in Set(view(model).cells.map(\.glyph)) { expectSafe(glyph, on: page) }
      }
    }
  }

  private func expectSafe(_ glyph: String, on page: Page) {
    let isSafe = glyph.unicodeScalars.allSatisfy { scalar in
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .unassigned: false
      default: true
      }
    }
    #expect(isSafe && glyph.unicodeScalars.count <= 8, "\(page)")
  }
}
