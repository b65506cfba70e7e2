/// The current figures of one indicator in one area, by the end of their period.
struct PublishedSeries {
  /// Positions in `observations`, at least one.
  ///
  /// Not rows: copying a row with its texts costs more than reading it in place.
  let rows: [Int]
  let observations: [Observation]

  /// The indicator.
  var indicator: String { observations[rows[0]].indicator }
  /// The area.
  var area: AreaCode { observations[rows[0]].area }

  /// The positions by kind of period: only like stretches can be held against each other.
  var ofOneKind: [[Int]] {
    // Nearly every series has one kind only.
    let first = observations[rows[0]].period.kind
    guard rows.contains(where: { observations[$0].period.kind != first }) else { return [rows] }
    return PeriodKind.allCases.compactMap { kind in
      let own = rows.filter { observations[$0].period.kind == kind }
      return own.isEmpty ? nil : own
    }
  }

  /// The warning at the value of the row at `position`.
  func diagnostic(_ warning: DataWarning, at position: Int) -> Diagnostic {
    warning.diagnostic(at: observations[position].origin, field: "value")
  }
}

/// The kinds of stretches a figure can speak of.
enum PeriodKind: CaseIterable {
  case year, half, quarter, month, day, running
}

extension Period {
  /// What kind of stretch it is.
  var kind: PeriodKind {
    switch self {
    case .year: .year
    case .half: .half
    case .quarter: .quarter
    case .month: .month
    case .day: .day
    case .running: .running
    }
  }
}

extension PublishedSeries {
  /// Running totals that fall within a year.
  func falls(_ accumulation: Accumulation) -> [Diagnostic] {
    guard [.flow, .runningTotal].contains(accumulation) else { return [] }
    let totals = rows.filter {
      observations[$0].bound == .exact && Self.isRunning(observations[$0].period, accumulation)
    }
    return zip(totals, totals.dropFirst()).compactMap { fall(from: $0, to: $1) }
  }

  /// Whether figures of `period` hold the year so far: by the indicator, or by the period itself.
  private static func isRunning(_ period: Period, _ accumulation: Accumulation) -> Bool {
    if case .running = period { return accumulation == .flow || accumulation == .runningTotal }
    return accumulation == .runningTotal
  }

  private func fall(from earlier: Int, to later: Int) -> Diagnostic? {
    let before = observations[earlier].period
    let after = observations[later].period
    guard let first = observations[earlier].value, let second = observations[later].value,
      second < first, before.end.year == after.end.year, before.end < after.end
    else { return nil }
    return diagnostic(.runningTotalFalls(from: first, in: before, to: second), at: later)
  }
}
