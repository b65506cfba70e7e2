import Domain
import Surface
import Testing

@testable import Interface

@Suite struct DataPageTests {
  /// A dashboard on the data pane, one of whose files has a fault, `marked` in its line, and one
  /// keeps its old content.
  private func screen(_ marked: Excerpt = Excerpt(text: "a,b,x,d", offset: 4, length: 1)) -> Model {
    var loaded = SmallDataset.loaded
    loaded.files = [
      FileReport(path: "good.csv", table: "units", rows: 3),
      FileReport(path: "faulty.csv", table: "nodes", rows: 2, rowsLeftOut: 1),
      FileReport(path: "kept.csv", table: "centres", rows: 5, keptSince: 0),
    ]
    loaded.diagnostics = [
      Diagnostic(
        file: "faulty.csv", line: 3, column: 5, row: 3, field: "unit", code: "type-error",
        message: Phrase(zh: "“x”不是代码", en: "\"x\" is not a code"),
        excerpt: marked)
    ]
    var model = Model(
      size: Size(columns: 120, rows: 40), language: .en, themes: [],
      today: SmallDataset.day(2020, 6, 30), now: 7200)
    _ = update(&model, .datasetLoaded(loaded))
    model.path = [.pane(.data)]
    return model
  }

  @Test("files that need a person come first: kept ones, then those with faults")
  func order() throws {
    let model = screen()
    let place = PlaceOnPage(model: model, scene: try #require(model.scene))
    #expect(place.rows.map(\.id) == [.file("kept.csv"), .file("faulty.csv"), .file("good.csv")])
  }

  @Test("a fault is shown with its line and the place marked, and Enter leads to it")
  func fault() throws {
    var model = screen()
    _ = update(&model, .keyPressed(.down))
    _ = update(&model, .keyPressed(.enter))
    let lines = view(model).lines()
    let excerpt = try #require(lines.firstIndex { $0.contains("3 | a,b,x,d") })
    let before = try #require(lines[excerpt].split(separator: "x,d").first)
    #expect(lines[excerpt + 1].prefix { $0 != "^" }.count == before.count)
    #expect(model.type(keys: "e") == [.openEditor(Origin(file: "faulty.csv", line: 3))])
  }

  @Test("the place of a fault far along a line is in sight, with the mark right below it")
  func farFault() throws {
    let text = String(repeating: "知产,", count: 60) + "错x" + String(repeating: ",后", count: 60)
    for size in [Size(columns: 80, rows: 24), Size(columns: 120, rows: 40)] {
      var model = screen(Excerpt(text: text, offset: 180, length: 2))
      model.size = size
      _ = update(&model, .keyPressed(.down))
      _ = update(&model, .keyPressed(.enter))
      let lines = view(model).lines(padded: true)
      let row = try #require(lines.firstIndex { $0.contains("错x") }, "\(size)")
      let before = try #require(lines[row].split(separator: "错x").first)
      #expect(before.contains("3 | …"))
      let caret = lines[row + 1].prefix { $0 != "^" }
      #expect(DisplayText.width(of: String(caret)) == DisplayText.width(of: String(before)))
      #expect(lines[row + 1].contains("^^^") && !lines[row + 1].contains("^^^^"))
    }
  }

  @Test("the header says which file keeps its old content, and since when")
  func kept() {
    let lines = view(screen()).lines()
    #expect(lines[1].contains("kept.csv unreadable; content of 2 h ago kept"))
  }
}
