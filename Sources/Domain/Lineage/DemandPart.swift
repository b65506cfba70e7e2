/// A number of what a centre is expected to need; it decides the words of rule and formula.
public enum DemandPart: String, CaseIterable, Hashable, Sendable {
  /// Cases open at the end of the next quarter.
  case backlog
  /// How many months of closing that is.
  case backlogMonths
  /// Cases to close a month to hold the service level.
  case neededClosings
  /// How many more than now that is.
  case extraClosings
  /// How many more people that is, by what one of the centre's own has closed.
  case extraStaff
}

/// How the next quarter is expected to go.
public enum DemandPace: String, CaseIterable, Hashable, Sendable {
  /// As the mean of the last three months.
  case lastThreeMonths
  /// As the same quarter a year before, times how the last three months stand to the same three a
  /// year before: the fifteen months that takes are all in.
  case yearBefore
}
