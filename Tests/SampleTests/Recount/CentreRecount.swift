/// What a centre did from January to a month, counted from the sheets.
struct CentreRecount {
  var received = 0
  var accepted = 0
  var passed = 0
  var granted = 0
  /// At the end of the last month.
  var backlog = 0
  /// Of the last month; nil when nothing was examined.
  var median: Double?
  var p90: Double?

  /// The cases of pre-examination by centre.
  private static let ledger = Dictionary(
    grouping: Sheets.cases.rows.filter { $0["kind"] == "pre_examination" }, by: { $0["centre"] })
  private static let filed = Dictionary(grouping: Sheets.centreMonths.rows, by: { $0["centre"] })

  /// The centre `id` from January of the year of `month` (`2020-06`) through it.
  init(_ id: String, through month: String) {
    let ledger = CentreRecount.ledger[id, default: []]
    let months = CentreRecount.filed[id, default: []].filter {
      $0["period"].prefix(4) == month.prefix(4) && $0["period"] <= month
    }
    for row in months {
      let period = row["period"]
      let isLast = period == month
      if ledger.contains(where: { $0["received_on"].hasPrefix(period) }) {
        count(ledger, in: period, isLast: isLast)
      } else {
        received += row.whole("received")
        accepted += row.whole("accepted")
        passed += row.whole("passed")
        granted += row.whole("granted")
        if isLast {
          backlog = row.whole("backlog")
          median = Double(row["days_median"])
          p90 = Double(row["days_p90"])
        }
      }
    }
  }

  private mutating func count(_ ledger: [Row], in period: String, isLast: Bool) {
    received += ledger.count { $0["received_on"].hasPrefix(period) }
    accepted += ledger.count { $0["accepted_on"].hasPrefix(period) }
    let closed = ledger.filter { $0["closed_on"].hasPrefix(period) }
    passed += closed.count { $0["outcome"] == "passed" }
    granted += ledger.count { $0["granted_on"].hasPrefix(period) }
    guard isLast else { return }
    let end = Dates.end(period)
    backlog = ledger.count {
      let accepted = $0["accepted_on"]
      let closed = $0["closed_on"]
      return !accepted.isEmpty && accepted <= end && (closed.isEmpty || closed > end)
    }
    let days = closed.filter { ["passed", "failed"].contains($0["outcome"]) }
      .map { Dates.number($0["closed_on"]) - Dates.number($0["received_on"]) }.sorted()
    guard !days.isEmpty else { return }
    let half = days.count / 2
    median =
      days.count % 2 == 1 ? Double(days[half]) : Double(days[half - 1] + days[half]) / 2
    // Nearest rank: the first with at least nine tenths of all at or below it.
    p90 = days.indices.first { ($0 + 1) * 10 >= days.count * 9 }.map { Double(days[$0]) }
  }
}
