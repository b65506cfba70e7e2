import Domain

/// What of the page stays where it is when its rows become others.
struct RowsInSight {
  /// The rows, as they were arranged.
  let rows: [RowID]
  /// The place of the cursor among them.
  let cursor: Int
  /// How far below the first row shown the cursor stood.
  let offset: Int

  /// The row that the cursor goes to among `rows`: its own, else the nearest after it that is still
  /// there, else the nearest before it; nil where none is.
  func heir(among rows: [RowID]) -> Int? {
    let places = Dictionary(
      rows.enumerated().map { ($0.element, $0.offset) }, uniquingKeysWith: { first, _ in first })
    return (self.rows[cursor...] + self.rows[..<cursor].reversed()).lazy
      .compactMap { places[$0] }.first
  }
}

extension Model {
  /// The rows of the page's sections.
  var rowsInSight: [SectionID: RowsInSight] {
    guard let scene else { return [:] }
    var sights: [SectionID: RowsInSight] = [:]
    for section in sections(scene) {
      let state = scene.state[section.id]
      let rows = section.listing.arranged(by: state)
      guard !rows.isEmpty else { continue }
      let cursor = section.listing.cursorIndex(of: state, in: rows)
      let first = state.firstShown(
        cursor: cursor, count: rows.count, capacity: section.capacity)
      sights[section.id] = RowsInSight(
        rows: rows.map(\.id), cursor: cursor, offset: cursor - first)
    }
    return sights
  }

  /// Keeps cursors on their records, or beside where these were, and the rows around them where
  /// they stood on the screen.
  mutating func keep(_ sights: [SectionID: RowsInSight]) {
    guard let scene else { return }
    for section in sections(scene) {
      // A cursor that was never moved stays at the top.
      guard let sight = sights[section.id], scene.state[section.id].cursor != nil else { continue }
      let rows = section.listing.arranged(by: scene.state[section.id]).map(\.id)
      guard rows != sight.rows, let place = sight.heir(among: rows) else { continue }
      states[page, default: PageState()][section.id].cursor = rows[place]
      states[page, default: PageState()][section.id].top = max(0, place - sight.offset)
    }
  }
}
