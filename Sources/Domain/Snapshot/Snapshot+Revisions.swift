/// One record of a figure, among all that there are of its indicator, area and period.
public struct Revision: Hashable, Sendable {
  /// The record.
  public var observation: Observation
  /// Whether it is the one that counts.
  public var isInForce: Bool
  /// Whether it is known by the day, or by what is known now.
  public var isKnown: Bool
}

extension Snapshot {
  /// Every record of the figure that an input row gives, the oldest first.
  ///
  /// The one in force is the last that is known (RULES, "Time"). Empty where the row is no
  /// observation.
  public func revisions(of input: Lineage.Input) -> [Revision] {
    guard let area = AreaCode(input.place), let period = Period(input.when) else { return [] }
    return revisions(input.name, area, period)
  }

  /// Every record of an indicator in an area for a period, the oldest first, whenever it was made.
  public func revisions(_ indicator: String, _ area: AreaCode, _ period: Period) -> [Revision] {
    let length = period.end.days(since: period.start) + 1
    let entries = index.observations.entries(indicator, area).filter {
      $0.end == period.end && Int($0.length) == length
    }
    let known = entries.filter {
      $0.end <= asOf && knowledge.includes(recorded: $0.recorded, by: asOf)
    }
    return entries.map { entry in
      Revision(
        observation: dataset.observations[Int(entry.row)],
        isInForce: entry.row == known.last?.row,
        isKnown: known.contains { $0.row == entry.row })
    }
  }
}
