extension Snapshot {
  /// What has crossed a line, by the rules of the program and then by `rules`, the office's own:
  /// the worst first, the country before the units.
  ///
  /// Looks at every light and every centre, and searches for implausible figures; keep the result.
  public func findAlerts(_ rules: [OwnAlertRule] = []) -> [Alert] {
    let history = RulingHistory(self)
    // Forecasts and the search for faults take longest, and know nothing of each other.
    let searches: [@Sendable () -> [Alert]] = [
      { measureAlerts(history) }, { forecastAlerts(history) },
      { serviceAlerts + backlogAlerts + coverageAlerts }, { faultAlerts },
      { OwnAlertSearch(snapshot: self).alerts(rules) },
    ]
    let found = SideBySide.map(searches.count) { searches[$0]() }.flatMap(\.self)
    return found.enumerated()
      .sorted {
        ($0.element.severity.urgency, $0.element.light?.urgency ?? Int.max, $0.offset)
          < ($1.element.severity.urgency, $1.element.light?.urgency ?? Int.max, $1.offset)
      }
      .map(\.element)
  }

  /// The amber, red and stale lights of every measure in the country and the units.
  private func measureAlerts(_ history: RulingHistory) -> [Alert] {
    let areas = [AreaCode.china] + units.map(\.code)
    return areas.enumerated().flatMap { place, area in
      dataset.measures.indices.compactMap { position -> Alert? in
        let ruling = rulings[measure: position, area: place]
        let id = dataset.measures[position].id
        guard let rule = ruling.alertRule, let judgement = judgement(id, area) else { return nil }
        return Alert(
          rule: rule, severity: ruling.light.alertSeverity, subject: .measure(id, area),
          light: ruling.light, reason: .light, lineage: judgement.lineage,
          run: UnbrokenRun { [asOf, constants] in
            ruling.beganOn(constants)
              ?? RunSearch.start(endingOn: asOf, notBefore: ruling.firstDay(asOf: asOf)) { day in
                history.ruling(measure: position, area: place, on: day).alertRule == rule
              }
          })
      }
    }
  }
}

extension Ruling {
  /// The rule that its light breaks, or nil.
  var alertRule: AlertRule? {
    switch light {
    case .missed: return .targetMissed
    case .overdue: return .overdue
    case .stale: return .dataStale
    case .behind, .farBehind:
      if case .stalled = reason { return .stalled }
      return .behindSchedule
    default: return nil
    }
  }

  /// The day its condition began, where the reason tells it; nil where it must be searched for.
  func beganOn(_ constants: RuleConstants) -> Day? {
    if let override, override.isInForce { return override.override.since }
    switch reason {
    case .pastDue(let due, _), .rungDateMissed(_, let due): return due
    case .stalled(_, let since):
      let days = constants.stalledDays
      return days.isWhole ? since.advanced(by: Int(days.numerator)) : nil
    default: return nil
    }
  }
}

extension Ruling {
  /// The first day on which a light by a target can have been what it is; nil where it does not
  /// hang on a target.
  ///
  /// Targets are those of a year and new on its 1 January: what was so in December was so of
  /// another target, or of none.
  func firstDay(asOf day: Day) -> Day? {
    guard alertRule != .dataStale else { return nil }
    return Day(min(dueOn?.year ?? day.year, day.year), 1, 1)
  }
}

extension Light {
  /// How bad a light is as an alert.
  var alertSeverity: AlertSeverity {
    switch colourClass {
    case .red: .critical
    case .amber: .warning
    default: .notice
    }
  }
}
