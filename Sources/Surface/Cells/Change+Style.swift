extension [Change] {
  /// The changes cut into runs of one style, the runs of a style one after another, each style where
  /// it comes first.
  ///
  /// A terminal is told every style once then, and moves between its runs. A blank cell of the same
  /// ground goes with the run before it, as it shows no ink.
  public var byStyle: [Change] {
    var order: [Style] = []
    var runs: [Style: [Change]] = [:]
    for change in self {
      for run in change.runs {
        let style = run.cells[0].style
        if runs[style] == nil { order.append(style) }
        runs[style, default: []].append(run)
      }
    }
    return order.flatMap { runs[$0] ?? [] }
  }
}

extension Change {
  /// The runs of one style it is made of, in their order; a wide glyph stays whole.
  fileprivate var runs: [Change] {
    var runs: [Change] = []
    var first = 0
    for place in cells.indices.dropFirst() {
      let cell = cells[place]
      let style = cells[first].style
      if cell.isContinuation || cell.style == style
        || cell.isBlank && cell.style.ground == style.ground
      {
        continue
      }
      runs.append(Change(column: column + first, row: row, cells: Array(cells[first..<place])))
      first = place
    }
    runs.append(Change(column: column + first, row: row, cells: Array(cells[first...])))
    return runs
  }
}
