extension CentreTables {
  /// The figure of `formula` over the centres at `positions` together, for the months from the
  /// first of `stretch` to its last; rates from summed numerators and denominators.
  func quotient(
    _ formula: CentreFormula, at positions: [Int], over stretch: ClosedRange<Month>
  ) -> Quotient {
    let range = formula.months(of: stretch)
    switch formula {
    case .sum, .backlog: return sum(formula.counts, at: positions, over: range)
    case .rate(let above, let below):
      guard let numerator = sum(above, at: positions, over: range, having: formula.counts).value,
        let denominator = sum([below], at: positions, over: range, having: formula.counts).value
      else { return .missing }
      return Quotient(numerator, over: denominator, times: .hundred)
    case .backlogMonths: return backlogMonths(at: positions, over: range)
    case .capacityUse: return capacityUse(at: positions, over: range)
    case .uptime: return uptime(at: positions, over: range)
    case .days(let statistic):
      guard positions.count == 1, let position = positions.first else { return .missing }
      return Quotient(books[position].days(statistic, in: range.upperBound))
    }
  }

  private func sum(
    _ counts: [CentreCount], at positions: [Int], over range: ClosedRange<Month>,
    having needed: [CentreCount]? = nil
  ) -> Quotient {
    var tally = Tally()
    var isReported = false
    for position in positions {
      for month in months(of: range, at: position, having: needed ?? counts) {
        isReported = true
        for count in counts { tally.add(books[position].value(count, in: month) ?? 0) }
      }
    }
    return isReported ? Quotient(tally.exact) : .missing
  }

  private func backlogMonths(at positions: [Int], over range: ClosedRange<Month>) -> Quotient {
    let terms = positions.compactMap { backlogTerm(at: $0, over: range) }
    guard !terms.isEmpty else { return .missing }
    return Quotient(
      terms.reduce(0) { $0 + $1.backlog }, over: terms.reduce(0) { $0 + $1.meanClosed })
  }

  /// The backlog of the centre at `position` at the end of `range` and the mean it closed a month,
  /// over the months of `range` that are in; nil when either is missing.
  func backlogTerm(
    at position: Int, over range: ClosedRange<Month>
  ) -> (backlog: Exact, meanClosed: Exact)? {
    let reported = months(of: range, at: position, having: [.passed, .failed])
    guard let backlog = books[position].value(.backlog, in: range.upperBound),
      let mean =
        (sum(.passed, at: position, over: reported).exact
          + sum(.failed, at: position, over: reported).exact) / Exact(reported.count)
    else { return nil }
    return (Exact(backlog), mean)
  }

  private func capacityUse(at positions: [Int], over range: ClosedRange<Month>) -> Quotient {
    let terms = positions.compactMap { capacityTerm(at: $0, over: range) }
    guard !terms.isEmpty else { return .missing }
    return Quotient(
      terms.reduce(0) { $0 + $1.meanReceived }, over: terms.reduce(0) { $0 + $1.capacity },
      times: .hundred)
  }

  /// The mean the centre at `position` received in the months of `range` that are in, and what it
  /// can take in a month; nil when either is missing.
  func capacityTerm(
    at position: Int, over range: ClosedRange<Month>
  ) -> (meanReceived: Exact, capacity: Exact)? {
    let reported = months(of: range, at: position, having: [.received])
    guard let capacity = centres[position].capacityPerMonth,
      let mean = sum(.received, at: position, over: reported).exact / Exact(reported.count)
    else { return nil }
    return (mean, Exact(capacity))
  }

  private func uptime(at positions: [Int], over range: ClosedRange<Month>) -> Quotient {
    var calendar = Tally()
    var downtime = Tally()
    for position in positions {
      for month in months(of: range, at: position, having: [.downtime]) {
        calendar.add(month.minutes)
        downtime.add(books[position].value(.downtime, in: month) ?? 0)
      }
    }
    return .uptime(calendar: calendar.exact, downtime: downtime.exact)
  }
}
