/// Where a matter stands on its ladder: the last move counts, also when it goes back (RULES,
/// `stage`).
struct LadderPosition: Sendable {
  /// The rung; nil when there is neither a move nor a ladder.
  let rung: String?
  /// Its height; nil for a rung that reaches nothing.
  let order: Int?
  /// The day of the last move; without one, 1 January.
  let since: Day
  /// The rungs of the ladder.
  let rungs: [Rung]
  private let moves: [(on: Day, order: Int?)]

  /// The position of `matter`; without a move as if on the first rung since 1 January of `year`.
  init(_ matter: Matter, events: [StageEvent], year: Int) {
    let rungs = matter.rungs
    func order(of rung: String) -> Int? { rungs.first { $0.id == rung }?.order }
    self.rungs = rungs
    moves = matter.moves.map { (events[$0].on, order(of: events[$0].rung)) }
    if let last = matter.moves.last {
      rung = events[last].rung
      since = events[last].on
    } else {
      rung = rungs.first?.id
      since = Day.first(of: year)
    }
    self.order = rung.flatMap(order(of:))
  }

  /// Whether the rung `id` is reached.
  func hasReached(_ id: String) -> Bool {
    guard let order, let required = rungs.first(where: { $0.id == id })?.order else {
      // A required rung that the ladder lacks is reached by name only.
      return rung == id && !moves.isEmpty
    }
    return order >= required
  }

  /// The day since which the rung `id` has been reached without going back below it; nil when it
  /// is not reached.
  func reachedOn(_ id: String) -> Day? {
    guard hasReached(id) else { return nil }
    guard let required = rungs.first(where: { $0.id == id })?.order else { return since }
    var day = since
    for move in moves.reversed() {
      guard let order = move.order, order >= required else { break }
      day = move.on
    }
    return day
  }

  /// The first of the `dates` that was due by `day` and whose rung is not reached.
  func missed(of dates: [RungDate], by day: Day) -> RungDate? {
    dates.filter { $0.dueOn <= day && !hasReached($0.rung) }.min { $0.dueOn < $1.dueOn }
  }
}
