/// The order a listing is put in by the user.
public struct SortOrder: Hashable, Sendable {
  /// The column's name.
  public var column: String
  /// Whether the highest comes first.
  public var descends: Bool
}

/// Where the user is in one listing.
public struct ListState: Hashable, Sendable {
  /// The row under the cursor; nil is the first.
  public var cursor: RowID?
  /// The column under the cursor; nil is the first that can be explained.
  public var column: String?
  /// The first row shown.
  public var top = 0
  /// The columns it is sorted by, the one that leads first; none is the listing's own order.
  public var sort: [SortOrder] = []
  /// The columns that the user has chosen to see, or not to see, by their names.
  public var choices: [String: Bool] = [:]
  /// The columns of the screen that the user has given to a column.
  public var widths: [String: Int] = [:]
  /// The filter in force, in the language of filters.
  public var filter = ""
  /// The rows of a tree that are folded up.
  public var folded: Set<RowID> = []

  /// The first of `count` rows to show where `capacity` fit: moved from `top` as little as it
  /// takes to have row `cursor` in sight.
  func firstShown(cursor: Int, count: Int, capacity: Int) -> Int {
    let least = max(0, cursor - capacity + 1)
    let most = min(cursor, max(0, count - capacity))
    return min(max(top, least), max(least, most))
  }
}

/// Where the user is on one page.
public struct PageState: Hashable, Sendable {
  /// The section that has the keys.
  public var focus: SectionID?
  /// The listings.
  public var lists: [SectionID: ListState] = [:]

  /// The state of a listing.
  public subscript(section: SectionID) -> ListState {
    get { lists[section] ?? ListState() }
    set { lists[section] = newValue }
  }
}

/// A part of a page that takes the keys in its turn.
public enum SectionID: String, CaseIterable, Hashable, Sendable {
  case map
  case targets
  case chapters
  case alerts
  case matrix
  case timeline
  case centres
  case provinces
  case services
  case gaps
  case tree
  case division
  case files
  case faults
  case measures
  case figures
  case prefectures
  case nodes
  case months
  case changes
}
