/// What makes an alert.
public enum AlertRule: Hashable, Sendable {
  /// A measure is due and its target is not reached.
  case targetMissed
  /// A headline target of the country is green and expected to be missed.
  case forecastMissed
  /// A rung is due and not reached.
  case overdue
  /// A measure has not moved for 90 days (`stalled_days`).
  case stalled
  /// A measure is behind or far behind by its rule.
  case behindSchedule
  /// The figure of a measure is too old to be judged.
  case dataStale
  /// A centre does not hold its service level.
  case serviceLevel
  /// A centre's backlog has grown three months running.
  case backlogGrowing
  /// A prefecture that was covered a month before is not any more.
  case coverageLost
  /// A figure is not plausible.
  case dataImplausible
  /// A rule of the office's own, by its id.
  case own(String)

  /// The rules of the program itself.
  public static let builtIn: [AlertRule] = [
    .targetMissed, .forecastMissed, .overdue, .stalled, .behindSchedule, .dataStale, .serviceLevel,
    .backlogGrowing, .coverageLost, .dataImplausible,
  ]

  /// What reports call it; of an own rule its id.
  public var id: String {
    switch self {
    case .targetMissed: "target_missed"
    case .forecastMissed: "forecast_missed"
    case .overdue: "overdue"
    case .stalled: "stalled"
    case .behindSchedule: "behind_schedule"
    case .dataStale: "data_stale"
    case .serviceLevel: "service_level"
    case .backlogGrowing: "backlog_growing"
    case .coverageLost: "coverage_lost"
    case .dataImplausible: "data_implausible"
    case .own(let id): id
    }
  }

  /// Whether it speaks of the light of its subject: a subject has one light, so that such an
  /// alert is known by its subject alone and stays the same while the light grows worse.
  var isOfLight: Bool {
    switch self {
    case .targetMissed, .overdue, .stalled, .behindSchedule, .dataStale, .serviceLevel: true
    default: false
    }
  }
}
