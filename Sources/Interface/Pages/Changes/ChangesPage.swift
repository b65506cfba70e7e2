import Domain
import Surface
import Wording

/// What has changed, in one list that leads to the places.
struct ChangesPage: PageContent {
  func sections(_ scene: Scene, in rect: Rect) -> [Section] {
    [
      Section(
        id: .changes, listing: scene.kept(.changes) { $0.changeListing() }, rect: rect, headRows: 2)
    ]
  }

  func draw(_ scene: Scene, _ sections: [Section], on surface: inout Surface, in rect: Rect) {
    for section in sections { scene.draw(section, on: &surface) }
  }
}
