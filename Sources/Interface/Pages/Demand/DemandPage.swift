import Domain
import Surface
import Wording

/// What each protection centre is expected to need in the next quarter.
struct DemandPage: PageContent {
  func sections(_ scene: Scene, in rect: Rect) -> [Section] {
    let (table, _) = rect.split(top: rect.rows - DemandPage.footRows(in: rect), gap: 1)
    return [
      Section(
        id: .centres, listing: scene.kept(.centres) { $0.demandListing() }, rect: table, headRows: 2
      )
    ]
  }

  func draw(_ scene: Scene, _ sections: [Section], on surface: inout Surface, in rect: Rect) {
    for section in sections { scene.draw(section, on: &surface) }
    let (_, foot) = rect.split(top: rect.rows - DemandPage.footRows(in: rect), gap: 1)
    var id: String?
    if case .centre(let selected) = scene.selected(.centres, in: sections)?.id { id = selected }
    scene.drawDemand(id, on: &surface, in: foot)
  }

  /// A blank row, the centre, what it needs and the rule, which take more rows where they are
  /// short.
  private static func footRows(in rect: Rect) -> Int { rect.columns < 100 ? 8 : 6 }
}
