import Domain
import Surface
import Wording

/// What has changed, in one list that leads to the places.
struct ChangesPage: PageContent {
  func sections(_ scene: Scene, in rect: Rect) -> [Section] {
    let (list, _) = places(in: rect)
    return [
      Section(
        id: .changes,
        listing: scene.kept(.changes, in: list.columns) { $0.changeListing(in: list.columns) },
        rect: list, headRows: 2)
    ]
  }

  func draw(_ scene: Scene, _ sections: [Section], on surface: inout Surface, in rect: Rect) {
    for section in sections { scene.draw(section, on: &surface) }
    guard let row = scene.selected(.changes, in: sections) else { return }
    var pen = Pen(in: places(in: rect).1)
    let subject = ["place", "name"].compactMap { row.cells[$0]?.text }.joined(separator: "  ")
    pen.line(subject, .bright, on: &surface)
    pen.paragraph(row.cells["moved"]?.text ?? "", most: pen.rowsLeft, on: &surface)
  }

  /// The list, and below it the row under its cursor in full, where the list has rows to spare.
  private func places(in rect: Rect) -> (Rect, Rect) {
    guard rect.rows >= 12 else { return (rect, .nowhere) }
    return rect.split(top: rect.rows - (rect.columns < 100 ? 5 : 3), gap: 1)
  }
}
