import Surface
import Synchronization

/// What was made of the page on the screen, kept from one key to the next for what is in sight: to
/// make it costs many times what it takes to show it again.
final class SightMemo<Place: Hashable & Sendable, Made: Sendable>: Sendable {
  private struct Kept {
    var sight: Sight
    var made: [Place: Made]
  }

  private let kept = Mutex<Kept?>(nil)

  /// What was made before for a place in the same sight.
  func made(_ place: Place, for sight: Sight) -> Made? {
    kept.withLock { $0?.sight == sight ? $0?.made[place] : nil }
  }

  /// Keeps what was made; what was made for another sight is let go.
  func keep(_ made: Made, as place: Place, for sight: Sight) {
    kept.withLock { kept in
      if kept?.sight != sight { kept = Kept(sight: sight, made: [:]) }
      kept?.made[place] = made
    }
  }
}

/// Which listing of a page it is.
struct ListingPlace: Hashable {
  var section: SectionID
  /// What it is about, where the page has more than one such listing.
  var subject: RowID?
  /// The columns of the screen that it was made for, where that matters.
  var columns: Int
}

/// A part of a page as it was drawn last, and what besides the sight it was drawn from.
struct KeptPicture: Sendable {
  /// Where the user is in it; nil for a part that is no listing.
  var state: ListState?
  /// Whether it has the keys.
  var hasKeys: Bool
  /// What it is about, where that follows a cursor.
  var subject: RowID?
  /// The cells.
  var surface: Surface
}

/// A part of a page that is drawn by itself.
enum PagePart: Hashable {
  case section(SectionID)
  case legend
  /// The subject under the first section's cursor, beside it.
  case detail
  case changes
}
