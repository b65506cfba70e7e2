import Synchronization

/// The listings of the page on the screen, kept from one key to the next for what is in sight: to
/// make them costs many times what it takes to draw them.
final class ListingMemo<Seen: Equatable & Sendable>: Sendable {
  /// Which listing of the page it is.
  struct Place: Hashable {
    var section: SectionID
    /// What it is about, where the page has more than one such listing.
    var subject: RowID?
    /// The columns of the screen that it was made for, where that matters.
    var columns: Int
  }

  private struct Kept {
    var sight: Seen
    var listings: [Place: Listing]
  }

  private let kept = Mutex<Kept?>(nil)

  /// The listing made before for the same sight.
  func listing(_ place: Place, for sight: Seen) -> Listing? {
    kept.withLock { $0?.sight == sight ? $0?.listings[place] : nil }
  }

  /// Keeps a listing; those made for another sight are let go.
  func keep(_ listing: Listing, as place: Place, for sight: Seen) {
    kept.withLock { kept in
      if kept?.sight != sight { kept = Kept(sight: sight, listings: [:]) }
      kept?.listings[place] = listing
    }
  }
}
