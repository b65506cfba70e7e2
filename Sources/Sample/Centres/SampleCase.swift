import Domain

/// A case of a centre, from its receipt to its grant.
struct SampleCase {
  let kind: CaseKind
  let receivedOn: Day
  /// Nil for a request that was refused.
  var acceptedOn: Day?
  /// Nil while it is open at the end of the sample.
  var closedOn: Day?
  var outcome: CaseOutcome?
  var grantedOn: Day?

  /// The days from receipt to the close.
  var days: Int? { closedOn.map { $0.days(since: receivedOn) } }

  /// Whether it counts for the days of pre-examination.
  var isExamined: Bool {
    kind == .preExamination && (outcome == .passed || outcome == .failed)
  }

  /// The case as it is known at the end of the sample.
  func known(by day: Day) -> SampleCase {
    var known = self
    if let acceptedOn, acceptedOn > day { known.acceptedOn = nil }
    if let closedOn, closedOn > day {
      known.closedOn = nil
      known.outcome = nil
    }
    if let grantedOn, grantedOn > day { known.grantedOn = nil }
    return known
  }
}
