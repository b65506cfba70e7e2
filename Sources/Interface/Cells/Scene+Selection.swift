import Surface

extension Scene {
  /// The row under the cursor of a listing, as the user has arranged it.
  func selected(in listing: Listing, _ section: SectionID) -> Row? {
    let state = self.state[section]
    let rows = listing.arranged(by: state)
    let index = listing.cursorIndex(of: state, in: rows)
    return rows.indices.contains(index) ? rows[index] : nil
  }

  /// The row under the cursor of one of the sections on the screen.
  func selected(_ id: SectionID, in sections: [Section]) -> Row? {
    sections.first { $0.id == id }.flatMap { selected(in: $0.listing, id) }
  }
}
