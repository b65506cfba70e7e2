public import Domain

/// From when on changes are told.
public enum Since: Equatable, Sendable {
  /// The user's last look at the dataset.
  case lastLook
  /// The day before the one looked at.
  case yesterday
  /// A day the user has chosen.
  case day(Day)
}

/// What has changed, worked out for one standing.
struct Review: Equatable, Sendable {
  /// What it was worked out for: anything else asks for another.
  struct Basis: Equatable, Sendable {
    var since: Since
    var version: Int
    var asOf: Day
    var knowledge: Knowledge
    var overrides: [LightOverride]
    var lookedAt: Int?
  }
  var basis: Basis
  /// The changes; nil when no last look is kept.
  var changes: Changes?
}

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
