import Domain
import Surface
import Wording

/// Two to four provinces side by side: their lights by chapter and article, and their figures with
/// the difference from the median of the 31.
struct ComparePage: PageContent {
  let codes: [AreaCode]

  func sections(_ scene: Scene, in rect: Rect) -> [Section] {
    let (lights, figures) =
      rect.columns >= (codes.count > 2 ? 170 : 110)
      ? rect.split(left: rect.columns * 44 / 100, gap: 3)
      : rect.split(top: rect.rows / 2, gap: rect.rows >= 30 ? 1 : 0)
    return [
      Section(
        id: .tree, listing: scene.kept(.tree) { $0.comparedLights(codes) }, rect: lights,
        headRows: 2),
      Section(
        id: .figures, listing: scene.kept(.figures) { $0.comparedFigures(codes) }, rect: figures,
        headRows: 2),
    ]
  }

  func draw(_ scene: Scene, _ sections: [Section], on surface: inout Surface, in rect: Rect) {
    for section in sections { scene.draw(section, on: &surface) }
  }
}
