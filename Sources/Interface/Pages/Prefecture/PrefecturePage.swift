import Domain
import Surface
import Wording

/// A prefecture: its nodes, its centres, and which services it has.
struct PrefecturePage: PageContent {
  let code: AreaCode

  func sections(_ scene: Scene, in rect: Rect) -> [Section] {
    let places = PrefectureLayout(rect)
    return [
      Section(
        id: .nodes, listing: scene.kept(.nodes) { $0.nodeListing(of: code) }, rect: places.nodes,
        headRows: 2),
      Section(
        id: .centres, listing: scene.kept(.centres) { $0.centreListing(of: code) },
        rect: places.centres, headRows: 2),
    ]
  }

  func draw(_ scene: Scene, _ sections: [Section], on surface: inout Surface, in rect: Rect) {
    let places = PrefectureLayout(rect)
    scene.drawPrefectureTitle(code, on: &surface, in: places.title)
    for section in sections { scene.draw(section, on: &surface) }
    if case .node(let id) = scene.selected(.nodes, in: sections)?.id {
      scene.drawNode(id, on: &surface, in: places.detail)
    }
  }
}

/// Where the blocks of a prefecture stand.
struct PrefectureLayout {
  var title: Rect
  var nodes: Rect
  var centres: Rect
  var detail: Rect

  init(_ rect: Rect) {
    let (head, body) = rect.split(top: 2, gap: 1)
    title = head
    let (left, right) = body.split(left: body.columns * 60 / 100, gap: 3)
    nodes = left
    (centres, detail) = right.split(top: min(8, right.rows / 2), gap: 1)
  }
}
