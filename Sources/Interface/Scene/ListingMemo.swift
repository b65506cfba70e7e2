import Synchronization

/// The listings of the page on the screen, kept from one key to the next: to make them costs many
/// times what it takes to draw them.
final class ListingMemo: Sendable {
  /// Which listing of the page it is.
  struct Key: Hashable {
    var section: SectionID
    /// What it is about, where the page has more than one such listing.
    var subject: RowID?
    /// The columns of the screen that it was made for, where that matters.
    var columns: Int
  }

  private struct Kept {
    var sight: Scene.Sight
    var listings: [Key: Listing]
  }

  private let kept = Mutex<Kept?>(nil)

  /// The listing made before for the same sight.
  func listing(_ key: Key, for sight: Scene.Sight) -> Listing? {
    kept.withLock { $0?.sight == sight ? $0?.listings[key] : nil }
  }

  /// Keeps a listing; those made for another sight are let go.
  func keep(_ listing: Listing, as key: Key, for sight: Scene.Sight) {
    kept.withLock { kept in
      if kept?.sight != sight { kept = Kept(sight: sight, listings: [:]) }
      kept?.listings[key] = listing
    }
  }
}

extension Scene {
  /// A listing of the page, made once for all that is in sight: `make` is given no place of the
  /// user's on the page, so that what it makes cannot follow the cursor.
  func kept(
    _ section: SectionID, of subject: RowID? = nil, in columns: Int = 0,
    _ make: (Scene) -> Listing
  ) -> Listing {
    let key = ListingMemo.Key(section: section, subject: subject, columns: columns)
    if let known = standing.listings.listing(key, for: sight) { return known }
    var scene = self
    scene.state = PageState()
    scene.focus = nil
    let made = make(scene)
    standing.listings.keep(made, as: key, for: sight)
    return made
  }
}
