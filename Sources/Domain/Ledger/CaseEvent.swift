/// What can happen to a case of the ledger, and is counted by the month it happens in.
public enum CaseEvent: Int, CaseIterable, Hashable, Sendable {
  case received
  case accepted
  /// Closed as passed.
  case passed
  /// Closed as failed.
  case failed
  /// Closed as withdrawn.
  case withdrawn
  /// Closed as settled.
  case settled
  /// Closed as closed.
  case closed
  /// Closed without an outcome.
  case ended
  case granted
  /// Closed after it was accepted: it leaves the backlog, in the later of both months.
  case left
}

extension CaseEvent {
  /// The event of closing with `outcome`.
  public init(closedAs outcome: CaseOutcome?) {
    switch outcome {
    case .passed: self = .passed
    case .failed: self = .failed
    case .withdrawn: self = .withdrawn
    case .settled: self = .settled
    case .closed: self = .closed
    case nil: self = .ended
    }
  }

  /// The events of closing, whatever the outcome.
  public static let closings: [CaseEvent] = [
    .passed, .failed, .withdrawn, .settled, .closed, .ended,
  ]
}
