extension CentreTables {
  /// The rows that `quotient` adds up, by centre, month and line.
  func inputs(
    _ formula: CentreFormula, at positions: [Int], over stretch: ClosedRange<Month>
  ) -> [Lineage.Input] {
    let range = formula.months(of: stretch)
    return positions.flatMap { position -> [Lineage.Input] in
      switch formula {
      case .sum, .rate, .uptime, .backlog:
        return inputs(formula.counts, at: position, over: range)
      case .backlogMonths:
        guard backlogTerm(at: position, over: range) != nil else { return [] }
        return inputs([.backlog], at: position, over: range.upperBound...range.upperBound)
          + inputs(formula.counts, at: position, over: range)
      case .capacityUse:
        guard capacityTerm(at: position, over: range) != nil else { return [] }
        return inputs(formula.counts, at: position, over: range) + [capacityInput(at: position)]
      case .days(let statistic):
        return inputs(statistic, at: position, in: range.upperBound)
      }
    }
  }

  /// The rows of months in their order, then the cases, counted by file.
  func inputs(
    _ counts: [CentreCount], at position: Int, over range: ClosedRange<Month>
  ) -> [Lineage.Input] {
    let book = books[position]
    let used = months(of: range, at: position, having: counts)
    let written = used.flatMap { month in
      rowInputs(counts.filter { !book.isFromCases($0, in: month) }, at: position, in: month)
    }
    let counted = used.filter { month in
      counts.contains { book.isFromCases($0, in: month) }
    }
    guard let ledger = book.ledger, !counted.isEmpty else { return written }
    return written + caseInputs(counts.filter(ledger.keeps), at: position, in: counted)
  }

  private func rowInputs(
    _ counts: [CentreCount], at position: Int, in month: Month
  ) -> [Lineage.Input] {
    guard let row = books[position].row(of: month) else { return [] }
    return counts.map { count in
      Lineage.Input(
        name: count.field, place: centres[position].id, when: month.description,
        value: count.value(in: row).map(String.init), origin: row.origin)
    }
  }

  private func inputs(
    _ statistic: DayStatistic, at position: Int, in month: Month
  ) -> [Lineage.Input] {
    guard books[position].countedDays(in: month) == nil else {
      return dayInputs(at: position, in: month)
    }
    guard !books[position].isWaiting, let row = books[position].row(of: month) else { return [] }
    return [
      Lineage.Input(
        name: statistic.field, place: centres[position].id, when: month.description,
        value: statistic.value(in: row)?.description, origin: row.origin)
    ]
  }

  private func capacityInput(at position: Int) -> Lineage.Input {
    let centre = centres[position]
    return Lineage.Input(
      name: "capacity_per_month", place: centre.id, when: "",
      value: centre.capacityPerMonth.map(String.init), origin: centre.origin)
  }
}
