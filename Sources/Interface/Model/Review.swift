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
