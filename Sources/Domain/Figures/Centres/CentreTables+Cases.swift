/// The inputs that come from the case ledger: the cases are counted by file, and only those that a
/// reader will want to see are named by their line.
extension CentreTables {
  /// The cases of each file that `counts` add up in `months`, then the oldest of a backlog.
  func caseInputs(
    _ counts: [CentreCount], at position: Int, in months: [Month]
  ) -> [Lineage.Input] {
    guard let ledger = ledger.ledger else { return [] }
    let id = centres[position].id
    let counted = ledger.files.flatMap { file -> [Lineage.Input] in
      guard let tally = file.tally.centres[id],
        let own = CentreLedger(tally, through: lastMonth)
      else { return [] }
      return months.flatMap { month in
        counts.compactMap { count in
          // A file that ends before the month still has what is open of it.
          let last = count == .backlog ? min(month, own.months.upperBound) : month
          return own.value(count, in: last).flatMap { number in
            number == 0 ? nil : input(count.field, id, month, number, file)
          }
        }
      }
    }
    guard counts.contains(.backlog) else { return counted }
    return counted + months.flatMap { oldestOpen(id, at: $0, in: ledger) }
  }

  /// The cases of each file that were closed as passed or failed in `month`, then those that took
  /// longest.
  func dayInputs(at position: Int, in month: Month) -> [Lineage.Input] {
    guard let ledger = ledger.ledger else { return [] }
    let id = centres[position].id
    let counted = caseInputs([.passed, .failed], at: position, in: [month])
    var longest = NotedCases.longest
    for (group, counts) in ledger.total.centres[id]?.groups ?? [:]
    where group.kind == .preExamination && group.month == month && group.since <= lastMonth {
      longest.add(counts.longest)
    }
    return counted
      + longest.cases.map { noted in
        Lineage.Input(
          name: "days", place: id, when: month.description, value: String(noted.measure),
          origin: ledger.origin(of: noted))
      }
  }

  private func oldestOpen(
    _ id: String, at month: Month, in ledger: CaseLedger
  ) -> [Lineage.Input] {
    var oldest = NotedCases.oldest
    for (stretch, cases) in ledger.total.centres[id]?.oldest ?? [:]
    where stretch.since <= month && stretch.until.map({ $0 > month }) ?? true {
      oldest.add(cases)
    }
    return oldest.cases.map { noted in
      Lineage.Input(
        name: "received_on", place: id, when: month.description,
        value: Day(number: noted.measure).description, origin: ledger.origin(of: noted))
    }
  }

  private func input(
    _ name: String, _ id: String, _ month: Month, _ number: Int, _ file: CaseLedger.File
  ) -> Lineage.Input {
    Lineage.Input(
      name: name, place: id, when: month.description, value: String(number),
      origin: Origin(file: file.path, line: 1), rows: number)
  }
}
