extension Snapshot {
  /// A figure of the country, a unit or a prefecture, summed from January to the last complete
  /// month where it is a flow; without a value where there is none.
  public func figure(_ key: FigureKey, _ area: AreaCode) -> Figure {
    operations.figure(key, area)
  }
  /// A figure of a centre; without a value for an unknown one.
  public func figure(_ key: FigureKey, centre: String) -> Figure {
    operations.figure(key, centre: centre)
  }
  /// A figure of a centre in one month alone, worked out when it is asked for; without a value for
  /// an unknown one.
  public func figure(_ key: FigureKey, centre: String, in month: Month) -> Figure {
    operations.figure(key, centre: centre, in: month)
  }
  /// How much of one class of services the one network reaches in an area.
  public func reach(_ serviceClass: ServiceClass, _ area: AreaCode) -> Figure {
    operations.reach(serviceClass, area)
  }
  /// Where a centre stands; nil for an unknown one.
  public func standing(ofCentre id: String) -> CentreStanding? {
    operations.standing(ofCentre: id)
  }
  /// How the network stands in a prefecture; nil for an unknown one.
  public func standing(ofPrefecture code: AreaCode) -> PrefectureStanding? {
    operations.standing(ofPrefecture: code)
  }
  /// A figure of a centre in each of the `months` months up to the last complete one.
  public func series(_ key: FigureKey, centre: String, months: Int) -> MonthSeries {
    operations.series(key, centre: centre, months: months)
  }
  /// A figure of an area in each of the `months` months up to the last complete one; a standing
  /// (nodes, coverage, reach) is that of the month's last day.
  public func series(_ key: FigureKey, _ area: AreaCode, months: Int) -> MonthSeries {
    operations.series(key, area, months: months)
  }
  /// A figure of an area by month as it is compared: the last complete month is nil where not all
  /// who owe it have reported it (RULES, "completeness").
  public func comparedSeries(_ key: FigureKey, _ area: AreaCode, months: Int) -> MonthSeries {
    series(key, area, months: months).compared(figure(key, area).completeness)
  }
  /// The last month that has ended by the day.
  public var lastCompleteMonth: Month { .lastComplete(on: asOf) }
  /// How many of the provinces have reported a month: a row of `network_months`, or of one of
  /// their centres, or a case.
  public func completeness(month: Month) -> Completeness { operations.completeness(month) }
  /// Faults that only the whole shows, by file and line: broken identities, totals that differ
  /// from their parts, a ledger that disagrees with the months, figures that are not plausible
  /// (codes `zhichan/…`).
  ///
  /// Searched for when first asked for, then kept.
  public var warnings: [Diagnostic] { warningList.value }
}
