import Domain
import Surface
import Wording

/// A province: its measures, its figures with their ranks, its centres and its prefectures.
struct ProvincePage: PageContent {
  let code: AreaCode

  func sections(_ scene: Scene, in rect: Rect) -> [Section] {
    let places = ProvinceLayout(rect, hasPrefectures: !scene.snapshot.prefectures(of: code).isEmpty)
    return [
      Section(
        id: .measures,
        listing: scene.kept(.measures, in: places.measures.columns) {
          $0.measures(of: code, in: places.measures.columns)
        },
        rect: places.measures, headRows: 2),
      Section(
        id: .figures,
        listing: scene.kept(.figures, in: places.figures.columns) {
          $0.figures(of: code, in: places.figures.columns)
        }, rect: places.figures,
        headRows: 1),
      Section(
        id: .centres, listing: scene.kept(.centres) { $0.centreListing(of: code) },
        rect: places.centres,
        headRows: places.centres.rows >= 4 ? 2 : 1),
      Section(
        id: .prefectures, listing: scene.kept(.prefectures) { $0.prefectureListing(of: code) },
        rect: places.prefectures,
        headRows: 2),
    ]
  }

  func draw(_ scene: Scene, _ sections: [Section], on surface: inout Surface, in rect: Rect) {
    let places = ProvinceLayout(rect, hasPrefectures: !scene.snapshot.prefectures(of: code).isEmpty)
    scene.drawProvinceTitle(code, on: &surface, in: places.title)
    for section in sections { scene.draw(section, on: &surface) }
    let hasKeys = scene.focus == .measures || scene.focus == nil
    let (detail, below) = places.detail.split(top: 20, gap: 1)
    switch hasKeys ? scene.selected(.measures, in: sections)?.id : nil {
    case .measure(let id): scene.drawMeasure(id, code, on: &surface, in: detail)
    case .article(let id): scene.drawNationalArticle(id, code, on: &surface, in: detail)
    default:
      scene.drawTimeline(code, on: &surface, in: places.detail)
      return
    }
    if below.rows >= 4 { scene.drawTimeline(code, on: &surface, in: below) }
  }
}

/// Where the blocks of a province stand.
struct ProvinceLayout {
  var title: Rect
  var measures: Rect
  var figures: Rect
  var centres: Rect
  var prefectures: Rect
  var detail = Rect(column: 0, row: 0, columns: 0, rows: 0)

  init(_ rect: Rect, hasPrefectures: Bool) {
    let gap = rect.rows >= 30 ? 1 : 0
    let (head, body) = rect.split(top: 1, gap: gap)
    title = head
    let (left, right) = body.split(left: body.columns * 52 / 100, gap: rect.columns >= 100 ? 3 : 2)
    if rect.rows < 30 {
      measures = left
      let (top, rest) = right.split(top: 7)
      figures = top
      let (middle, below) = rest.split(top: min(4, rest.rows / 3))
      centres = middle
      prefectures = below
      return
    }
    let (top, below) = left.split(top: left.rows * 55 / 100, gap: 1)
    measures = top
    prefectures = below
    let (first, rest) = right.split(top: min(21, right.rows * 36 / 100), gap: 1)
    figures = first
    let (second, third) = rest.split(top: min(rest.rows / 3, 8), gap: 1)
    centres = second
    detail = third
    if !hasPrefectures {
      measures = left
      prefectures = Rect(column: 0, row: 0, columns: 0, rows: 0)
    }
  }
}
