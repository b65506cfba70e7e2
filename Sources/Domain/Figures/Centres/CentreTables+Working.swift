extension CentreTables {
  /// The formula with its numbers, in signs and digits only; nil when there is no value.
  func working(
    _ key: FigureKey, _ formula: CentreFormula, _ quotient: Quotient, at positions: [Int],
    over stretch: ClosedRange<Month>
  ) -> String? {
    guard let value = quotient.value else { return nil }
    let result = value.text(most: key.decimals)
    let range = formula.months(of: stretch)
    switch formula {
    case .sum, .backlog:
      return Working.sum(terms(formula.counts, at: positions, over: range), result)
    case .rate(let above, _):
      guard let line = quotient.line else { return nil }
      let parts = above.map { count in
        total(count, at: positions, over: range, having: formula.counts)
      }
      let top = parts.count == 1 ? line.numerator : Working.bracketed(parts)
      return "\(top) ÷ \(line.denominator) × 100 = \(result)"
    case .backlogMonths:
      guard let line = quotient.line else { return nil }
      return "\(line.numerator) ÷ \(meanClosed(quotient, at: positions, over: range)) = \(result)"
    case .capacityUse:
      guard let line = quotient.line else { return nil }
      return "\(line.numerator) ÷ \(line.denominator) × 100 = \(result)"
    case .uptime: return Working.uptime(quotient, result)
    case .days(let statistic):
      guard let position = positions.first,
        let days = books[position].countedDays(in: range.upperBound)
      else { return nil }
      return statistic.working(days, result)
    }
  }

  /// What is added: by month of one centre, by centre of several.
  private func terms(
    _ counts: [CentreCount], at positions: [Int], over range: ClosedRange<Month>
  ) -> [Exact] {
    guard positions.count == 1, let position = positions.first else {
      return positions.flatMap { position in
        counts.compactMap { count in
          let months = months(of: range, at: position, having: counts)
          return months.isEmpty ? nil : sum(count, at: position, over: months).exact
        }
      }
    }
    return months(of: range, at: position, having: counts).flatMap { month in
      counts.map { sum($0, at: position, over: [month]).exact }
    }
  }

  private func total(
    _ count: CentreCount, at positions: [Int], over range: ClosedRange<Month>,
    having needed: [CentreCount]
  ) -> Exact {
    positions.reduce(0) { total, position in
      total
        + sum(count, at: position, over: months(of: range, at: position, having: needed)).exact
    }
  }

  /// Of one centre the mean written out, of several its value.
  private func meanClosed(
    _ quotient: Quotient, at positions: [Int], over range: ClosedRange<Month>
  ) -> String {
    guard positions.count == 1, let position = positions.first else {
      return quotient.denominator?.text(most: 1) ?? ""
    }
    let closed = months(of: range, at: position, having: [.passed, .failed]).map { month in
      sum(.passed, at: position, over: [month]).exact
        + sum(.failed, at: position, over: [month]).exact
    }
    return closed.count == 1
      ? closed[0].description : "(\(Working.bracketed(closed)) ÷ \(closed.count))"
  }
}

extension DayStatistic {
  /// How the statistic was found among `days`.
  fileprivate func working(_ days: DayCounts, _ result: String) -> String {
    switch self {
    case .ninetieth: "⌈0.9 × \(days.count)⌉ = \(Self.ninetiethRank(of: days.count)) → \(result)"
    case .median where days.count.isMultiple(of: 2):
      "(\(days[rank: days.count / 2] ?? 0) + \(days[rank: days.count / 2 + 1] ?? 0)) ÷ 2 = \(result)"
    case .median: "(\(days.count) + 1) ÷ 2 = \((days.count + 1) / 2) → \(result)"
    }
  }
}
