import Domain

extension Listing {
  /// The rows as the user has put them: filtered, unfolded, in order.
  func arranged(by state: ListState) -> [Row] {
    var shown =
      state.filter.isEmpty ? unfolded(state.folded) : rows.filter { matches($0, state.filter) }
    guard shape == .table, let sort = state.sort else { return shown }
    let whole = shown.filter(\.isWhole)
    let apart = shown.filter(\.isApart)
    shown.removeAll { $0.isWhole || $0.isApart }
    let order = shown.enumerated().sorted { left, right in
      precedes(left.element, right.element, sort) ?? (left.offset < right.offset)
    }
    return whole + order.map(\.element) + apart
  }

  /// The place of the cursor's row among `rows`, 0 when it is not there.
  func cursorIndex(of state: ListState, in rows: [Row]) -> Int {
    guard let cursor = state.cursor else { return 0 }
    return rows.firstIndex { $0.id == cursor } ?? 0
  }

  /// Why the cell of `row` in a column is what it is; else the first of the row that can be
  /// explained.
  func explanation(of row: Row, in column: String?) -> Explanation? {
    if let why = column.flatMap({ row.cells[$0]?.why }) { return why }
    return columns.lazy.compactMap { row.cells[$0.id]?.why }.first
      ?? row.cells.sorted { $0.key < $1.key }.lazy.compactMap(\.value.why).first
  }

  /// Whether every word of `filter` is in some cell of `row`, whatever the case.
  func matches(_ row: Row, _ filter: String) -> Bool {
    let text = row.cells.values.map(\.text).joined(separator: " ").lowercased()
    return filter.lowercased().split(separator: " ").allSatisfy { text.contains($0) }
  }

  private func unfolded(_ folded: Set<RowID>) -> [Row] {
    guard shape == .tree, !folded.isEmpty else { return rows }
    var shown: [Row] = []
    var hiddenBelow: Int?
    for row in rows {
      if let depth = hiddenBelow, row.depth > depth { continue }
      hiddenBelow = folded.contains(row.id) ? row.depth : nil
      shown.append(row)
    }
    return shown
  }

  /// Whether `left` comes before `right`, or nil when the column does not tell them apart.
  private func precedes(_ left: Row, _ right: Row, _ sort: SortOrder) -> Bool? {
    let first = left.cells[sort.column]
    let second = right.cells[sort.column]
    switch (first?.key ?? .missing, second?.key ?? .missing) {
    case (.missing, .missing): return nil
    case (.missing, _): return false
    case (_, .missing): return true
    case (.number(let a), .number(let b)):
      return a == b ? nil : (a < b) != sort.descends
    default:
      let (a, b) = (first?.text ?? "", second?.text ?? "")
      return a == b ? nil : (a < b) != sort.descends
    }
  }
}
