import Domain
import Synchronization

/// What was worked out of a listing, kept for the next key: its rows as the user has put them, and
/// the fields it can be filtered by.
final class ListingWork: Sendable {
  /// What the order and the choice of rows depend on.
  struct Arrangement: Equatable {
    var filter: String
    var sort: [SortOrder]
    var folded: Set<RowID>
  }

  /// What all cells of a column have in common.
  struct Facets {
    var unit: Phrase?
    /// The columns from the decimal point on.
    var tail = 0
    /// The columns that the numbers beside the texts take, and those from their points on.
    var besideWidth = 0
    var besideTail = 0
  }

  private struct State {
    var facets: [String: Facets] = [:]
    var longest: [String: Int?] = [:]
    var arrangements: [(Arrangement, [Row])] = []
    var fields: FilterFields?
  }

  private let state = Mutex(State())

  /// The rows put as `arrangement` says: those of before, or made now.
  func rows(_ arrangement: Arrangement, _ make: () -> [Row]) -> [Row] {
    let known = state.withLock { $0.arrangements.first { $0.0 == arrangement }?.1 }
    if let known { return known }
    let made = make()
    state.withLock { state in
      // The present one, and the one before while a filter is typed.
      if state.arrangements.count > 1 { state.arrangements.removeLast() }
      state.arrangements.insert((arrangement, made), at: 0)
    }
    return made
  }

  /// What the cells of a column have in common: as before, or looked at now.
  func facets(of column: String, _ make: () -> Facets) -> Facets {
    if let known = state.withLock({ $0.facets[column] }) { return known }
    let made = make()
    state.withLock { $0.facets[column] = made }
    return made
  }

  /// How long the longest text of a column is: as before, or looked at now.
  func longest(in column: String, _ make: () -> Int?) -> Int? {
    if let known = state.withLock({ $0.longest[column] }) { return known }
    let made = make()
    state.withLock { $0.longest[column] = .some(made) }
    return made
  }

  /// The fields: those of before, or made now.
  func fields(_ make: () -> FilterFields) -> FilterFields {
    if let known = state.withLock({ $0.fields }) { return known }
    let made = make()
    state.withLock { $0.fields = made }
    return made
  }
}
