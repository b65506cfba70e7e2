/// Divides a rectangle among tracks: side by side, in order, without overlap.
public enum LayoutSolver {
  /// The columns of `rect`, one for each track, `gap` apart; nil where a track was left out.
  ///
  /// Tracks that stay fill the rectangle: first each gets its minimum, then all grow alike towards
  /// their ideal, then by weight. Where none has a weight, the last one takes what is left.
  public static func columns(_ tracks: [Track], in rect: Rect, gap: Int = 0) -> [Rect?] {
    var column = rect.column
    return lengths(tracks, across: rect.columns, gap: gap).map { length in
      guard let length, rect.rows > 0 else { return nil }
      defer { column += length + max(0, gap) }
      return Rect(column: column, row: rect.row, columns: length, rows: rect.rows)
    }
  }

  /// The rows of `rect`, one for each track, `gap` apart; nil where a track was left out.
  ///
  /// Shared out as `columns` is.
  public static func rows(_ tracks: [Track], in rect: Rect, gap: Int = 0) -> [Rect?] {
    var row = rect.row
    return lengths(tracks, across: rect.rows, gap: gap).map { length in
      guard let length, rect.columns > 0 else { return nil }
      defer { row += length + max(0, gap) }
      return Rect(column: rect.column, row: row, columns: rect.columns, rows: length)
    }
  }

  /// The cells of each track out of `total`, gaps of `gap` taken off; nil where one is left out.
  public static func lengths(_ tracks: [Track], across total: Int, gap: Int = 0) -> [Int?] {
    let kept = survivors(tracks, across: total, gap: max(0, gap))
    var lengths = tracks.indices.map { kept.contains($0) ? tracks[$0].minimum : nil }
    guard let last = kept.last else { return lengths }
    var room =
      total - max(0, gap) * (kept.count - 1) - kept.reduce(0) { $0 + tracks[$1].minimum }
    share(
      &room, among: kept.map { ($0, tracks[$0].ideal - tracks[$0].minimum) }, in: &lengths,
      atMostWish: true)
    share(&room, among: kept.map { ($0, tracks[$0].weight) }, in: &lengths, atMostWish: false)
    lengths[last] = lengths[last].map { $0 + room }
    return lengths
  }

  /// The tracks whose minimums fit, in order: the most important chooses first.
  private static func survivors(_ tracks: [Track], across total: Int, gap: Int) -> [Int] {
    var kept: [Int] = []
    var used = -gap
    let byImportance = tracks.indices.sorted {
      (tracks[$1].priority, $0) < (tracks[$0].priority, $1)
    }
    for index in byImportance where used + gap + tracks[index].minimum <= total {
      kept.append(index)
      used += gap + tracks[index].minimum
    }
    return kept.sorted()
  }

  /// Shares `room` in proportion to each wish, exactly, and no more than the wishes if so asked.
  private static func share(
    _ room: inout Int, among wishes: [(index: Int, wish: Int)], in lengths: inout [Int?],
    atMostWish: Bool
  ) {
    var wished = wishes.reduce(0) { $0 + $1.wish }
    var given = atMostWish ? min(room, wished) : room
    for (index, wish) in wishes where wish > 0 && given > 0 {
      let part = given * wish / wished
      lengths[index] = lengths[index].map { $0 + part }
      room -= part
      given -= part
      wished -= wish
    }
  }
}
