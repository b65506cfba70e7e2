extension PublicNetwork {
  /// The running nodes of a place; nil when the dataset has no nodes at all.
  func nodeCount(_ place: Place, on day: Day) -> Quotient {
    nodes.isEmpty ? .missing : Quotient(Exact(listedNodes(of: place, on: day).count))
  }

  /// The running nodes that a place counts: of the country all but XPCC's.
  func listedNodes(of place: Place, on day: Day) -> [ServiceNode] {
    guard place == .country else { return runningNodes(in: place.code, on: day) }
    return nodes.filter { $0.isRunning(on: day) && !unitsApart.contains($0.unit) }
  }

  /// The covered prefectures of a place; nil where it has none, or the dataset has no nodes.
  func covered(_ place: Place, on day: Day) -> Quotient {
    let areas = countedAreas(of: place)
    guard !areas.isEmpty, !nodes.isEmpty else { return .missing }
    return Quotient(Exact(areas.count { isCovered($0, on: day) }))
  }

  /// Covered prefectures / denominator × 100 (RULES, "coverage"): the package's denominator for
  /// the country, its own prefectures for a unit.
  func coverage(_ place: Place, on day: Day) -> Quotient {
    guard let covered = covered(place, on: day).value else { return .missing }
    let denominator =
      place == .country ? settings.coverageDenominator : prefectures(of: place).count
    return Quotient(covered, over: Exact(denominator), times: .hundred)
  }

  /// People of the covered prefectures / people of all prefectures × 100; nil when the people of
  /// one of them are unknown.
  func peopleCoverage(_ place: Place, on day: Day) -> Quotient {
    guard !nodes.isEmpty else { return .missing }
    var covered = Tally()
    var all = Tally()
    for prefecture in prefectures(of: place) {
      guard let population = prefecture.population else { return .missing }
      all.add(population)
      if isCovered(prefecture.code, on: day) { covered.add(population) }
    }
    guard all.total > 0 else { return .missing }
    return Quotient(covered.exact, over: all.exact, times: .hundred)
  }

  /// Items of a class with an entry in the one network / items of the class × 100; nil for an
  /// empty class.
  func reach(_ serviceClass: ServiceClass, _ place: Place, on day: Day) -> Quotient {
    let own = itemPositions(serviceClass, place)
    guard !own.isEmpty else { return .missing }
    return Quotient(
      Exact(own.count { items[$0].isReached(on: day) }), over: Exact(own.count), times: .hundred)
  }

  /// The lowest of the classes that have items, never their mean.
  func reach(_ place: Place, on day: Day) -> Quotient {
    ServiceClass.allCases.lazy.map { reach($0, place, on: day) }
      .filter { $0.value != nil }
      .min { ($0.value ?? 0) < ($1.value ?? 0) } ?? .missing
  }

  /// The items of a class of a place; of the country those of area 000000.
  func items(_ serviceClass: ServiceClass, _ place: Place) -> [ServiceItem] {
    itemPositions(serviceClass, place).map { items[$0] }
  }

  /// (calendar minutes − downtime) / calendar minutes × 100 of the months reported.
  func uptime(_ place: Place, over range: ClosedRange<Month>) -> Quotient {
    var calendar = Tally()
    var downtime = Tally()
    for row in reportedMonths(place, over: range) {
      guard let minutes = row.downtimeMinutes else { continue }
      calendar.add(row.month.minutes)
      downtime.add(minutes)
    }
    return .uptime(calendar: calendar.exact, downtime: downtime.exact)
  }

  /// The months of a place's units that tell the downtime, by unit.
  func reportedMonths(_ place: Place, over range: ClosedRange<Month>) -> [NetworkMonth] {
    let units: [AreaCode] =
      switch place {
      case .country: months.keys.filter { !unitsApart.contains($0) }.sorted()
      case .unit(let code): [code]
      case .prefecture: []
      }
    return units.flatMap { unit in
      months[unit, default: []].filter { range.contains($0.month) && $0.downtimeMinutes != nil }
    }
  }
}

extension ServiceItem {
  /// Whether the one network led to it at the end of `day`.
  func isReached(on day: Day) -> Bool {
    guard hasNetworkEntry else { return false }
    guard let since else { return true }
    return since <= day
  }
}
