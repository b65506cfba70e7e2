import Surface

/// A list with the detail of the row under its cursor: side by side, or one below the other where
/// the screen is narrow.
struct PaneLayout {
  /// The pane's subject.
  var list: Rect
  /// The selected thing.
  var detail: Rect
  /// Whether the detail stands below.
  var isStacked: Bool

  /// Gives the list `share` percent of the width, but at least `least` columns; or, stacked, three
  /// fifths of the height.
  init(_ rect: Rect, share: Int, least: Int, most: Int = Int.max) {
    isStacked = rect.columns < 100
    if isStacked {
      let rows = max(6, rect.rows * 58 / 100)
      (list, detail) = rect.split(top: rows, gap: 1)
    } else {
      let columns = min(most, max(least, rect.columns * share / 100))
      (list, detail) = rect.split(left: columns, gap: 3)
    }
  }
}

extension Rect {
  /// A rectangle without a cell: the place of what has no room.
  static let nowhere = Rect(column: 0, row: 0, columns: 0, rows: 0)
}
