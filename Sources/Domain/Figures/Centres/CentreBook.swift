/// What is known of one centre month by month: from its cases where at least one was received in
/// the month, else from `centre_months` (DATA).
struct CentreBook: Sendable {
  /// The rows of `centre_months` up to the last complete month.
  private let rows: [Month: CentreMonth]
  /// What the ledger says; nil when the centre has none.
  let ledger: CentreLedger?
  /// The last month of which anything is known.
  let lastMonth: Month?

  /// The book of a centre from its rows and its ledger, both of months up to the last complete
  /// one.
  init(rows: [CentreMonth], ledger: CentreLedger?) {
    self.rows = Dictionary(rows.lazy.map { ($0.month, $0) }) { first, _ in first }
    self.ledger = ledger
    let lastRow = rows.lazy.map(\.month).max()
    let lastOfLedger = ledger.flatMap { ledger in
      ledger.months.reversed().first { ledger.hasReceived(in: $0) }
    }
    lastMonth = [lastRow, lastOfLedger].compactMap(\.self).max()
  }

  /// The row of `centre_months`.
  func row(of month: Month) -> CentreMonth? { rows[month] }

  /// Whether the month is in: by a row, or by a case.
  func hasReported(_ month: Month) -> Bool {
    rows[month] != nil || ledger?.hasReceived(in: month) == true
  }

  /// The rows of `centre_months`, by month.
  var writtenRows: [CentreMonth] { rows.values.sorted { $0.month < $1.month } }

  /// The months that are in, in no order.
  var reportedMonths: Set<Month> {
    let counted = ledger.map { ledger in ledger.months.filter(ledger.hasReceived(in:)) } ?? []
    return Set(rows.keys).union(counted)
  }

  /// Whether the figure `count` of `month` comes from the cases.
  func isFromCases(_ count: CentreCount, in month: Month) -> Bool {
    ledger(for: count.caseKind, in: month) != nil
  }

  /// The count of `month`; nil when it is missing.
  func value(_ count: CentreCount, in month: Month) -> Int? {
    if let ledger = ledger(for: count.caseKind, in: month) {
      return ledger.value(count, in: month)
    }
    return rows[month].flatMap { count.value(in: $0) }
  }

  /// The median or the 90th percentile of the days of `month`; nil when nothing was closed or
  /// nothing is known.
  func days(_ statistic: DayStatistic, in month: Month) -> Exact? {
    if let ledger = ledger(for: .preExamination, in: month) {
      return statistic.value(ofSorted: ledger.days(in: month))
    }
    return rows[month].flatMap { statistic.value(in: $0) }
  }

  /// The days of the closed cases behind `days(_:in:)`, sorted; nil where a row gives them.
  func sortedDays(in month: Month) -> [Int]? {
    ledger(for: .preExamination, in: month)?.days(in: month)
  }

  private func ledger(for kind: CaseKind?, in month: Month) -> CentreLedger? {
    guard let ledger, let kind, ledger.kinds.contains(kind), ledger.hasReceived(in: month)
    else { return nil }
    return ledger
  }
}
