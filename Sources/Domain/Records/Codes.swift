/// The kind of a reporting unit.
public enum UnitKind: String, CaseIterable, Hashable, Sendable {
  case province
  case autonomousRegion = "autonomous_region"
  case municipality
  /// The Xinjiang Production and Construction Corps.
  case corps
}

/// A statistical region of the National Bureau of Statistics.
public enum Region: String, CaseIterable, Hashable, Sendable {
  case east = "East"
  case central = "Central"
  case west = "West"
  case northeast = "Northeast"
}

/// Whose duty a measure is.
public enum Scope: String, CaseIterable, Hashable, Sendable {
  case national
  case local
}

/// The rule that judges a measure (RULES, "Which rule a measure takes").
public enum Rule: String, CaseIterable, Hashable, Sendable {
  case linear
  case linearToZero = "linear_to_zero"
  case threshold
  case growth
  case batch
  case stage
  case event
  case trendOnly = "trend_only"
}

/// Which way of a figure is good.
public enum Direction: String, CaseIterable, Hashable, Sendable {
  case up
  case down
  case none
}

/// How the figures of one year stand to each other.
public enum Accumulation: String, CaseIterable, Hashable, Sendable {
  /// Parts of a year add up.
  case flow
  /// Each figure already holds the year so far.
  case runningTotal = "running_total"
  /// A count on a day.
  case stock
  /// A share or a mean: never added.
  case rate
}

/// How final an observation is.
public enum ObservationStatus: String, CaseIterable, Hashable, Sendable {
  case final
  case preliminary
  case revised
}

/// A service line of a protection centre.
public enum CentreService: String, CaseIterable, Hashable, Sendable {
  case preExamination = "pre_examination"
  case confirmation
  case enforcement
  case mediation
  case navigation
}

/// What a case of the ledger is about.
public enum CaseKind: String, CaseIterable, Hashable, Sendable {
  case preExamination = "pre_examination"
  case confirmation
  case enforcement
  case mediation
  case navigation
}

/// How a case ended.
public enum CaseOutcome: String, CaseIterable, Hashable, Sendable {
  case passed
  case failed
  case withdrawn
  case settled
  case closed
}

/// The kind of a node of the public service network.
public enum NodeKind: String, CaseIterable, Hashable, Sendable {
  case agency
  case tisc
  case universityCentre = "university_centre"
  case outlet
  case hall
  case window
  case assistance
}

/// One of the three services that are to be reached through one network.
public enum ServiceClass: String, CaseIterable, Hashable, Sendable {
  case business
  case government
  case information
}
