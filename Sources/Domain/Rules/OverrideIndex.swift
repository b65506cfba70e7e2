/// The overrides in force on a day, by measure and area.
struct OverrideIndex: Sendable {
  private struct Key: Hashable, Sendable {
    var measure: String
    var area: AreaCode
  }

  private var overrides: [Key: LightOverride] = [:]

  /// Those of `all` that were set by `day`; of several for one light the last one counts.
  init(_ all: [LightOverride], asOf day: Day) {
    for item in all where item.since <= day {
      overrides[Key(measure: item.measure, area: item.area)] = item
    }
  }

  /// `ruling` with what a person has set for it.
  func applied(to ruling: Ruling, _ measure: String, _ area: AreaCode) -> Ruling {
    guard !overrides.isEmpty, let found = overrides[Key(measure: measure, area: area)] else {
      return ruling
    }
    var ruling = ruling
    let applied = AppliedOverride(found, over: ruling.light, last: ruling.lastLight)
    ruling.override = applied
    if applied.isInForce {
      ruling.light = found.light
      ruling.lastLight = nil
    }
    return ruling
  }
}
