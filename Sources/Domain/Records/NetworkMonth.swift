/// A month of the service network in a unit.
public struct NetworkMonth: Hashable, Sendable {
  /// The unit.
  public var unit: AreaCode
  /// The month.
  public var month: Month
  /// Visits.
  public var visits: Int?
  /// Cases handled.
  public var cases: Int?
  /// Minutes down.
  public var downtimeMinutes: Int?
  /// Consultations.
  public var consultations: Int?
  /// The line of the file it was read from.
  public var origin: Origin

  /// A row of `network_months`.
  public init(
    unit: AreaCode, month: Month, visits: Int? = nil, cases: Int? = nil,
    downtimeMinutes: Int? = nil, consultations: Int? = nil, origin: Origin
  ) {
    self.unit = unit
    self.month = month
    self.visits = visits
    self.cases = cases
    self.downtimeMinutes = downtimeMinutes
    self.consultations = consultations
    self.origin = origin
  }
}
