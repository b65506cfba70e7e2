extension CentreTables {
  /// The months of centres that do not follow from each other, or that differ from the ledger.
  var warnings: [Diagnostic] {
    books.flatMap { book in
      book.rows.flatMap { row in
        [backlogWarning(row, in: book)].compactMap(\.self) + ledgerWarnings(row, in: book)
      }
    }
  }

  private func backlogWarning(_ row: CentreMonth, in book: CentreBook) -> Diagnostic? {
    guard let backlog = row.backlog, let before = book.row(of: row.month.advanced(by: -1)),
      let flow = BacklogFlow(from: before, into: row), flow.end != Exact(backlog)
    else { return nil }
    return DataWarning.backlogIdentity(month: row.month, backlog: backlog, flow)
      .diagnostic(at: row.origin, field: CentreCount.backlog.field)
  }

  private func ledgerWarnings(_ row: CentreMonth, in book: CentreBook) -> [Diagnostic] {
    guard let ledger = book.ledger, ledger.hasReceived(in: row.month) else { return [] }
    let counts = CentreCount.allCases.compactMap { count -> Diagnostic? in
      guard book.isFromCases(count, in: row.month), let written = count.value(in: row)
      else { return nil }
      return ledgerWarning(
        row, count.field, Exact(written), book.value(count, in: row.month).map { Exact($0) })
    }
    guard book.countedDays(in: row.month) != nil else { return counts }
    let statistics: [DayStatistic] = [.median, .ninetieth]
    return counts
      + statistics.compactMap { statistic in
        statistic.value(in: row).flatMap {
          ledgerWarning(row, statistic.field, $0, book.days(statistic, in: row.month))
        }
      }
  }

  private func ledgerWarning(
    _ row: CentreMonth, _ field: String, _ written: Exact, _ counted: Exact?
  ) -> Diagnostic? {
    guard written != counted else { return nil }
    return DataWarning.ledgerDiffers(month: row.month, written: written, counted: counted)
      .diagnostic(at: row.origin, field: field)
  }
}
