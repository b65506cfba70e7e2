import Domain
import Surface

extension Model {
  /// Draws what lies over the page, with a frame of spaces around it.
  func drawOverlay(on surface: inout Surface) {
    guard let overlay else { return }
    let most = Rect(size).inset(left: 2, top: 2, right: 2, bottom: 2)
    let columns = min(most.columns, 100)
    let rect = Rect(
      column: (size.columns - columns) / 2, row: most.row, columns: columns, rows: most.rows)
    surface.fill(rect, Style(.text, on: .overlay))
    let inner = rect.inset(left: 2, top: 1, right: 2, bottom: 1)
    switch overlay {
    case .help(let top): drawHelp(top: top, in: inner, on: &surface)
    case .why(let explanation, let cursor, _):
      drawWhy(explanation, cursor: cursor, in: inner, on: &surface)
    }
  }
}
