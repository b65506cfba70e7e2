import Surface

/// The columns of a table that fit a width, with their places.
struct ColumnFit {
  struct Place {
    var column: Column
    var start: Int
    var width: Int
  }

  /// In order from the left; `start` counts from the left edge.
  var places: [Place]

  /// Leaves out columns of the lowest rank until the rest fits, then shares out what is left:
  /// to the highest ranks first, up to what they would like.
  init(_ columns: [Column], in width: Int, gap: Int) {
    var kept = columns
    func needed() -> Int { kept.reduce(0) { $0 + $1.least } + gap * max(0, kept.count - 1) }
    while needed() > width, kept.count > 1,
      let lowest = kept.indices.filter({ kept[$0].rank > 0 }).min(by: {
        kept[$0].rank < kept[$1].rank
      })
    {
      kept.remove(at: lowest)
    }
    var widths = kept.map(\.least)
    var spare = max(0, width - needed())
    func order(_ index: Int) -> Int { kept[index].rank == 0 ? Int.max : kept[index].rank }
    for index in kept.indices.sorted(by: { order($0) > order($1) }) where spare > 0 {
      let more = min(spare, max(0, min(kept[index].ideal, 1_000) - widths[index]))
      if kept[index].ideal == Int.max { continue }
      widths[index] += more
      spare -= more
    }
    let open = kept.indices.filter { kept[$0].ideal == Int.max }
    for (turn, index) in open.enumerated() {
      widths[index] += spare / open.count + (turn < spare % open.count ? 1 : 0)
    }
    var start = 0
    places = []
    for (column, wide) in zip(kept, widths) {
      places.append(Place(column: column, start: start, width: max(0, min(wide, width - start))))
      start += wide + gap
    }
  }
}
