import Domain

extension Model {
  /// Works out what has changed, where the page shows it and it is not worked out yet.
  mutating func refreshReview() {
    guard page == .changes, case .loaded(let standing) = content else { return }
    let snapshot = standing.snapshot
    let look = recollection.lastLook
    let basis = Review.Basis(
      since: since, version: standing.version, asOf: snapshot.asOf,
      knowledge: snapshot.knowledge, overrides: snapshot.overrides, lookedAt: look?.at)
    guard review?.basis != basis else { return }
    let files = standing.loaded.files.map(\.path)
    let changes: Changes? =
      switch since {
      case .lastLook: look.map { Changes(from: $0, to: snapshot, files: files) }
      case .yesterday:
        Changes(from: snapshot.at(snapshot.asOf.advanced(by: -1)), to: snapshot)
      case .day(let day): Changes(from: snapshot.at(day), to: snapshot)
      }
    review = Review(basis: basis, changes: changes)
  }

  /// Goes to the changes; there, tells them from another time on.
  mutating func showChanges() {
    guard page == .changes else {
      go(to: [.pane(.overview), .changes])
      return
    }
    since = since == .lastLook ? .yesterday : .lastLook
  }
}
