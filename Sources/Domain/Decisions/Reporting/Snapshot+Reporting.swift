extension Snapshot {
  /// Who has reported the last `count` periods of a table that have ended by the day.
  ///
  /// O(rows of the table's indicators): worked out when it is asked for.
  public func reporting(_ table: ReportingTable, periods count: Int) -> ReportingMatrix {
    ReportingMaker(snapshot: self, count: count).matrix(table)
  }

  /// The day by whose end a period ending with `month` is to be reported.
  public func reportingDue(_ month: Month) -> Day {
    let day = constants.reportingDay
    // A day that is no day of any month is cut to one; the whole part counts.
    let number = min(max(day.numerator / day.denominator, 1), 31)
    return ReportingDue.day(after: month.end, on: Int(number))
  }
}
