import Surface

struct PlaceholderPage: PageContent {
  func sections(_ scene: Scene, in rect: Rect) -> [Section] { [] }
  func draw(_ scene: Scene, _ sections: [Section], on surface: inout Surface, in rect: Rect) {}
}
