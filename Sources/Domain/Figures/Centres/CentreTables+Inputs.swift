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

  /// The rows of months in their order, then the cases in the order of the file.
  private func inputs(
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
    return written
      + caseInputs(Set(counts.filter(ledger.keeps)), at: position, in: Set(counted))
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

  /// A case gives 1 to each count it belongs to, so the inputs of one name add up to the number.
  private func caseInputs(
    _ counts: Set<CentreCount>, at position: Int, in months: Set<Month>
  ) -> [Lineage.Input] {
    let place = centres[position].id
    let ends = counts.contains(.backlog) ? months.map(\.end).sorted() : []
    var found: [Lineage.Input] = []
    for index in casesOfCentre[position] {
      cases[index].forEachEvent { count, day in
        guard counts.contains(count), months.contains(Month(of: day)) else { return }
        found.append(cases[index].input(count.field, place: place, when: day))
      }
      for end in ends where cases[index].isOpen(atEndOf: end) {
        found.append(cases[index].input(CentreCount.backlog.field, place: place, when: end))
      }
    }
    return found
  }

  private func inputs(
    _ statistic: DayStatistic, at position: Int, in month: Month
  ) -> [Lineage.Input] {
    let place = centres[position].id
    guard books[position].sortedDays(in: month) != nil else {
      guard let row = books[position].row(of: month) else { return [] }
      return [
        Lineage.Input(
          name: statistic.field, place: place, when: month.description,
          value: statistic.value(in: row)?.description, origin: row.origin)
      ]
    }
    return casesOfCentre[position].compactMap { index in
      guard let taken = cases[index].daysTaken, Month(of: taken.closedOn) == month
      else { return nil }
      return cases[index].input(
        "days", place: place, when: taken.closedOn, value: String(taken.days))
    }
  }

  private func capacityInput(at position: Int) -> Lineage.Input {
    let centre = centres[position]
    return Lineage.Input(
      name: "capacity_per_month", place: centre.id, when: "",
      value: centre.capacityPerMonth.map(String.init), origin: centre.origin)
  }
}

extension LedgerCase {
  /// The case as an input of a figure.
  fileprivate func input(
    _ name: String, place: String, when day: Day, value: String = "1"
  ) -> Lineage.Input {
    Lineage.Input(name: name, place: place, when: day.description, value: value, origin: origin)
  }
}
