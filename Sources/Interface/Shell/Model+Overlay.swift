import Domain
import Surface

extension Model {
  /// Draws what lies over the page, in its whole place: nothing of the page peeks out beside it.
  func drawOverlay(on surface: inout Surface) {
    guard let overlay else { return }
    let page = Rect(size).inset(top: 2, bottom: 1)
    surface.fill(page, Style(.text, on: .overlay))
    let (inner, _) = page.inset(left: 4, top: 1, right: 4, bottom: 1).split(left: 110)
    switch overlay {
    case .help(let top): drawHelp(top: top, in: inner, on: &surface)
    case .why(let explanation, let cursor, _):
      drawWhy(explanation, cursor: cursor, in: inner, on: &surface)
    case .line(let line, let explanation, let cursor):
      let all = stops(of: explanation)?.all ?? []
      drawLine(
        line, rows: all.indices.contains(cursor) ? all[cursor].rows : nil, in: inner, on: &surface)
    case .choice(let list, let cursor):
      drawChoices(list, cursor: cursor, in: inner, on: &surface)
    case .palette(let palette): drawPalette(palette, in: inner, on: &surface)
    }
  }
}
