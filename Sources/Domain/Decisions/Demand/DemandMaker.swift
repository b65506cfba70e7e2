/// Works out what a centre is expected to need from its book.
struct DemandMaker {
  let tables: CentreTables
  let position: Int

  private static let counts: [CentreCount] = [.accepted, .passed, .failed, .withdrawn]
  /// The months back that the staff's own pace is taken over.
  private static let staffMonths = 12

  /// What it is expected to need; nil when its backlog or every one of the last three months is
  /// missing.
  var demand: CentreDemand? {
    let last = tables.lastMonth
    let recent = reported(last.advanced(by: -2)...last)
    guard let backlog = tables.books[position].value(.backlog, in: last), !recent.isEmpty else {
      return nil
    }
    let pace = expected(recent)
    let centre = tables.centres[position]
    let past = tables.months(
      of: last.advanced(by: 1 - Self.staffMonths)...last, at: position, having: [.passed, .failed])
    let staff = centre.staff.flatMap { staff in
      staff > 0 ? mean([.passed, .failed], past).flatMap { $0 / Exact(staff) } : nil
    }
    return CentreDemand(
      centre: centre.id, pace: pace.isSeasonal ? .yearBefore : .lastThreeMonths,
      quarter: last.advanced(by: 1)...last.advanced(by: 3), backlog: Exact(backlog),
      received: pace.of([.received]), accepted: pace.of([.accepted]) ?? 0,
      closed: pace.of([.passed, .failed]) ?? 0, withdrawn: pace.of([.withdrawn]) ?? 0,
      capacity: centre.capacityPerMonth, serviceDays: centre.serviceDays, closedPerStaff: staff,
      source: DemandSource(
        tables: tables, position: position, months: pace.months, staffMonths: past))
  }

  /// The months of `range` that have every count in.
  private func reported(_ range: ClosedRange<Month>) -> [Month] {
    tables.months(of: range, at: position, having: Self.counts)
  }

  /// The mean of counts together over `months`; nil when there are none or one is missing.
  private func mean(_ counts: [CentreCount], _ months: [Month]) -> Exact? {
    let book = tables.books[position]
    guard months.allSatisfy({ month in counts.allSatisfy { book.value($0, in: month) != nil } })
    else { return nil }
    let sum = counts.reduce(Exact.zero) {
      $0 + tables.sum($1, at: position, over: months).exact
    }
    return sum / Exact(months.count)
  }

  /// How the next quarter is expected to go: by the same quarter a year before when the fifteen
  /// months from three before it are all in and something was accepted and closed in the first three.
  private func expected(_ recent: [Month]) -> Expectation {
    let last = tables.lastMonth
    let base = reported(last.advanced(by: -14)...last.advanced(by: -12))
    let quarter = reported(last.advanced(by: -11)...last.advanced(by: -9))
    let isWhole = reported(last.advanced(by: -14)...last).count == 15
    let hasBase = [[CentreCount.accepted], [.passed, .failed]].allSatisfy {
      (mean($0, base) ?? 0) > 0
    }
    guard isWhole, hasBase else {
      return Expectation(isSeasonal: false, months: recent) { self.mean($0, recent) }
    }
    return Expectation(isSeasonal: true, months: base + quarter + recent) { counts in
      guard let now = self.mean(counts, recent), let before = self.mean(counts, base),
        let same = self.mean(counts, quarter)
      else { return nil }
      // Nothing then and something now has no ratio: the last three months stand for it.
      return before > 0 ? (now / before).map { $0 * same } : now
    }
  }
}

/// How many a month of some counts together are expected.
private struct Expectation {
  let isSeasonal: Bool
  let months: [Month]
  let of: ([CentreCount]) -> Exact?
}
