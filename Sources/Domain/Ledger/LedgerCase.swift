/// A case of the ledger, as one row of the file says it.
///
/// Cases are counted as they are read and not kept: `CaseLedger` holds the counts.
public struct LedgerCase: Hashable, Sendable {
  /// The centre.
  public var centre: String
  /// What kind of case it is.
  public var kind: CaseKind
  /// Received.
  public var receivedOn: Day
  /// Accepted.
  public var acceptedOn: Day?
  /// Closed.
  public var closedOn: Day?
  /// How it ended.
  public var outcome: CaseOutcome?
  /// Granted.
  public var grantedOn: Day?
  /// The line of the file it was read from.
  public var origin: Origin

  /// A row of `cases`.
  public init(
    centre: String, kind: CaseKind, receivedOn: Day, acceptedOn: Day? = nil,
    closedOn: Day? = nil, outcome: CaseOutcome? = nil, grantedOn: Day? = nil, origin: Origin
  ) {
    self.centre = centre
    self.kind = kind
    self.receivedOn = receivedOn
    self.acceptedOn = acceptedOn
    self.closedOn = closedOn
    self.outcome = outcome
    self.grantedOn = grantedOn
    self.origin = origin
  }
}
