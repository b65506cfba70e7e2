/// When a rung was due in an area.
public struct RungDate: Hashable, Sendable {
  /// The measure.
  public var measure: String
  /// The area.
  public var area: AreaCode
  /// The rung.
  public var rung: String
  /// The day it was due.
  public var dueOn: Day
  /// The line of the file it was read from.
  public var origin: Origin

  /// A row of `rung_dates`.
  public init(
    measure: String, area: AreaCode, rung: String, dueOn: Day, origin: Origin
  ) {
    self.measure = measure
    self.area = area
    self.rung = rung
    self.dueOn = dueOn
    self.origin = origin
  }
}
