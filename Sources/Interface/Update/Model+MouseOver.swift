import Domain
import Surface

extension Model {
  /// A press while something lies over the page.
  mutating func pressOver(_ mouse: Mouse, _ clicks: Int) -> [Request] {
    switch overlay {
    case .palette(var palette):
      guard let index = paletteEntry(at: mouse.row, of: palette) else { return [] }
      palette.cursor = index
      overlay = .palette(palette)
      return clicks == 2 ? find(by: .enter, in: palette) : []
    case .choice(let list, let cursor):
      var scratch = Surface(size: size)
      let first = drawChoices(list, cursor: cursor, in: overlayRect, on: &scratch)
      guard mouse.row < overlayRect.bottom, mouse.row >= overlayRect.row,
        list.choices.indices.contains(mouse.row - first)
      else { return [] }
      overlay = .choice(list, cursor: mouse.row - first)
      return clicks == 2 ? performOver(.open) : []
    case .help, .why, .line, nil: return []
    }
  }

  private func paletteEntry(at row: Int, of palette: Palette) -> Int? {
    let first = overlayRect.row + 2
    let index = paletteTop(palette, in: overlayRect) + row - first
    guard row >= first, row < overlayRect.bottom, palette.found.indices.contains(index) else {
      return nil
    }
    return index
  }
}
