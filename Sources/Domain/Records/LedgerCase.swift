/// A case of the ledger.
public struct LedgerCase: Hashable, Sendable {
  /// The id.
  public var id: String
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
    id: String, centre: String, kind: CaseKind, receivedOn: Day, acceptedOn: Day? = nil,
    closedOn: Day? = nil, outcome: CaseOutcome? = nil, grantedOn: Day? = nil, origin: Origin
  ) {
    self.id = id
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
