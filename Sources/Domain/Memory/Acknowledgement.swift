/// That a person has seen an alert, with what was said about it.
public struct Acknowledgement: Hashable, Sendable {
  /// The alert, by its id.
  public var alert: String
  /// What was said; empty when nothing was.
  public var note: String
  /// The last day the alert is to be quiet; nil when it was acknowledged, not snoozed.
  public var until: Day?
  /// Who.
  public var author: String
  /// When: seconds since 1970.
  public var at: Int
  /// How bad the alert was then; nil where that was not kept.
  public var severity: AlertSeverity?

  /// That `author` has seen `alert`.
  public init(
    alert: String, note: String, until: Day?, author: String, at: Int,
    severity: AlertSeverity? = nil
  ) {
    self.alert = alert
    self.note = note
    self.until = until
    self.author = author
    self.at = at
    self.severity = severity
  }

  /// Whether the alert is quiet on `day`: acknowledged, or snoozed to that day or a later one.
  public func isQuiet(on day: Day) -> Bool { until.map { $0 >= day } ?? true }

  /// Whether an alert that is `present` now is quiet on `day`: while it is quiet, and unless it has
  /// grown more severe since.
  public func isQuiet(on day: Day, _ present: AlertSeverity) -> Bool {
    isQuiet(on: day) && severity.map { present.urgency >= $0.urgency } ?? true
  }
}
