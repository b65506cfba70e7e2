import Domain
import Surface
import Wording

/// The fifth pane: chapters, articles and measures as a tree; beside it the row under the cursor,
/// with how the provinces divide.
struct ProgrammePage: PageContent {
  func sections(_ scene: Scene, in rect: Rect) -> [Section] {
    let places = ProgrammeLayout(rect)
    let tree = scene.kept(.tree) { $0.programmeTree() }
    let row = scene.selected(in: tree, .tree)
    return [
      Section(id: .tree, listing: tree, rect: places.tree, headRows: 2),
      Section(
        id: .division, listing: scene.kept(.division, of: row?.id) { $0.division(of: row?.id) },
        rect: places.division, headRows: 2),
    ]
  }

  func draw(_ scene: Scene, _ sections: [Section], on surface: inout Surface, in rect: Rect) {
    let places = ProgrammeLayout(rect)
    for section in sections { scene.draw(section, on: &surface) }
    guard let row = scene.selected(.tree, in: sections) else { return }
    switch row.id {
    case .measure(let id): scene.drawMeasure(id, .china, on: &surface, in: places.detail)
    case .article(let id): scene.drawArticle(id, on: &surface, in: places.detail)
    case .chapter(let id): scene.drawChapter(id, on: &surface, in: places.detail)
    default: break
    }
  }
}

/// Where the blocks of the programme stand: side by side, or stacked when narrow.
struct ProgrammeLayout {
  var tree: Rect
  var detail: Rect
  var division: Rect

  init(_ rect: Rect) {
    if rect.columns >= 100 {
      let (left, right) = rect.split(left: rect.columns * 64 / 100, gap: 3)
      tree = left
      (detail, division) = right.split(top: min(27, right.rows * 58 / 100), gap: 1)
    } else {
      let (left, right) = rect.split(left: rect.columns * 57 / 100, gap: 2)
      tree = left
      (detail, division) = right.split(top: right.rows * 55 / 100, gap: 1)
    }
  }
}
