/// A target of one area, where it differs.
public struct Target: Hashable, Sendable {
  /// The measure.
  public var measure: String
  /// The area.
  public var area: AreaCode
  /// The target.
  public var value: Exact?
  /// The day it is due.
  public var dueOn: Day?
  /// The area's baseline.
  public var baseline: Exact?
  /// The period of the baseline.
  public var baselinePeriod: Period?
  /// Whether the measure applies to the area.
  public var isApplicable: Bool
  /// The line of the file it was read from.
  public var origin: Origin

  /// A row of `targets`.
  public init(
    measure: String, area: AreaCode, value: Exact? = nil, dueOn: Day? = nil,
    baseline: Exact? = nil, baselinePeriod: Period? = nil, isApplicable: Bool, origin: Origin
  ) {
    self.measure = measure
    self.area = area
    self.value = value
    self.dueOn = dueOn
    self.baseline = baseline
    self.baselinePeriod = baselinePeriod
    self.isApplicable = isApplicable
    self.origin = origin
  }
}
