import Surface

/// A listing at its place on a page.
struct Section: Sendable {
  var id: SectionID
  var listing: Listing
  /// Where it is drawn, its heading included; empty when the size has no room for it.
  var rect: Rect
  /// Rows of its rectangle that are heading and column titles, not rows of the listing.
  var headRows: Int
  /// Rows of the screen that one row of the listing takes.
  var rowHeight = 1
  /// The columns at its right end that stay free, so that a scroll bar beside it touches no text.
  var margin = 0
  /// Whether it has no place only because another part of the page has it: Tab brings it up.
  var isBehind = false

  /// How many rows of the listing it shows at once.
  var capacity: Int { max(1, (rect.rows - headRows) / max(1, rowHeight)) }
  /// The row of the screen after the last that it fills.
  var filledTo: Int { rect.row + min(rect.rows, headRows + listing.rows.count * rowHeight) }
}
