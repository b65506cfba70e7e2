public import Domain

/// Something the sample tells on purpose, and where: drawn by the seed.
public struct SampleStory: Hashable, Sendable {
  /// What happens.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    case farBehind = "far_behind"
    case drowningCentre = "drowning_centre"
    case coverageGap = "coverage_gap"
    case earlyFinish = "early_finish"
    case hairMiss = "hair_miss"
    case lateFile = "late_file"
    case lateReporter = "late_reporter"
    case revision
    case stageBack = "stage_back"
    case slowDesigns = "slow_designs"
    case standstill
  }

  /// What happens.
  public let kind: Kind
  /// The unit it happens in.
  public let area: AreaCode
  /// The id of the centre it happens to, where it happens to one.
  public let centre: String?
  /// The measure it can be seen at, where there is one.
  public let measure: String?
  /// The story in a sentence.
  public let sentence: Phrase
}
