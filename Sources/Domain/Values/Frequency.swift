/// How often a figure is due.
public enum Frequency: String, CaseIterable, Hashable, Sendable {
  case monthly
  case quarterly
  case halfYearly = "half_yearly"
  case yearly
  /// When something happens; such a figure never goes stale.
  case onOccurrence = "on_occurrence"

  /// The months of one period, or nil for what happens when it happens.
  public var months: Int? {
    switch self {
    case .monthly: 1
    case .quarterly: 3
    case .halfYearly: 6
    case .yearly: 12
    case .onOccurrence: nil
    }
  }
}
