extension LedgerCase {
  /// Calls `body` with every count the case adds 1 to, and the day it does; the backlog is no
  /// event but a state between two days.
  func forEachEvent(_ body: (CentreCount, Day) -> Void) {
    switch kind {
    case .preExamination: forEachPreExaminationEvent(body)
    case .confirmation:
      if let acceptedOn { body(.confirmationAccepted, acceptedOn) }
      if let closedOn { body(.confirmationClosed, closedOn) }
    case .enforcement:
      if let acceptedOn { body(.enforcementAccepted, acceptedOn) }
      if let closedOn { body(.enforcementClosed, closedOn) }
    case .mediation:
      if let acceptedOn { body(.mediationAccepted, acceptedOn) }
      if let closedOn {
        body(.mediationClosed, closedOn)
        if outcome == .settled { body(.mediationSettled, closedOn) }
      }
    case .navigation: break
    }
  }

  private func forEachPreExaminationEvent(_ body: (CentreCount, Day) -> Void) {
    body(.received, receivedOn)
    if let acceptedOn { body(.accepted, acceptedOn) }
    if let closedOn {
      switch outcome {
      case .passed: body(.passed, closedOn)
      case .failed: body(.failed, closedOn)
      case .withdrawn: body(.withdrawn, closedOn)
      case .settled, .closed, nil: break
      }
    }
    if let grantedOn { body(.granted, grantedOn) }
  }

  /// The days it took, in calendar days, and the day it closed: of a pre-examination closed as
  /// passed or failed (RULES, "Figures"); nil for others.
  var daysTaken: (days: Int, closedOn: Day)? {
    guard kind == .preExamination, outcome == .passed || outcome == .failed, let closedOn
    else { return nil }
    return (closedOn.days(since: receivedOn), closedOn)
  }

  /// Whether it is in the pre-examination backlog at the end of `day`: accepted, not closed.
  func isOpen(atEndOf day: Day) -> Bool {
    guard kind == .preExamination, let acceptedOn, acceptedOn <= day else { return false }
    guard let closedOn else { return true }
    return closedOn > day
  }
}
