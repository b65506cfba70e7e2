/// The edge of a column while the mouse holds it.
struct ColumnDrag: Equatable, Sendable {
  /// The table.
  var section: SectionID
  /// The column whose right edge is held.
  var column: String
  /// How wide it was.
  var width: Int
  /// The column of the screen where its edge was taken.
  var from: Int
  /// The widths of columns before it that would give way, so that the edge stays under the mouse.
  var before: [String: Int]
}
