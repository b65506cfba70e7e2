/// What is known of one centre month by month: from its cases where at least one was received in
/// the month, else from `centre_months` (DATA).
struct CentreBook: Sendable {
  /// The rows of `centre_months`, by month.
  let rows: [CentreMonth]
  /// What the ledger says; nil when the centre has none.
  let ledger: CentreLedger?
  /// Whether the ledger is not read yet, so that nothing it may say something of has a value.
  let isWaiting: Bool
  /// The months from the first known to the last; nil when none is.
  let months: ClosedRange<Month>?
  /// The last month of which anything is known.
  let lastMonth: Month?
  private let rowOfMonth: [Month: Int]
  /// The counts in force, month after month: one flat list, since every figure reads it.
  private let values: [Int?]

  /// The book of a centre from its rows and its ledger, both of months up to the last complete
  /// one; `isWaiting` says that the ledger is not read yet.
  init(rows: [CentreMonth], ledger: CentreLedger?, isWaiting: Bool = false) {
    self.isWaiting = isWaiting
    let rows = rows.filter { $0.month >= .earliest }.sorted { $0.month < $1.month }
    self.rows = rows
    self.ledger = ledger
    rowOfMonth = Dictionary(
      rows.enumerated().lazy.map { ($1.month, $0) }, uniquingKeysWith: { first, _ in first })
    let counted = ledger.map { ledger in ledger.months.filter(ledger.hasReceived(in:)) } ?? []
    let ends = [rows.first?.month, rows.last?.month, counted.first, counted.last]
      .compactMap(\.self)
    lastMonth = ends.max()
    guard let first = ends.min(), let last = ends.max() else {
      months = nil
      values = []
      return
    }
    months = first...last
    var values: [Int?] = Array(
      repeating: nil, count: (first...last).count * CentreCount.allCases.count)
    for row in rows.reversed() {
      for count in CentreCount.allCases where !isWaiting || count.caseKind == nil {
        values[Self.cell(count, row.month, from: first)] = count.value(in: row)
      }
    }
    if let ledger {
      for month in counted {
        for count in CentreCount.allCases where ledger.keeps(count) {
          values[Self.cell(count, month, from: first)] = ledger.value(count, in: month)
        }
      }
    }
    self.values = values
  }

  private static func cell(_ count: CentreCount, _ month: Month, from first: Month) -> Int {
    (month.index - first.index) * CentreCount.allCases.count + count.rawValue
  }

  /// The row of `centre_months`.
  func row(of month: Month) -> CentreMonth? { rowOfMonth[month].map { rows[$0] } }

  /// Whether the month is in: by a row, or by a case.
  func hasReported(_ month: Month) -> Bool {
    rowOfMonth[month] != nil || ledger?.hasReceived(in: month) == true
  }

  /// Whether the figure `count` of `month` comes from the cases.
  func isFromCases(_ count: CentreCount, in month: Month) -> Bool {
    guard let ledger else { return false }
    return ledger.keeps(count) && ledger.hasReceived(in: month)
  }

  /// The count of `month`; nil when it is missing.
  func value(_ count: CentreCount, in month: Month) -> Int? {
    guard let months, months.contains(month) else { return nil }
    return values[Self.cell(count, month, from: months.lowerBound)]
  }

  /// The median or the 90th percentile of the days of `month`; nil when nothing was closed or
  /// nothing is known.
  func days(_ statistic: DayStatistic, in month: Month) -> Exact? {
    if let days = countedDays(in: month) { return statistic.value(of: days) }
    guard !isWaiting else { return nil }
    return row(of: month).flatMap { statistic.value(in: $0) }
  }

  /// The days of the closed cases behind `days(_:in:)`; nil where a row gives them.
  func countedDays(in month: Month) -> DayCounts? {
    isFromCases(.passed, in: month) ? ledger?.days(in: month) : nil
  }
}

extension Month {
  /// A month before this one is a slip of the pen: the Patent Office was founded in 1980.
  ///
  /// Without a limit one such row would make a table of centuries.
  static let earliest = Month(index: 1980 * 12)
}
