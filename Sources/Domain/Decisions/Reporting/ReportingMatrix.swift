/// Who has reported what of one table: units × periods (RULES, "completeness").
public struct ReportingMatrix: Hashable, Sendable {
  /// The table.
  public var table: ReportingTable
  /// The last month of each period, the latest last.
  public var periods: [Month]
  /// A row a unit, by code, XPCC last.
  public var rows: [ReportingRow]

  /// How many of the 31 provinces that owe a period have reported all they owe for it.
  public func completeness(at index: Int) -> Completeness {
    let cells = rows.lazy.filter { !$0.isApart }.map { $0.cells[index] }
      .filter { $0.state != .notOwed }
    return Completeness(
      reported: cells.count { $0.completeness.reported == $0.completeness.owed },
      owed: cells.count)
  }
}

/// What one unit has reported, period by period.
public struct ReportingRow: Hashable, Sendable {
  /// The unit.
  public var unit: AreaCode
  /// Whether it stands beside the provinces: XPCC.
  public var isApart: Bool
  /// A cell a period.
  public var cells: [ReportingCell]
}
