/// A light that a person has set in place of the computed one (RULES, "Rolling up").
public struct LightOverride: Hashable, Sendable {
  /// The measure.
  public var measure: String
  /// The country or the unit.
  public var area: AreaCode
  /// The light set.
  public var light: Light
  /// Who set it.
  public var author: String
  /// The calendar day it was set.
  public var date: Day
  /// The day looked at when it was set: snapshots of earlier days show the computed light.
  public var since: Day
  /// Why.
  public var reason: String

  /// A light set by `author`; `since` nil is the day it was set.
  public init(
    measure: String, area: AreaCode, light: Light, author: String, date: Day, since: Day? = nil,
    reason: String
  ) {
    self.measure = measure
    self.area = area
    self.light = light
    self.author = author
    self.date = date
    self.since = since ?? date
    self.reason = reason
  }

  /// The lights that may stand in place of `computed`.
  ///
  /// What is missed or overdue, or was before it went stale (`last`), stays amber or red and does
  /// not leave the roll-up as not applicable. Grey lights but that one say something of the data
  /// and are never set; a measure that has no light is given none.
  public static func choices(over computed: Light, last: Light? = nil) -> [Light] {
    guard computed != .none else { return [] }
    let late: [Light] = [.behind, .farBehind, .overdue, .missed]
    let isLate = [computed, last].contains { $0 == .missed || $0 == .overdue }
    let all = isLate ? late : [.done, .onTrack, .dueSoon] + late + [.notApplicable]
    return all.filter { $0 != computed }
  }
}

/// What a person has set for a light, beside the light the rule gives.
public struct AppliedOverride: Hashable, Sendable {
  /// What was set.
  public var override: LightOverride
  /// The light the rule gives.
  public var computed: Light
  /// The light before it went stale; nil otherwise.
  public var lastLight: Light?

  /// `override` over a computed light.
  public init(_ override: LightOverride, over computed: Light, last: Light? = nil) {
    self.override = override
    self.computed = computed
    lastLight = last
  }

  /// Whether it stands in place of the computed light; one that may not is shown without effect.
  public var isInForce: Bool {
    LightOverride.choices(over: computed, last: lastLight).contains(override.light)
  }
}
