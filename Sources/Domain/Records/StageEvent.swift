/// A move on a ladder; the last one counts, also when it goes back.
public struct StageEvent: Hashable, Sendable {
  /// The measure.
  public var measure: String
  /// The area.
  public var area: AreaCode
  /// The day of the move.
  public var on: Day
  /// The rung moved to.
  public var rung: String
  /// The document that shows it.
  public var document: String?
  /// A remark.
  public var note: String?
  /// When it became known.
  public var recordedOn: Day?
  /// The line of the file it was read from.
  public var origin: Origin

  /// A row of `stage_events`.
  public init(
    measure: String, area: AreaCode, on: Day, rung: String, document: String? = nil,
    note: String? = nil, recordedOn: Day? = nil, origin: Origin
  ) {
    self.measure = measure
    self.area = area
    self.on = on
    self.rung = rung
    self.document = document
    self.note = note
    self.recordedOn = recordedOn
    self.origin = origin
  }
}
