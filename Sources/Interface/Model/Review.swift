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

/// The question of what has changed since the user's last look: it takes some tens of
/// milliseconds to answer.
public struct ReviewQuestion: Sendable {
  let basis: Review.Basis
  let look: Look
  let snapshot: Snapshot
  let files: [String]

  /// The answer.
  public var answer: ReviewAnswer {
    ReviewAnswer(
      review: Review(basis: basis, changes: Changes(from: look, to: snapshot, files: files)))
  }
}

/// What has changed since the user's last look.
public struct ReviewAnswer: Sendable {
  let review: Review
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
