/// Where one measure stands in one area, and why.
public struct Judgement: Hashable, Sendable {
  /// The measure.
  public var measure: String
  /// The area.
  public var area: AreaCode
  /// The light.
  public var light: Light
  /// The light that a person has set, with the computed one; nil where none has.
  public var override: AppliedOverride?
  /// The light before it went stale, shown in brackets; nil otherwise.
  public var lastLight: Light?
  /// The value of the measure (RULES, "Value").
  public var value: MeasureValue
  /// The period of the judged figure, or nil.
  public var period: Period?
  /// The target in force for the area.
  public var target: Exact?
  /// The rung required, for stage, event and batch.
  public var requiredRung: String?
  /// The baseline in force.
  public var baseline: Exact?
  /// The day it is due.
  public var dueOn: Day?
  /// The share of the target done, in percent; above 100 when it is passed.
  public var targetShare: Exact?
  /// The share of the year gone at the end of the judged figure's period, in percent.
  public var yearShare: Exact?
  /// The change on the same period a year before.
  public var trend: Trend?
  /// How many of the provinces that owe a figure have given it, for a sum over provinces.
  public var completeness: Completeness?
  /// The latest period any province has reported, which `completeness` speaks of: later than
  /// `period` while some are still missing.
  public var completenessPeriod: Period?
  /// Why.
  public var lineage: Lineage

  /// The gap to the schedule in percentage points, where the rule has one.
  public var gap: Exact? {
    guard let targetShare, let yearShare else { return nil }
    return targetShare - yearShare
  }

  /// A judgement.
  public init(
    measure: String, area: AreaCode, light: Light, override: AppliedOverride? = nil,
    lastLight: Light? = nil, value: MeasureValue,
    period: Period? = nil, target: Exact? = nil, requiredRung: String? = nil,
    baseline: Exact? = nil, dueOn: Day? = nil, targetShare: Exact? = nil, yearShare: Exact? = nil,
    trend: Trend? = nil, completeness: Completeness? = nil, completenessPeriod: Period? = nil,
    lineage: Lineage
  ) {
    self.measure = measure
    self.area = area
    self.light = light
    self.override = override
    self.lastLight = lastLight
    self.value = value
    self.period = period
    self.target = target
    self.requiredRung = requiredRung
    self.baseline = baseline
    self.dueOn = dueOn
    self.targetShare = targetShare
    self.yearShare = yearShare
    self.trend = trend
    self.completeness = completeness
    self.completenessPeriod = completenessPeriod
    self.lineage = lineage
  }
}

/// The value of a measure.
public enum MeasureValue: Hashable, Sendable {
  /// None, or not counted yet.
  case missing
  /// A number in the measure's unit (growth in percent).
  case number(Exact, Bound)
  /// The rung reached.
  case rung(String)
  /// How many of the provinces are done, for a local measure's national value.
  case count(Int, of: Int)
}

/// The change on the same period a year before (RULES: flat within ±1 %).
public struct Trend: Hashable, Sendable {
  /// Which way it went, and whether that is good.
  public enum Arrow: String, CaseIterable, Hashable, Sendable {
    case better
    case worse
    case flat
    /// It changed, and no direction is good.
    case neutral
  }
  /// The arrow.
  public var arrow: Arrow
  /// Whether the figure rose.
  public var isRising: Bool
  /// The change in percent; nil when the base is missing or not positive.
  public var percent: Exact?

  /// A change.
  public init(
    arrow: Arrow, isRising: Bool, percent: Exact? = nil
  ) {
    self.arrow = arrow
    self.isRising = isRising
    self.percent = percent
  }
}

/// How many of those that owe a figure have reported it.
public struct Completeness: Hashable, Sendable {
  /// Those that reported.
  public var reported: Int
  /// Those that owe it.
  public var owed: Int

  /// `reported` of `owed`.
  public init(reported: Int, owed: Int) {
    self.reported = reported
    self.owed = owed
  }

  /// Whether some that owe it have not reported it.
  public var isPartial: Bool { reported < owed }
}

/// The light of a group of rows with the counts of all of them (RULES, "Rolling up").
public struct RollUp: Hashable, Sendable {
  /// The light of the group.
  public var light: Light
  /// The counts of every judged row.
  public var counts: LightCounts
  /// Why.
  public var lineage: Lineage

  /// A group's light.
  public init(
    light: Light, counts: LightCounts, lineage: Lineage
  ) {
    self.light = light
    self.counts = counts
    self.lineage = lineage
  }
}
