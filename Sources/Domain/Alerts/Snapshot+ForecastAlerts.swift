extension Snapshot {
  /// The headline measures that are green and are expected to miss their target: of the country an
  /// alert each, then one of all the provinces that are judged on it.
  ///
  /// A warning where even the better end of the range does, else a notice.
  func forecastAlerts(_ history: RulingHistory) -> [Alert] {
    let headlines = dataset.measures.filter(\.isHeadline)
    // Each measure's past is replayed for itself: a piece of work for one core.
    let found = SideBySide.map(headlines.count) { number -> [Alert] in
      let measure = headlines[number]
      return [nationalForecast(measure, history), provincialForecast(measure, history)]
        .compactMap(\.self)
    }
    return found.flatMap(\.self)
  }

  private func nationalForecast(_ measure: Measure, _ history: RulingHistory) -> Alert? {
    guard let severity = expectedToMiss(measure, .china),
      let forecast = forecast(measure.id, .china)
    else { return nil }
    return Alert(
      rule: .forecastMissed, severity: severity, subject: .measure(measure.id, .china),
      reason: .expected(forecast.outcome), lineage: forecast.lineage,
      run: UnbrokenRun { [asOf] in
        RunSearch.firstMonthEnd(before: asOf, in: asOf.year) { day in
          history.snapshot(on: day).expectedToMiss(measure, .china) != nil
        }
      })
  }

  /// The provinces that are expected to miss a measure, in one alert: as many rows as provinces
  /// would bury the rest.
  private func provincialForecast(_ measure: Measure, _ history: RulingHistory) -> Alert? {
    let missing = provincesExpectedToMiss(measure)
    guard let worst = missing.map(\.severity).min(by: { $0.urgency < $1.urgency }) else {
      return nil
    }
    let areas = missing.map(\.area)
    guard let first = forecast(measure.id, areas[0])?.lineage else { return nil }
    var lineage = Lineage(first.subject, reason: first.reason, working: nil) { [self] in
      areas.flatMap { forecast(measure.id, $0)?.lineage.inputs ?? [] }
    }
    lineage.measure = first.measure
    lineage.programmeLine = first.programmeLine
    return Alert(
      rule: .forecastMissed, severity: worst, subject: .measure(measure.id, .china),
      reason: .expectedIn(areas), lineage: lineage, detail: "provinces",
      run: UnbrokenRun { [asOf] in
        RunSearch.firstMonthEnd(before: asOf, in: asOf.year) { day in
          !history.snapshot(on: day).provincesExpectedToMiss(measure).isEmpty
        }
      })
  }

  /// The provinces that are expected to miss what they are judged by, by code.
  private func provincesExpectedToMiss(
    _ measure: Measure
  ) -> [(area: AreaCode, severity: AlertSeverity)] {
    provinces.compactMap { province in
      expectedToMiss(measure, province.code).map { (province.code, $0) }
    }
  }

  /// How bad it is that an area is expected to miss a measure that is green; nil where it is not
  /// expected.
  private func expectedToMiss(_ measure: Measure, _ area: AreaCode) -> AlertSeverity? {
    guard let light = light(measure.id, area), light == .onTrack || light == .dueSoon,
      let judgement = judgement(measure.id, area), let forecast = forecast(measure.id, area)
    else { return nil }
    switch forecast.outcome {
    case .number(let expected):
      guard let target = judgement.target?.double else { return nil }
      return measure.isFalling
        ? Self.severity(misses: expected.value > target, surely: expected.low > target)
        : Self.severity(
          misses: measure.falls(short: expected.value, of: target),
          surely: measure.falls(short: expected.high, of: target))
    case .day(let expected):
      guard let due = judgement.dueOn else { return nil }
      return Self.severity(misses: expected.value > due, surely: expected.low > due)
    case .count: return nil
    }
  }

  private static func severity(misses: Bool, surely: Bool) -> AlertSeverity? {
    surely ? .warning : misses ? .notice : nil
  }
}

extension Measure {
  /// Whether its target is the most that may be.
  fileprivate var isFalling: Bool {
    switch rule {
    case .growth, .batch: false
    case .linearToZero: true
    case .threshold: op == "ge" ? false : op == "le" || direction != .up
    default: direction == .down
    }
  }

  /// Whether `value` does not reach `target`; growth must be more than it.
  fileprivate func falls(short value: Double, of target: Double) -> Bool {
    rule == .growth ? value <= target : value < target
  }
}
