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

  private func current(_ indicator: String, _ area: AreaCode) -> [Observation] {
    index.current(indicator, area, by: asOf, in: dataset.observations)
      .map { dataset.observations[$0] }
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
    let national = current(indicator.id, .china).filter { $0.bound == .exact }
    guard !national.isEmpty else { return [] }
    var sums: [Stretch: (sum: Exact, count: Int)] = [:]
    for province in provinces {
      for row in current(indicator.id, province) where row.bound == .exact {
        guard let value = row.value else { continue }
        let (sum, count) = sums[Stretch(row.period), default: (0, 0)]
        sums[Stretch(row.period)] = (sum + value, count + 1)
      }
    }
    return national.compactMap { row in
      guard let total = row.value, let (sum, count) = sums[Stretch(row.period)],
        count == provinces.count, Self.differ(total, sum)
      else { return nil }
      return DataWarning.totalDiffers(total: total, sum: sum, provinces: count)
        .diagnostic(at: row.origin, field: "value")
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
    for row in dataset.observations {
      guard let kind = accumulation[row.indicator], Self.isRunning(row.period, kind),
        groups.insert(Group(indicator: row.indicator, area: row.area)).inserted
      else { continue }
      let totals = current(row.indicator, row.area)
        .filter { Self.isRunning($0.period, kind) && $0.bound == .exact }
      found += zip(totals, totals.dropFirst()).compactMap(Self.fall)
    }
    return found
  }

  /// Whether figures of `period` hold the year so far: by the indicator, or by the period itself.
  private static func isRunning(_ period: Period, _ accumulation: Accumulation) -> Bool {
    if case .running = period { return accumulation == .flow || accumulation == .runningTotal }
    return accumulation == .runningTotal
  }

  private static func fall(from earlier: Observation, to later: Observation) -> Diagnostic? {
    guard let first = earlier.value, let second = later.value, second < first,
      earlier.period.end.year == later.period.end.year,
      earlier.period.end < later.period.end
    else { return nil }
    return DataWarning.runningTotalFalls(from: first, in: earlier.period, to: second)
      .diagnostic(at: later.origin, field: "value")
  }
}
