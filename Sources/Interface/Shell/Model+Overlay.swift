import Domain
import Surface

extension Model {
  /// Where what lies over the page is written; on a small terminal without a margin.
  var overlayRect: Rect {
    guard fits else {
      return Rect(size).inset(left: 1, top: size.rows > 2 ? 1 : 0, right: 1, bottom: 1)
    }
    return Rect(size).inset(left: 4, top: 3, right: 4, bottom: 2).split(left: 110).0
  }

  /// Draws what lies over the page, in its whole place: nothing of the page peeks out beside it.
  func drawOverlay(on surface: inout Surface) {
    guard let overlay else { return }
    surface.fill(Rect(size).inset(top: fits ? 2 : 1, bottom: 1), Style(.text, on: .overlay))
    let inner = overlayRect
    switch overlay {
    case .help(let top): drawHelp(top: top, on: &surface)
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
