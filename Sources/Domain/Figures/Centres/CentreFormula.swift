/// How a figure of centres is worked out from their months (RULES, "Figures").
enum CentreFormula: Hashable, Sendable {
  /// The sum of a flow over the reported months.
  case sum(CentreCount)
  /// The sums above the line / the sum below × 100, over the months that have all of them.
  case rate(above: [CentreCount], below: CentreCount)
  /// The backlog at the end.
  case backlog
  /// Backlog / mean closed of the last three months.
  case backlogMonths
  /// Mean received of the reported months / capacity a month × 100.
  case capacityUse
  /// (calendar minutes − downtime) / calendar minutes × 100.
  case uptime
  /// Of the cases closed in the last month; of one centre only.
  case days(DayStatistic)

  /// The formula of `key`, or nil when it is no figure of centres' months.
  init?(_ key: FigureKey) {
    switch key {
    case .received: self = .sum(.received)
    case .accepted: self = .sum(.accepted)
    case .passed: self = .sum(.passed)
    case .granted: self = .sum(.granted)
    case .confirmationClosed: self = .sum(.confirmationClosed)
    case .enforcementClosed: self = .sum(.enforcementClosed)
    case .mediationClosed: self = .sum(.mediationClosed)
    case .acceptanceRate: self = .rate(above: [.accepted], below: .received)
    case .passRate: self = .rate(above: [.passed], below: .accepted)
    case .grantRate: self = .rate(above: [.granted], below: .passed)
    case .closingRate: self = .rate(above: [.passed, .failed], below: .accepted)
    case .mediationSuccess: self = .rate(above: [.mediationSettled], below: .mediationClosed)
    case .backlog: self = .backlog
    case .backlogMonths: self = .backlogMonths
    case .capacityUse: self = .capacityUse
    case .uptime: self = .uptime
    case .daysMedian: self = .days(.median)
    case .daysP90: self = .days(.ninetieth)
    case .centres, .networkUptime, .nodes, .covered, .coverage, .peopleCoverage, .reach:
      return nil
    }
  }

  /// The counts a month must have all of to go in.
  var counts: [CentreCount] {
    switch self {
    case .sum(let count): [count]
    case .rate(let above, let below): above + [below]
    case .backlog: [.backlog]
    case .backlogMonths: [.passed, .failed]
    case .capacityUse: [.received]
    case .uptime: [.downtime]
    case .days: []
    }
  }

  /// Whether the case ledger may have a say in it.
  var isFromCases: Bool {
    if case .days = self { true } else { counts.contains { $0.caseKind != nil } }
  }

  /// The months that go in, of a stretch that ends with the last complete one.
  func months(of stretch: ClosedRange<Month>) -> ClosedRange<Month> {
    let last = stretch.upperBound
    switch self {
    case .sum, .rate, .capacityUse, .uptime: return stretch
    case .backlog, .days: return last...last
    case .backlogMonths: return last.advanced(by: -2)...last
    }
  }
}
