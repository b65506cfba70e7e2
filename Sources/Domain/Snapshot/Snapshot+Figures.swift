extension Snapshot {
  /// A figure of the country or a unit.
  public func figure(_ key: FigureKey, _ area: AreaCode) -> Figure {
    Figure(key, value: nil, lineage: Lineage(.figure(key)))
  }
  /// A figure of a centre.
  public func figure(_ key: FigureKey, centre: String) -> Figure {
    Figure(key, value: nil, lineage: Lineage(.figure(key)))
  }
  /// How much of one class of services the one network reaches in an area.
  public func reach(_ serviceClass: ServiceClass, _ area: AreaCode) -> Figure {
    Figure(.reach, value: nil, lineage: Lineage(.figure(.reach)))
  }
  /// Where a centre stands; nil for an unknown one.
  public func standing(ofCentre id: String) -> CentreStanding? { nil }
  /// How the network stands in a prefecture; nil for an unknown one.
  public func standing(ofPrefecture code: AreaCode) -> PrefectureStanding? { nil }
  /// The place of a province by a figure; nil for others and where it has none.
  public func rank(_ key: FigureKey, _ area: AreaCode) -> Rank? { nil }
  /// A figure of a centre by month, up to the last complete month.
  public func series(_ key: FigureKey, centre: String, months: Int) -> MonthSeries {
    MonthSeries(start: Month(of: asOf), values: [])
  }
  /// A figure of an area by month, up to the last complete month.
  public func series(_ key: FigureKey, _ area: AreaCode, months: Int) -> MonthSeries {
    MonthSeries(start: Month(of: asOf), values: [])
  }
  /// The last month that has ended by the day.
  public var lastCompleteMonth: Month {
    let month = Month(of: asOf)
    return month.end == asOf ? month : month.advanced(by: -1)
  }
  /// How many units have reported a month: a row of `network_months`, or of one of their centres.
  public func completeness(month: Month) -> Completeness { Completeness(reported: 0, owed: 0) }
  /// Faults that only the whole shows: broken identities, totals that differ from their parts,
  /// a ledger that disagrees with the months (codes `zhichan/…`).
  public var warnings: [Diagnostic] { [] }
}
