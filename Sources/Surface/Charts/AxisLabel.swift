/// The name of a place on the lower axis of a chart, usually a month.
public struct AxisLabel: Hashable, Sendable {
  /// The name within its group, `07`.
  public var short: String
  /// The name with its group, `2020-07`: for the first label shown of a group.
  public var long: String
  /// The group, `2020`.
  public var group: String

  /// The label `short` of `group`.
  public init(_ short: String, long: String, group: String) {
    self.short = short
    self.long = long
    self.group = group
  }
}
