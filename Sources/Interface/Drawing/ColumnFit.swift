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
  /// How it takes part in a layout; a column of rank 0 stays longest of all.
  fileprivate var track: Track {
    let priority = rank == 0 ? Int.max : rank
    return ideal == Int.max
      ? Track(minimum: least, ideal: least * 3, weight: 1, priority: priority)
      : Track(minimum: least, ideal: ideal, priority: priority)
  }
}
