extension Scene {
  /// A listing of the page, made once for all that is in sight: `make` is given no place of the
  /// user's on the page, so that what it makes cannot follow the cursor.
  func kept(
    _ section: SectionID, of subject: RowID? = nil, in columns: Int = 0,
    _ make: (Scene) -> Listing
  ) -> Listing {
    let place = ListingMemo<Sight>.Place(section: section, subject: subject, columns: columns)
    if let known = standing.listings.listing(place, for: sight) { return known }
    var scene = self
    scene.state = PageState()
    scene.focus = nil
    var made = make(scene)
    made.facts = { [snapshot] in snapshot.facts(of: $0) }
    standing.listings.keep(made, as: place, for: sight)
    return made
  }
}
