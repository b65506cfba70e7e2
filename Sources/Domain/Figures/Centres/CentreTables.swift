/// The protection centres with their books: what every figure of centres is worked out from.
struct CentreTables: Sendable {
  /// The centres, in the order of the file.
  let centres: [Centre]
  /// The case ledger, as far as it is read.
  let ledger: LedgerReading
  /// A book for each centre, in the order of `centres`.
  let books: [CentreBook]
  /// The last month that has ended.
  let lastMonth: Month
  private let positions: [String: Int]

  /// The tables of `dataset` up to the end of `lastMonth`.
  init(_ dataset: Dataset, through lastMonth: Month) {
    self.lastMonth = lastMonth
    centres = dataset.centres
    ledger = dataset.ledger
    let positions = Dictionary(
      dataset.centres.enumerated().lazy.map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first }
    )
    self.positions = positions
    var rows: [[CentreMonth]] = Array(repeating: [], count: dataset.centres.count)
    for row in dataset.centreMonths where row.month <= lastMonth {
      if let position = positions[row.centre] { rows[position].append(row) }
    }
    let tallies = dataset.ledger.ledger?.total.centres
    books = zip(dataset.centres, rows).map { centre, rows in
      CentreBook(
        rows: rows, ledger: tallies?[centre.id].flatMap { CentreLedger($0, through: lastMonth) },
        isWaiting: tallies == nil)
    }
  }

  /// The position of the centre `id` in `centres`.
  func position(of id: String) -> Int? { positions[id] }

  /// From January to the last complete month: what flows are summed over (RULES, "Figures").
  var yearSoFar: ClosedRange<Month> {
    lastMonth.advanced(by: 1 - lastMonth.number)...lastMonth
  }
}

extension CentreTables {
  /// The months of `range` in which the centre at `position` has all of `counts`.
  func months(
    of range: ClosedRange<Month>, at position: Int, having counts: [CentreCount]
  ) -> [Month] {
    range.filter { month in
      counts.allSatisfy { books[position].value($0, in: month) != nil }
    }
  }

  /// The sum of `count` of the centre at `position` over `months`.
  func sum(_ count: CentreCount, at position: Int, over months: [Month]) -> Tally {
    var tally = Tally()
    for month in months { tally.add(books[position].value(count, in: month) ?? 0) }
    return tally
  }
}
