/// How a report of one period stands at a day.
public enum ReportingState: String, CaseIterable, Hashable, Sendable {
  /// In, and recorded by its due day.
  case reported
  /// In, but the file does not say since when: whether it was late cannot be told.
  case undated
  /// In, recorded after its due day.
  case late
  /// In, and replaced by a later record.
  case revised
  /// Not in, its due day past.
  case missing
  /// Not in, its due day still to come.
  case awaited
  /// Nobody owes it.
  case notOwed = "not_owed"
}

/// What is reported: a table, the observations by how often their indicators are due.
public enum ReportingTable: Hashable, Sendable {
  case centreMonths
  case networkMonths
  case cases
  /// Moves on ladders: nobody owes one, but one that is in may be late or revised.
  case stageEvents
  case observations(Frequency)

  /// The tables in the order they are shown.
  public static let all: [ReportingTable] =
    [.centreMonths, .networkMonths, .cases, .stageEvents]
    + [Frequency.monthly, .quarterly, .halfYearly, .yearly].map { .observations($0) }

  /// The months of one period.
  public var months: Int {
    if case .observations(let frequency) = self { frequency.months ?? 12 } else { 1 }
  }
}

/// What a unit has reported of a table for a period.
public struct ReportingCell: Hashable, Sendable {
  /// The worst that holds of its reports: missing, awaited, late, revised, undated, reported.
  public var state: ReportingState
  /// The reports that are in, of those owed: centres, or indicators.
  public var completeness: Completeness
  /// How many of those in were late.
  public var late: Int
  /// How many of those in were revised.
  public var revised: Int
  /// How many of those in the file tells no day of.
  public var undated: Int

  /// The cell of `states`, one a report that might be owed.
  init(_ states: [ReportingState]) {
    let owed = states.filter { $0 != .notOwed }
    let order: [ReportingState] = [
      .missing, .awaited, .late, .revised, .undated, .reported,
    ]
    state = order.first(where: owed.contains) ?? .notOwed
    late = owed.count { $0 == .late }
    revised = owed.count { $0 == .revised }
    undated = owed.count { $0 == .undated }
    completeness = Completeness(
      reported: owed.count { $0 != .missing && $0 != .awaited }, owed: owed.count)
  }
}
