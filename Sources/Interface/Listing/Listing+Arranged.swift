import Domain

extension Listing {
  /// The rows as the user has put them: filtered, unfolded, in order; worked out once for all keys
  /// that only move among them.
  func arranged(by state: ListState) -> [Row] {
    let sort = shape == .table ? state.sort : []
    if state.filter.isEmpty, sort.isEmpty, shape != .tree || state.folded.isEmpty { return rows }
    return work.rows(.init(filter: state.filter, sort: sort, folded: state.folded)) {
      let shown = state.filter.isEmpty ? unfolded(state.folded) : rows(keptBy: state.filter)
      return sort.isEmpty ? shown : sorted(shown, by: sort)
    }
  }

  private func sorted(_ rows: [Row], by sort: [SortOrder]) -> [Row] {
    let order = rows.filter { !$0.isWhole && !$0.isApart }.enumerated().sorted { left, right in
      for key in sort {
        if let first = precedes(left.element, right.element, key) { return first }
      }
      return left.offset < right.offset
    }
    return rows.filter(\.isWhole) + order.map(\.element) + rows.filter(\.isApart)
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

  /// Whether every word of `text` is in some cell of `row`, or spells it.
  func matches(_ row: Row, _ text: String) -> Bool {
    let texts = RowSubject(row: row, facts: nil).texts
    return text.split(whereSeparator: \.isWhitespace)
      .allSatisfy { FilterWord(String($0)).isFound(in: texts) }
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
