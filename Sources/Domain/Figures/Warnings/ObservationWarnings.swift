/// The search for published figures that contradict each other.
struct ObservationWarnings {
  let dataset: Dataset
  let index: ObservationIndex
  let asOf: Day
  /// The 31 provinces, without XPCC.
  let provinces: [AreaCode]

  /// Totals of the country that are not the sum of their provinces, and running totals that fall.
  var all: [Diagnostic] {
    dataset.indicators.flatMap { totals(of: $0) } + fallingTotals
  }

  /// Positions, not rows: copying a row with its texts costs more than reading it in place.
  private func current(_ indicator: String, _ area: AreaCode) -> [Int] {
    index.current(indicator, area, by: asOf, in: dataset.observations)
      .filter { dataset.observations[$0].bound == .exact }
  }
}

extension ObservationWarnings {
  private struct Stretch: Hashable {
    var start: Day
    var end: Day

    init(_ period: Period) {
      start = period.start
      end = period.end
    }
  }

  /// A difference of at most this share of the total is rounding: 0.1 % (RULES, "Identity").
  private static let tolerance = Exact(1, over: 1000) ?? 0

  /// Compared are exact figures of one period that every province has reported.
  private func totals(of indicator: Indicator) -> [Diagnostic] {
    guard indicator.accumulation != .rate, !provinces.isEmpty else { return [] }
    let national = current(indicator.id, .china)
    guard !national.isEmpty else { return [] }
    var sums: [Stretch: (sum: Exact, count: Int)] = [:]
    for row in national { sums[Stretch(dataset.observations[row].period)] = (0, 0) }
    for province in provinces {
      for row in current(indicator.id, province) {
        let stretch = Stretch(dataset.observations[row].period)
        guard let value = dataset.observations[row].value, let (sum, count) = sums[stretch]
        else { continue }
        sums[stretch] = (sum + value, count + 1)
      }
    }
    return national.compactMap { row in
      guard let total = dataset.observations[row].value,
        let (sum, count) = sums[Stretch(dataset.observations[row].period)],
        count == provinces.count, Self.differ(total, sum)
      else { return nil }
      return DataWarning.totalDiffers(total: total, sum: sum, provinces: count)
        .diagnostic(at: dataset.observations[row].origin, field: "value")
    }
  }

  private static func differ(_ total: Exact, _ sum: Exact) -> Bool {
    let difference = (total - sum).magnitude
    return difference > 1 && difference > total.magnitude * tolerance
  }
}

extension ObservationWarnings {
  private struct Group: Hashable {
    var indicator: String
    var area: AreaCode
  }

  private var fallingTotals: [Diagnostic] {
    let accumulation = Dictionary(
      dataset.indicators.lazy.map { ($0.id, $0.accumulation) },
      uniquingKeysWith: { first, _ in first })
    var groups: Set<Group> = []
    var found: [Diagnostic] = []
    var last: (group: Group, kind: Accumulation?)?
    for position in dataset.observations.indices {
      // Rows of one indicator usually stand together: look its kind up once.
      let indicator = dataset.observations[position].indicator
      let area = dataset.observations[position].area
      if last?.group.indicator != indicator {
        last = (Group(indicator: indicator, area: area), accumulation[indicator])
      }
      guard let kind = last?.kind, Self.isRunning(dataset.observations[position].period, kind),
        groups.insert(Group(indicator: indicator, area: area)).inserted
      else { continue }
      let totals = current(indicator, area)
        .filter { Self.isRunning(dataset.observations[$0].period, kind) }
      found += zip(totals, totals.dropFirst()).compactMap { fall(from: $0, to: $1) }
    }
    return found
  }

  /// Whether figures of `period` hold the year so far: by the indicator, or by the period itself.
  private static func isRunning(_ period: Period, _ accumulation: Accumulation) -> Bool {
    if case .running = period { return accumulation == .flow || accumulation == .runningTotal }
    return accumulation == .runningTotal
  }

  private func fall(from earlier: Int, to later: Int) -> Diagnostic? {
    let before = dataset.observations[earlier].period
    let after = dataset.observations[later].period
    guard let first = dataset.observations[earlier].value,
      let second = dataset.observations[later].value, second < first,
      before.end.year == after.end.year, before.end < after.end
    else { return nil }
    return DataWarning.runningTotalFalls(from: first, in: before, to: second)
      .diagnostic(at: dataset.observations[later].origin, field: "value")
  }
}
