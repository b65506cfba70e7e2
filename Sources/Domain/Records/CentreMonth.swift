/// A month of a protection centre; every count may be missing.
public struct CentreMonth: Hashable, Sendable {
  /// The centre.
  public var centre: String
  /// The month.
  public var month: Month
  /// Requests received.
  public var received: Int?
  /// Accepted.
  public var accepted: Int?
  /// Passed.
  public var passed: Int?
  /// Failed.
  public var failed: Int?
  /// Withdrawn.
  public var withdrawn: Int?
  /// Granted on the fast track.
  public var granted: Int?
  /// Mean days.
  public var daysMean: Exact?
  /// Median days.
  public var daysMedian: Exact?
  /// 90th percentile of the days.
  public var daysP90: Exact?
  /// Pre-examination cases open at the month's end.
  public var backlog: Int?
  /// Confirmation cases accepted.
  public var confirmationAccepted: Int?
  /// Confirmation cases closed.
  public var confirmationClosed: Int?
  /// Enforcement cases accepted.
  public var enforcementAccepted: Int?
  /// Enforcement cases closed.
  public var enforcementClosed: Int?
  /// Mean days of enforcement cases.
  public var enforcementDays: Exact?
  /// Mediations accepted.
  public var mediationAccepted: Int?
  /// Mediations closed.
  public var mediationClosed: Int?
  /// Mediations settled.
  public var mediationSettled: Int?
  /// Minutes the system was down.
  public var downtimeMinutes: Int?
  /// Satisfaction.
  public var satisfaction: Exact?
  /// The line of the file it was read from.
  public var origin: Origin

  /// A row of `centre_months`.
  public init(
    centre: String, month: Month, received: Int? = nil, accepted: Int? = nil, passed: Int? = nil,
    failed: Int? = nil, withdrawn: Int? = nil, granted: Int? = nil, daysMean: Exact? = nil,
    daysMedian: Exact? = nil, daysP90: Exact? = nil, backlog: Int? = nil,
    confirmationAccepted: Int? = nil, confirmationClosed: Int? = nil,
    enforcementAccepted: Int? = nil, enforcementClosed: Int? = nil,
    enforcementDays: Exact? = nil, mediationAccepted: Int? = nil, mediationClosed: Int? = nil,
    mediationSettled: Int? = nil, downtimeMinutes: Int? = nil, satisfaction: Exact? = nil,
    origin: Origin
  ) {
    self.centre = centre
    self.month = month
    self.received = received
    self.accepted = accepted
    self.passed = passed
    self.failed = failed
    self.withdrawn = withdrawn
    self.granted = granted
    self.daysMean = daysMean
    self.daysMedian = daysMedian
    self.daysP90 = daysP90
    self.backlog = backlog
    self.confirmationAccepted = confirmationAccepted
    self.confirmationClosed = confirmationClosed
    self.enforcementAccepted = enforcementAccepted
    self.enforcementClosed = enforcementClosed
    self.enforcementDays = enforcementDays
    self.mediationAccepted = mediationAccepted
    self.mediationClosed = mediationClosed
    self.mediationSettled = mediationSettled
    self.downtimeMinutes = downtimeMinutes
    self.satisfaction = satisfaction
    self.origin = origin
  }
}
