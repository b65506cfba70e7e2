/// Whose knowledge a snapshot shows: that of its own day, or that of today (RULES, "Time").
public enum Knowledge: String, CaseIterable, Hashable, Sendable {
  /// What was known at the end of the as-of day: records made by then.
  case then
  /// What is known now of the time up to the as-of day: every record, the latest of each counts.
  case now

  /// Whether a record made on `recorded` is known at the end of `day`.
  @inline(__always)
  func includes(recorded: Day, by day: Day) -> Bool { self == .now || recorded <= day }
}
