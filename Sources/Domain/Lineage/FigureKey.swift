/// A figure of RULES, by the key it bears in reports.
public enum FigureKey: String, CaseIterable, Hashable, Sendable {
  case centres
  case received
  case accepted
  case passed
  case granted
  case acceptanceRate = "acceptance_rate"
  case passRate = "pass_rate"
  case grantRate = "grant_rate"
  case closingRate = "closing_rate"
  case mediationSuccess = "mediation_success"
  case backlog
  case backlogMonths = "backlog_months"
  case capacityUse = "capacity_use"
  case uptime
  case networkUptime = "network_uptime"
  case nodes
  case covered
  case coverage
  case peopleCoverage = "people_coverage"
  case reach
  case daysMedian = "days_median"
  case daysP90 = "days_p90"
  case confirmationClosed = "confirmation_closed"
  case enforcementClosed = "enforcement_closed"
  case mediationClosed = "mediation_closed"

  /// The figures of an area, in the order reports list them.
  public static let ofAreas: [FigureKey] = [
    .centres, .received, .accepted, .passed, .granted, .acceptanceRate, .passRate, .grantRate,
    .closingRate, .mediationSuccess, .backlog, .backlogMonths, .capacityUse, .uptime,
    .networkUptime, .nodes, .covered, .coverage, .peopleCoverage, .reach,
  ]

  /// The figures of a centre, in the order reports list them.
  public static let ofCentres: [FigureKey] = [
    .received, .accepted, .passed, .granted, .acceptanceRate, .passRate, .grantRate, .closingRate,
    .mediationSuccess, .backlog, .backlogMonths, .capacityUse, .uptime, .daysMedian, .daysP90,
  ]

  /// The unit, as the indicators' files write it: 家, 件, %, 月, 个, 天.
  public var unit: String {
    switch self {
    case .centres, .nodes: "家"
    case .received, .accepted, .passed, .granted, .backlog, .confirmationClosed,
      .enforcementClosed, .mediationClosed:
      "件"
    case .covered: "个"
    case .backlogMonths: "月"
    case .daysMedian, .daysP90: "天"
    default: "%"
    }
  }

  /// The places to show.
  public var decimals: Int {
    switch self {
    case .centres, .received, .accepted, .passed, .granted, .backlog, .nodes, .covered,
      .confirmationClosed, .enforcementClosed, .mediationClosed:
      0
    // Between 99.9 and 99.99 lies what availability is about.
    case .uptime, .networkUptime: 2
    default: 1
    }
  }

  /// Which way is good.
  public var direction: Direction {
    switch self {
    case .backlog, .backlogMonths, .daysMedian, .daysP90: .down
    case .received, .accepted, .capacityUse, .confirmationClosed, .enforcementClosed,
      .mediationClosed:
      .none
    default: .up
    }
  }
}
