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
    let gap = section.listing.gap ?? (room >= 50 ? 2 : 1)
    var columns = section.listing.columns.compactMap { $0.chosen(by: state) }
    columns.grantWishes(section.listing, in: room, gap: gap)
    columns.makeNamesFit(in: room, gap: gap)
    self.init(columns, in: room, gap: gap)
    // Figures stand near the name they belong to: what a name does not need stays empty at the
    // right, and some of it goes between the columns.
    var isLimited = false
    while let wide = places.firstIndex(where: { $0.isWider(thanNeededIn: section.listing) }) {
      let id = places[wide].column.id
      guard let index = columns.firstIndex(where: { $0.id == id }) else { break }
      columns[index].ideal = places[wide].column.limit(in: section.listing) ?? Int.max
      isLimited = true
      self.init(columns, in: room, gap: gap)
    }
    guard isLimited, section.listing.gap == nil, let last = places.last else { return }
    let spare = (room - last.start - last.width) / max(1, places.count - 1)
    var shift = 0
    for index in places.indices {
      places[index].start += shift
      // A mark stays with what it is the mark of.
      if places[index].width > 2 { shift += min(2, max(0, spare)) }
    }
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

extension [Column] {
  /// Gives columns the room that they have before those that may leave, as far as their texts ask for
  /// it; those that never leave keep theirs.
  fileprivate mutating func grantWishes(_ listing: Listing, in room: Int, gap: Int) {
    for index in indices where self[index].wish > self[index].least {
      let column = self[index]
      let fixed = indices.filter { $0 != index && self[$0].rank == 0 }
      let spare = room - fixed.reduce(0) { $0 + self[$1].least + gap }
      let needed = listing.longest(in: column) ?? Int.max
      self[index].least = Swift.max(column.least, Swift.min(column.wish, spare, needed))
    }
  }

  /// Lets what names a row have less than its least where there is no room for that: rows without
  /// a name say nothing.
  fileprivate mutating func makeNamesFit(in room: Int, gap: Int) {
    guard let name = firstIndex(where: { ["name", "path"].contains($0.id) }) else { return }
    let others = indices.filter { index in
      index != name && self[index].rank == 0 && (index < name || self[index].least <= 2)
    }
    let taken = others.reduce(0) { $0 + self[$1].least + gap }
    let most = Swift.max(4, room - taken)
    guard self[name].least > most else { return }
    self[name].least = most
  }
}

extension ColumnFit.Place {
  /// Whether a column that takes what is left has far more than its longest text asks for.
  fileprivate func isWider(thanNeededIn listing: Listing) -> Bool {
    guard column.ideal == Int.max, let limit = column.limit(in: listing) else { return false }
    return width > limit
  }
}

extension Column {
  /// The most columns that a column which takes what is left makes use of: its longest text and
  /// some air; nil where it draws pictures or has more rows than are worth looking at.
  fileprivate func limit(in listing: Listing) -> Int? {
    listing.longest(in: self).map { max(least, $0 + 6) }
  }

  /// The column as the user wants it; nil where it is not to be seen.
  ///
  /// One that was chosen stays as long as those of rank 0; one with a width of its own keeps it.
  fileprivate func chosen(by state: ListState) -> Column? {
    if state.choices[id] == false { return nil }
    var column = self
    if state.choices[id] == true { column.rank = 0 }
    if let width = state.widths[id] {
      (column.least, column.wish, column.ideal) = (width, 0, width)
    }
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
