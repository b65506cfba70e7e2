import Domain
import Surface
import Wording

/// The third pane: every protection centre in a table, the measures of the programme that are
/// about them, and the row under the cursor beside them.
struct ProtectionPage: PageContent {
  func sections(_ scene: Scene, in rect: Rect) -> [Section] {
    let pane = ProtectionPage.layout(rect)
    let (table, measures) = pane.list.splitForMeasures(scene.state.focus)
    return [
      Section(
        id: .centres, listing: scene.kept(.centres) { $0.centresTable() }, rect: table, headRows: 2,
        isBehind: table.isEmpty),
      Section(
        id: .measures, listing: scene.kept(.measures) { $0.paneMeasures("protection") },
        rect: measures, headRows: 1,
        isBehind: measures.isEmpty),
    ]
  }

  func draw(_ scene: Scene, _ sections: [Section], on surface: inout Surface, in rect: Rect) {
    for section in sections { scene.draw(section, on: &surface) }
    let place = ProtectionPage.layout(rect)
    if let id = scene.paneMeasure(in: sections) {
      scene.drawMeasure(id, .china, on: &surface, in: place.detail)
      return
    }
    switch scene.selected(.centres, in: sections)?.id {
    case .centre(let id): scene.drawCentreDetail(.centre(id), on: &surface, in: place.detail)
    case .area(let code): scene.drawCentreDetail(.area(code), on: &surface, in: place.detail)
    default: break
    }
  }

  private static func layout(_ rect: Rect) -> PaneLayout {
    PaneLayout(rect, share: rect.columns >= 180 ? 70 : 64, least: 74)
  }
}
