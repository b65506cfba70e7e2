extension FigureMaker {
  /// A figure of the public service network in a place.
  func networkFigure(_ key: FigureKey, _ place: Place) -> Figure {
    switch key {
    case .nodes, .covered, .coverage, .peopleCoverage: standingFigure(key, place)
    case .reach: reach(place)
    case .networkUptime: networkUptime(place)
    default: .missing(key)
    }
  }

  /// Its value at the end of `day`, for those that are a standing on a day.
  func standing(_ key: FigureKey, _ place: Place, on day: Day) -> Quotient {
    switch key {
    case .nodes: network.nodeCount(place, on: day)
    case .covered: network.covered(place, on: day)
    case .coverage: place.isPrefecture ? .missing : network.coverage(place, on: day)
    case .peopleCoverage: place.isPrefecture ? .missing : network.peopleCoverage(place, on: day)
    case .reach: network.reach(place, on: day)
    default: .missing
    }
  }

  /// How much of one class of services the one network reaches in a place.
  func reach(_ serviceClass: ServiceClass, _ place: Place) -> Figure {
    let quotient = network.reach(serviceClass, place, on: asOf)
    return Figure(
      .reach, quotient, until: asOf,
      lineage: Lineage(
        .figure(.reach),
        working: Working.percentage(quotient, decimals: FigureKey.reach.decimals),
        collecting: { [network] in network.reachInputs([serviceClass], place) }))
  }

  private func reach(_ place: Place) -> Figure {
    let classes = ServiceClass.allCases.compactMap { network.reach($0, place, on: asOf).value }
    let lowest = classes.sorted().map { $0.text(most: FigureKey.reach.decimals) }
    return Figure(
      .reach, network.reach(place, on: asOf), until: asOf,
      lineage: Lineage(
        .figure(.reach), working: lowest.isEmpty ? nil : lowest.joined(separator: " ≤ "),
        collecting: { [network] in network.reachInputs(ServiceClass.allCases, place) }))
  }

  private func standingFigure(_ key: FigureKey, _ place: Place) -> Figure {
    let quotient = standing(key, place, on: asOf)
    let constants =
      key == .coverage && place == .country
      ? network.settings.ruleConstants.inForce(.coverageDenominator) : []
    return Figure(
      key, quotient, until: asOf,
      lineage: Lineage(
        .figure(key), working: Working.percentage(quotient, decimals: key.decimals),
        constants: constants,
        collecting: { [network, asOf] in
          switch key {
          case .nodes: network.nodeInputs(place, on: asOf)
          case .peopleCoverage: network.peopleInputs(place, on: asOf)
          default: network.coverageInputs(place, on: asOf)
          }
        }))
  }

  private func networkUptime(_ place: Place) -> Figure {
    let months = centres.yearSoFar
    let quotient = network.uptime(place, over: months)
    let decimals = FigureKey.networkUptime.decimals
    return Figure(
      .networkUptime, quotient, completeness: networkCompleteness(place),
      until: centres.lastMonth.end,
      lineage: Lineage(
        .figure(.networkUptime),
        working: quotient.value.flatMap { Working.uptime(quotient, $0.text(most: decimals)) },
        collecting: { [network] in network.uptimeInputs(place, over: months) }))
  }

  /// Of the country how many of the provinces that owe the last complete month have reported it, of
  /// a unit whether it has; nil where nobody owes it.
  ///
  /// A unit owes every month from the first that it has reported.
  private func networkCompleteness(_ place: Place) -> Completeness? {
    let units: [AreaCode] =
      switch place {
      case .country: network.months.keys.filter { !network.unitsApart.contains($0) }
      case .unit(let code): [code]
      case .prefecture: []
      }
    let owing = units.compactMap { network.months[$0] }.filter { !$0.isEmpty }
    guard !owing.isEmpty else { return nil }
    return Completeness(
      reported: owing.count { rows in rows.contains { $0.month == centres.lastMonth } },
      owed: owing.count)
  }
}

extension Place {
  /// Whether it is a prefecture: it has no coverage, it is covered or not.
  var isPrefecture: Bool {
    if case .prefecture = self { true } else { false }
  }
}
