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

  /// That `author` has seen `alert`.
  public init(alert: String, note: String, until: Day?, author: String, at: Int) {
    self.alert = alert
    self.note = note
    self.until = until
    self.author = author
    self.at = at
  }

  /// Whether the alert is quiet on `day`: acknowledged, or snoozed to that day or a later one.
  public func isQuiet(on day: Day) -> Bool { until.map { $0 >= day } ?? true }
}
