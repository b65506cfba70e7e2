import Surface

/// The columns of a table that fit a width, with their places.
struct ColumnFit {
  struct Place {
    var column: Column
    var start: Int
    var width: Int
  }

  /// In order from the left; `start` counts from the left edge.
  var places: [Place]

  /// The columns of a listing at its place, as the user has chosen and widened them.
  init(_ section: Section, _ state: ListState) {
    // The first column of the place is the cursor's.
    let room = max(0, section.rect.columns - 1 - section.margin)
    self.init(
      section.listing.columns.compactMap { $0.chosen(by: state) }, in: room,
      gap: section.listing.gap ?? (room >= 50 ? 2 : 1))
  }

  /// Columns of a low rank are left out until the rest fits; the rest share what is left.
  init(_ columns: [Column], in width: Int, gap: Int) {
    let lengths = LayoutSolver.lengths(columns.map(\.track), across: width, gap: gap)
    var start = 0
    places = []
    for (column, length) in zip(columns, lengths) {
      guard let length else { continue }
      // The solver leaves no room unused: what the last column did not ask for stays empty.
      let wide = min(length, column.ideal)
      places.append(Place(column: column, start: start, width: wide))
      start += length + gap
    }
  }
}

extension Column {
  /// The column as the user wants it; nil where it is not to be seen.
  ///
  /// One that was chosen stays as long as those of rank 0; one with a width of its own keeps it.
  fileprivate func chosen(by state: ListState) -> Column? {
    if state.choices[id] == false { return nil }
    var column = self
    if state.choices[id] == true { column.rank = 0 }
    if let width = state.widths[id] { (column.least, column.ideal) = (width, width) }
    return column
  }

  /// How it takes part in a layout; a column of rank 0 stays longest of all.
  fileprivate var track: Track {
    let priority = rank == 0 ? Int.max : rank
    return ideal == Int.max
      ? Track(minimum: least, ideal: least * 3, weight: 1, priority: priority)
      : Track(minimum: least, ideal: ideal, priority: priority)
  }
}
