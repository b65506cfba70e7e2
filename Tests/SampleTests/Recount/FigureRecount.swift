/// The figures of an indicator in an area that are known at the end of a day.
struct FigureRecount {
  /// The current value and the end of each period, the last to end last.
  let figures: [(period: String, end: String, value: Double)]

  private static let rows = Dictionary(
    grouping: Sheets.observations.rows, by: { "\($0["indicator"]) \($0["area"])" })

  init(_ indicator: String, _ area: String, on day: String) {
    var current: [String: (recorded: String, value: Double)] = [:]
    for row in FigureRecount.rows["\(indicator) \(area)", default: []] {
      let period = row["period"]
      let end = Dates.end(period)
      let recorded = row["recorded_on"].isEmpty ? end : row["recorded_on"]
      guard end <= day, recorded <= day, let value = Double(row["value"]) else { continue }
      if let known = current[period], known.recorded > recorded { continue }
      current[period] = (recorded, value)
    }
    figures = current.map { ($0.key, Dates.end($0.key), $0.value.value) }
      .sorted {
        ($0.end, FigureRecount.months($0.period)) < ($1.end, FigureRecount.months($1.period))
      }
  }

  private static func months(_ period: String) -> Int {
    switch period.count {
    case 4: 12
    case 6: period.contains("H") ? 6 : 3
    case 7: 1
    case 15: Int(period.suffix(2)) ?? 0
    default: 0
    }
  }

  /// The value of exactly `period`.
  func value(_ period: String) -> Double? { figures.first { $0.period == period }?.value }

  /// The months of `year` from January without a gap, and their sum.
  func months(of year: Int) -> [Double] {
    var values: [Double] = []
    for month in 1...12 {
      guard let value = value("\(year)-\(Dates.two(month))") else { break }
      values.append(value)
    }
    return values
  }
}
