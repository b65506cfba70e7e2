/// One figure of an indicator, an area and a period.
public struct Observation: Hashable, Sendable {
  // In the order that takes the least room: there may be very many.

  /// The figure; nil when it is missing.
  public var value: Exact?
  /// How it is to be read.
  public var bound: Bound
  /// How final it is.
  public var status: ObservationStatus
  /// The area.
  public var area: AreaCode
  /// When it was recorded; nil: with the period's end.
  public var recordedOn: Day?
  /// The period.
  public var period: Period
  /// The indicator.
  public var indicator: String
  /// Where it was published.
  public var source: String?
  /// A remark.
  public var note: String?
  /// The line of the file it was read from.
  public var origin: Origin

  /// A row of `observations`.
  @inlinable
  public init(
    indicator: String, area: AreaCode, period: Period, recordedOn: Day? = nil,
    value: Exact? = nil, bound: Bound, status: ObservationStatus, source: String? = nil,
    note: String? = nil, origin: Origin
  ) {
    self.indicator = indicator
    self.area = area
    self.period = period
    self.recordedOn = recordedOn
    self.value = value
    self.bound = bound
    self.status = status
    self.source = source
    self.note = note
    self.origin = origin
  }
}
