/// Something that has crossed a line.
public struct Alert: Hashable, Sendable {
  /// Which line.
  public var rule: AlertRule
  /// How bad it is.
  public var severity: AlertSeverity
  /// What it speaks of.
  public var subject: NoteSubject
  /// The light behind it; nil where it is not that of a light.
  public var light: Light?
  /// Why, beyond what the lineage says.
  public var reason: AlertReason
  /// Where its figures come from.
  public var lineage: Lineage
  /// What tells it from others of its rule and subject; empty where there is only one.
  var detail = ""
  /// When the condition began to hold.
  var run: UnbrokenRun

  /// What it is known by from day to day, so that what is said of it can be kept.
  ///
  /// Of a light its subject, `measure:1.1.06@420000` or `centre:hb-wuhan`; else the rule before
  /// it, `coverage_lost:area:420100`.
  public var id: String {
    guard !rule.isOfLight else { return subject.description }
    let own = if case .own = rule { "own:" } else { "" }
    return "\(own)\(rule.id):\(subject)" + (detail.isEmpty ? "" : ":" + detail)
  }

  /// The first day of the present unbroken run of its condition; nil where no day can be told.
  ///
  /// Searched for when first asked for: it is looked back month by month, three years at most.
  public var since: Day? { run.start }
}

/// Why an alert is there.
public enum AlertReason: Hashable, Sendable {
  /// The reason of the light, which the lineage has.
  case light
  /// What is expected does not reach the target.
  case expected(Forecast.Outcome)
  /// These provinces are expected to miss it.
  case expectedIn([AreaCode])
  /// The backlog was so much before its last rises, and is so much now.
  case backlogGrowing(months: Int, from: Exact, to: Exact)
  /// The last node closed.
  case coverageLost(on: Day)
  /// A fault that only the whole shows.
  case fault(Diagnostic)
  /// The figure of a month meets the condition of an own rule; `figure` is what is compared.
  case own(OwnAlertRule, month: Month, figure: Exact)
}

/// The run of days on which a condition has held, looked for when its start is asked for.
struct UnbrokenRun: Sendable {
  private let search: Deferred<Day?>

  init(_ search: @escaping @Sendable () -> Day?) { self.search = Deferred(search) }

  var start: Day? { search.value }
}

extension UnbrokenRun: Hashable {
  /// Whether both began on the same day; it searches for both.
  static func == (lhs: UnbrokenRun, rhs: UnbrokenRun) -> Bool { lhs.start == rhs.start }

  /// Adds nothing: to place an alert in a set its id is enough.
  func hash(into hasher: inout Hasher) {}
}
