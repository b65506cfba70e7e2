/// Holds the office's own rules against the figures of a snapshot.
struct OwnAlertSearch {
  let snapshot: Snapshot

  /// The months looked at: three years of runs, and the year before for changes on it.
  private static let months = RunSearch.months + 12
  /// The months that may have ended since the latest figure: one that is older says nothing about
  /// the present.
  private static let oldest = 12

  func alerts(_ rules: [OwnAlertRule]) -> [Alert] { rules.flatMap { alerts($0) } }

  private func alerts(_ rule: OwnAlertRule) -> [Alert] {
    switch rule.scope {
    case .country: [alert(rule, .china)].compactMap(\.self)
    case .provinces: snapshot.units.compactMap { alert(rule, $0.code) }
    case .area(let code): [alert(rule, code)].compactMap(\.self)
    case .centres: snapshot.dataset.centres.compactMap { alert(rule, centre: $0.id) }
    }
  }

  private func alert(_ rule: OwnAlertRule, _ area: AreaCode) -> Alert? {
    switch rule.quantity {
    case .figure(let key):
      alert(rule, .area(area), snapshot.comparedSeries(key, area, months: Self.months)) {
        snapshot.figure(key, area).lineage
      }
    case .indicator(let id):
      alert(rule, .area(area), snapshot.series(indicator: id, area, months: Self.months)) {
        lineage(id, area)
      }
    }
  }

  private func alert(_ rule: OwnAlertRule, centre: String) -> Alert? {
    guard case .figure(let key) = rule.quantity else { return nil }
    return alert(
      rule, .centre(centre), snapshot.series(key, centre: centre, months: Self.months)
    ) { snapshot.figure(key, centre: centre).lineage }
  }

  /// The alert of a rule on a subject with these figures; nil where the condition does not hold,
  /// or not yet for long enough.
  private func alert(
    _ rule: OwnAlertRule, _ subject: NoteSubject, _ series: MonthSeries, lineage: () -> Lineage
  ) -> Alert? {
    let points = series.points(rule.condition.aspect)
    let run = points.reversed().prefix { rule.condition.holds($0.figure) }
    guard let latest = run.first, let first = run.last,
      snapshot.lastCompleteMonth.index - latest.month.index <= Self.oldest,
      lasts(rule.hold, since: first.month.end, count: run.count)
    else { return nil }
    var lineage = lineage()
    lineage.working = nil
    return Alert(
      rule: .own(rule.id), severity: rule.severity, subject: subject,
      reason: .own(rule, month: latest.month, figure: latest.figure), lineage: lineage,
      run: UnbrokenRun { first.month.end })
  }

  private func lasts(_ hold: OwnAlertRule.Hold, since: Day, count: Int) -> Bool {
    switch hold {
    case .none: true
    case .days(let days): snapshot.asOf.days(since: since) >= days
    case .months(let months): count >= months
    }
  }

  private func lineage(_ indicator: String, _ area: AreaCode) -> Lineage {
    let row = snapshot.observation(indicator, area)
    return Lineage(
      .observation(indicator),
      inputs: row.map { row in
        [
          Lineage.Input(
            name: indicator, place: area.description, when: row.period.description,
            value: row.value?.text(), origin: row.origin)
        ]
      } ?? [])
  }
}

extension MonthSeries {
  /// What a condition compares, for each month that has it.
  fileprivate func points(
    _ aspect: OwnAlertRule.Condition.Aspect
  ) -> [(month: Month, figure: Exact)] {
    var before: Exact?
    return values.indices.compactMap { index in
      guard let value = values[index] else { return nil }
      defer { before = value }
      let figure: Exact? =
        switch aspect {
        case .value: value
        case .change: before.map { value - $0 }
        case .yoy: index < 12 ? nil : values[index - 12].flatMap { value.growth(on: $0) }
        }
      return figure.map { (start.advanced(by: index), $0) }
    }
  }
}

extension Exact {
  /// The growth on `base` in %; nil where it is not positive (RULES, `yoy`).
  fileprivate func growth(on base: Exact) -> Exact? {
    guard base > .zero, let ratio = self / base else { return nil }
    return (ratio - 1) * .hundred
  }
}
