extension FigureMaker {
  /// The figure of each of the last `months` months of the centres at `positions` together.
  func series(_ formula: CentreFormula, at positions: [Int], months: Int) -> MonthSeries {
    series(months: months) { month in
      centres.quotient(formula, at: positions, over: month...month).value
    }
  }

  /// The figure of each of the last `months` months of a place; a standing is that of the month's
  /// last day.
  func series(_ key: FigureKey, _ place: Place, months: Int) -> MonthSeries {
    if let formula = CentreFormula(key) {
      return series(formula, at: positions(of: place), months: months)
    }
    return series(months: months) { month in
      switch key {
      case .networkUptime: network.uptime(place, over: month...month).value
      case .centres: openCentres(place, on: month.end)
      default: standing(key, place, on: month.end).value
      }
    }
  }

  private func openCentres(_ place: Place, on day: Day) -> Exact? {
    guard !centres.centres.isEmpty else { return nil }
    return Exact(positions(of: place).count { centres.centres[$0].isRunning(on: day) })
  }

  private func series(months: Int, value: (Month) -> Exact?) -> MonthSeries {
    let start = centres.lastMonth.advanced(by: 1 - max(months, 1))
    return MonthSeries(
      start: start, values: (0..<max(months, 0)).map { value(start.advanced(by: $0)) })
  }
}
