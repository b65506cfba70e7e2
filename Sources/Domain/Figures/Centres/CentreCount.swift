/// A count that a protection centre keeps month by month.
enum CentreCount: Int, CaseIterable, Hashable, Sendable {
  case received
  case accepted
  case passed
  case failed
  case withdrawn
  case granted
  case backlog
  case confirmationAccepted
  case confirmationClosed
  case enforcementAccepted
  case enforcementClosed
  case mediationAccepted
  case mediationClosed
  case mediationSettled
  case downtime

  /// The field of `centre_months` that holds it.
  var field: String {
    switch self {
    case .received: "received"
    case .accepted: "accepted"
    case .passed: "passed"
    case .failed: "failed"
    case .withdrawn: "withdrawn"
    case .granted: "granted"
    case .backlog: "backlog"
    case .confirmationAccepted: "confirmation_accepted"
    case .confirmationClosed: "confirmation_closed"
    case .enforcementAccepted: "enforcement_accepted"
    case .enforcementClosed: "enforcement_closed"
    case .mediationAccepted: "mediation_accepted"
    case .mediationClosed: "mediation_closed"
    case .mediationSettled: "mediation_settled"
    case .downtime: "downtime_minutes"
    }
  }

  /// The kind of case it can be counted from; nil where only the monthly table tells.
  var caseKind: CaseKind? {
    switch self {
    case .received, .accepted, .passed, .failed, .withdrawn, .granted, .backlog: .preExamination
    case .confirmationAccepted, .confirmationClosed: .confirmation
    case .enforcementAccepted, .enforcementClosed: .enforcement
    case .mediationAccepted, .mediationClosed, .mediationSettled: .mediation
    case .downtime: nil
    }
  }

  /// What adds to the count of a month, of the cases of its kind: of the backlog what it changes by.
  func value(in counts: CentreTally.Counts) -> Int {
    switch self {
    case .received: counts[.received]
    case .accepted, .confirmationAccepted, .enforcementAccepted, .mediationAccepted:
      counts[.accepted]
    case .passed: counts[.passed]
    case .failed: counts[.failed]
    case .withdrawn: counts[.withdrawn]
    case .granted: counts[.granted]
    case .backlog: counts[.accepted] - counts[.left]
    case .confirmationClosed, .enforcementClosed, .mediationClosed:
      CaseEvent.closings.reduce(0) { $0 + counts[$1] }
    case .mediationSettled: counts[.settled]
    case .downtime: 0
    }
  }

  /// The count in a row of `centre_months`; nil when the cell is blank.
  func value(in row: CentreMonth) -> Int? {
    switch self {
    case .received: row.received
    case .accepted: row.accepted
    case .passed: row.passed
    case .failed: row.failed
    case .withdrawn: row.withdrawn
    case .granted: row.granted
    case .backlog: row.backlog
    case .confirmationAccepted: row.confirmationAccepted
    case .confirmationClosed: row.confirmationClosed
    case .enforcementAccepted: row.enforcementAccepted
    case .enforcementClosed: row.enforcementClosed
    case .mediationAccepted: row.mediationAccepted
    case .mediationClosed: row.mediationClosed
    case .mediationSettled: row.mediationSettled
    case .downtime: row.downtimeMinutes
    }
  }
}
