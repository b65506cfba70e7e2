import Domain
import Surface
import Wording

/// The provinces by one figure, with the quartiles and their place among peers.
struct RankingPage: PageContent {
  let key: FigureKey

  func sections(_ scene: Scene, in rect: Rect) -> [Section] {
    let (table, _) = places(scene, in: rect)
    let columns = table.columns
    return [
      Section(
        id: .provinces,
        listing: scene.kept(.provinces, in: columns) { $0.ranking(key, in: columns) }, rect: table,
        headRows: 2)
    ]
  }

  func draw(_ scene: Scene, _ sections: [Section], on surface: inout Surface, in rect: Rect) {
    for section in sections { scene.draw(section, on: &surface) }
    guard let section = sections.first else { return }
    scene.drawQuartiles(key, section.listing, on: &surface, in: places(scene, in: rect).1)
  }

  /// The table, and what its pictures mean right below its last row.
  private func places(_ scene: Scene, in rect: Rect) -> (Rect, Rect) {
    let most = rect.rows - (rect.rows >= 30 ? 5 : 4)
    return rect.split(top: min(most, scene.snapshot.units.count + 2), gap: 1)
  }
}
