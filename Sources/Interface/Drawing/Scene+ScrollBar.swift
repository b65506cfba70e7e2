import Surface

extension Scene {
  /// A thin bar in the gap at the right of a table that has more rows than there is room for: where
  /// in the table the rows in sight are.
  func drawScrollBar(
    _ shown: Range<Int>, of count: Int, beside body: Rect, on surface: inout Surface
  ) {
    guard shown.count < count, body.rows >= 3, body.end < surface.size.columns else { return }
    let size = max(1, min(body.rows - 1, body.rows * shown.count / count))
    let hidden = count - shown.count
    let start = (body.rows - size) * shown.lowerBound / max(1, hidden)
    // A column away from the text, but for a table at the edge of the screen.
    let column = body.end + 1 < surface.size.columns - 1 ? body.end + 1 : body.end
    for row in start..<start + size {
      surface.write("┃", at: column, body.row + row, Style(.dim))
    }
  }
}
