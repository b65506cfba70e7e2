import Domain
import Surface
import Wording

/// The third pane: every protection centre in a table, the one under the cursor beside it.
struct ProtectionPage: PageContent {
  func sections(_ scene: Scene, in rect: Rect) -> [Section] {
    [
      Section(
        id: .centres, listing: scene.centresTable(), rect: ProtectionPage.layout(rect).list,
        headRows: 2)
    ]
  }

  func draw(_ scene: Scene, _ sections: [Section], on surface: inout Surface, in rect: Rect) {
    for section in sections { scene.draw(section, on: &surface) }
    let place = ProtectionPage.layout(rect)
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
