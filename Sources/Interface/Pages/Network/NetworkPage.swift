import Domain
import Surface
import Wording

/// The fourth pane: how far the public service network reaches, province by province, and where it
/// does not; and the measures of the programme that are about it.
struct NetworkPage: PageContent {
  func sections(_ scene: Scene, in rect: Rect) -> [Section] {
    let places = NetworkLayout(rect, scene.language, scene.state.focus)
    let columns = places.provinces.columns
    let provinces = scene.kept(.provinces, in: columns) { $0.networkTable(in: columns) }
    let area = scene.networkArea(provinces)
    return [
      Section(
        id: .provinces, listing: provinces, rect: places.provinces, headRows: 2,
        isBehind: places.provinces.isEmpty),
      Section(
        id: .gaps, listing: scene.kept(.gaps, of: .area(area)) { $0.gaps(in: area) },
        rect: places.gaps, headRows: 2),
      Section(
        id: .services, listing: scene.kept(.services, of: .area(area)) { $0.services(in: area) },
        rect: places.services, headRows: 1),
      Section(
        id: .measures, listing: scene.kept(.measures) { $0.paneMeasures("network") },
        rect: places.measures, headRows: 1,
        isBehind: places.measures.isEmpty),
    ]
  }

  func draw(_ scene: Scene, _ sections: [Section], on surface: inout Surface, in rect: Rect) {
    let places = NetworkLayout(rect, scene.language, scene.state.focus)
    for section in sections { scene.draw(section, on: &surface) }
    if let id = scene.paneMeasure(in: sections) {
      scene.drawMeasure(id, .china, on: &surface, in: places.measure)
    }
    guard let provinces = sections.first(where: { $0.id == .provinces }) else { return }
    let area = scene.networkArea(provinces.listing)
    scene.drawNetworkTitle(area, on: &surface, in: places.title)
    scene.drawNodeKinds(area, on: &surface, in: places.kinds)
  }
}

/// Where the blocks of the network pane stand.
struct NetworkLayout {
  var provinces: Rect
  var title: Rect
  var gaps: Rect
  var services: Rect
  var kinds: Rect
  var measures: Rect
  /// The measure under the cursor, in place of everything else beside the table.
  var measure = Rect.nowhere

  init(_ rect: Rect, _ language: Language, _ focus: SectionID?) {
    let isChinese = language == .zh
    let pane = PaneLayout(rect, share: isChinese ? 64 : 60, least: isChinese ? 74 : 72)
    (provinces, measures) = pane.list.splitForMeasures(focus)
    if focus == .measures {
      measure = pane.detail
      (title, gaps, services, kinds) = (.nowhere, .nowhere, .nowhere, .nowhere)
      return
    }
    if pane.isStacked {
      (gaps, services) = pane.detail.split(left: pane.detail.columns / 2, gap: 2)
      (title, kinds) = (.nowhere, .nowhere)
      return
    }
    let titleRows = 5
    let (head, body) = pane.detail.split(top: titleRows, gap: 1)
    title = head
    let kindRows = NodeKind.allCases.count + 1
    let (rest, bottom) = body.split(top: body.rows - kindRows - 1, gap: 1)
    kinds = bottom
    (gaps, services) = rest.split(top: rest.rows / 2, gap: 1)
  }
}
