/// Sorting by several columns.
extension PlaceOnPage {
  /// The most columns that count.
  private static let mostKeys = 3

  /// Sorts by the column under the cursor; the columns sorted by before order what is the same in
  /// it.
  ///
  /// Once more on the column that leads takes it out.
  mutating func sort() {
    guard let section, let order = orderUnderCursor else { return }
    var keys = state[section.id].sort
    let leads = keys.first?.column == order.column
    keys.removeAll { $0.column == order.column }
    if !leads { keys.insert(order, at: 0) }
    state[section.id].sort = Array(keys.prefix(PlaceOnPage.mostKeys))
  }

  /// Turns the order of the column under the cursor round, where it is sorted by, else that of the
  /// column that leads; without an order it sorts by the column, the other way round.
  mutating func reverse() {
    guard let section, let order = orderUnderCursor else { return }
    if state[section.id].sort.isEmpty { state[section.id].sort = [order] }
    let keys = state[section.id].sort
    let index = keys.firstIndex { $0.column == order.column } ?? 0
    state[section.id].sort[index].descends.toggle()
  }

  /// The order that sorting by the column under the cursor begins with: the number to look at first
  /// comes first.
  private var orderUnderCursor: SortOrder? {
    guard let section, section.listing.shape == .table else { return nil }
    let listing = section.listing
    let id = state[section.id].column ?? listing.home ?? listing.columns.first?.id ?? ""
    return listing.columns.first { $0.id == id }.map {
      SortOrder(column: id, descends: $0.alignment == .right && !$0.sortsUp)
    }
  }
}
