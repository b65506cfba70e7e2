extension Snapshot {
  /// The months that must follow one another with a growing backlog.
  private static let risesOfBacklog = 3

  /// The centres that do not hold their service level (RULES, "Protection centres").
  var serviceAlerts: [Alert] {
    dataset.centres.compactMap { centre in
      guard let standing = standing(ofCentre: centre.id), let level = centre.serviceDays,
        standing.light.colourClass == .amber || standing.light.colourClass == .red
      else { return nil }
      return Alert(
        rule: .serviceLevel, severity: standing.light.alertSeverity, subject: .centre(centre.id),
        light: standing.light, reason: .light, lineage: standing.lineage,
        run: UnbrokenRun { [self] in
          series(.daysP90, centre: centre.id, months: RunSearch.months)
            .runStart { values, index in values[index].map { $0 > Exact(level) } ?? false }
        })
    }
  }

  /// The centres whose backlog has grown three months running.
  var backlogAlerts: [Alert] {
    let rises = Self.risesOfBacklog
    return dataset.centres.compactMap { centre in
      let short = series(.backlog, centre: centre.id, months: rises + 1)
      guard short.rises(rises, upTo: rises), let from = short.values[0],
        let to = short.values[rises]
      else { return nil }
      return Alert(
        rule: .backlogGrowing, severity: .warning, subject: .centre(centre.id),
        reason: .backlogGrowing(months: rises, from: from, to: to),
        lineage: figure(.backlog, centre: centre.id).lineage,
        run: UnbrokenRun { [self] in
          let long = series(.backlog, centre: centre.id, months: RunSearch.months)
          return long.runStart { _, index in long.rises(rises, upTo: index) }
        })
    }
  }

  /// The prefectures with a running node of the covering kinds a month before and none now.
  var coverageAlerts: [Alert] {
    let kinds = Set(dataset.settings.coveringKinds)
    let nodes = dataset.nodes.filter { kinds.contains($0.kind) }
    let before = asOf.monthBefore
    let lost = Set(
      nodes.lazy.filter { $0.closedOn.map { $0 <= asOf && $0 > before } ?? false }
        .compactMap(\.prefecture))
    return dataset.prefectures.compactMap { prefecture in
      guard lost.contains(prefecture.code),
        let standing = standing(ofPrefecture: prefecture.code), !standing.isCovered
      else { return nil }
      let own = nodes.filter { $0.prefecture == prefecture.code && $0.unit != .xpcc }
      guard own.contains(where: { $0.isRunning(on: before) }),
        let day = own.compactMap(\.closedOn).filter({ $0 <= asOf }).max()
      else { return nil }
      return Alert(
        rule: .coverageLost, severity: .warning, subject: .area(prefecture.code),
        reason: .coverageLost(on: day), lineage: standing.lineage, run: UnbrokenRun { day })
    }
  }
}

extension MonthSeries {
  /// Whether the values rose in each of the `count` months up to the one at `index`; false where
  /// one is missing.
  func rises(_ count: Int, upTo index: Int) -> Bool {
    guard index >= count, index < values.count else { return false }
    return (index - count + 1...index).allSatisfy { month in
      guard let before = values[month - 1], let value = values[month] else { return false }
      return value > before
    }
  }

  /// The end of the first month of the unbroken run of months, up to the last, for which `holds`;
  /// nil when it does not hold for the last.
  func runStart(_ holds: ([Exact?], Int) -> Bool) -> Day? {
    var first: Int?
    for index in values.indices.reversed() {
      guard holds(values, index) else { break }
      first = index
    }
    return first.map { start.advanced(by: $0).end }
  }
}

extension Day {
  /// The same day of the month before, or its last; of the end of a month the end of that before.
  var monthBefore: Day {
    let month = Month(of: self)
    let before = month.advanced(by: -1)
    guard self != month.end else { return before.end }
    return min(before.end, before.start.advanced(by: dayOfMonth - 1))
  }
}
