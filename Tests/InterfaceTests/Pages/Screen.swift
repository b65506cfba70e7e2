import Domain
import Surface

@testable import Interface

/// A dashboard that shows the small dataset, driven by keys.
struct Screen {
  var model: Model

  init(_ page: Page, size: Size = Size(columns: 120, rows: 40), language: Language = .en) {
    model = Model(
      size: size, language: language, themes: [], today: SmallDataset.day(2020, 6, 30), now: 0)
    _ = update(&model, .datasetLoaded(SmallDataset.loaded))
    model.path = [page]
  }

  mutating func press(_ keys: Key...) {
    for key in keys { _ = update(&model, .keyPressed(key)) }
  }

  /// The picture as lines of text.
  var lines: [String] { view(model).lines() }
  /// The whole picture as one text.
  var text: String { lines.joined(separator: "\n") }

  /// The rows of a section as they stand on the screen, by the text of a column.
  func column(_ column: String, of section: SectionID) -> [String] {
    guard let scene = model.scene,
      let found = model.sections(scene).first(where: { $0.id == section })
    else { return [] }
    return found.listing.arranged(by: scene.state[section]).map { $0.cells[column]?.text ?? "" }
  }
}
