import Domain
import Surface
import Wording

/// The provinces by one figure, with the quartiles and their place among peers.
struct RankingPage: PageContent {
  let key: FigureKey

  func sections(_ scene: Scene, in rect: Rect) -> [Section] {
    let (table, _) = rect.split(top: rect.rows - 4, gap: 1)
    return [
      Section(
        id: .provinces, listing: scene.kept(.provinces) { $0.ranking(key) }, rect: table,
        headRows: 2)
    ]
  }

  func draw(_ scene: Scene, _ sections: [Section], on surface: inout Surface, in rect: Rect) {
    for section in sections { scene.draw(section, on: &surface) }
    scene.drawQuartiles(key, on: &surface, in: rect.split(top: rect.rows - 4, gap: 1).1)
  }
}
