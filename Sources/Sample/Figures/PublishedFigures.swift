import Domain

/// The real national figures, as published, of the indicators the programme is judged by.
enum PublishedFigures {
  /// The rows of national_indicators.csv that name an indicator, through 2020; what covers 2018
  /// and 2019 months as well is in the pledge's own course.
  static func figures() -> [SampleFigure] {
    FactTable(FactText.nationalIndicators).rows.compactMap { row in
      guard !row["indicator"].isEmpty, let period = Period(row["period"]),
        period.end <= Coverage.lastDay
      else { return nil }
      let (value, places) = number(row["value"])
      return SampleFigure(
        indicator: row["indicator"], area: "000000", period: period, value: value, places: places,
        bound: Bound(rawValue: row["bound"]) ?? .exact, source: row["source"], note: row["note"])
    }
  }

  /// Earlier figures of the examination periods, so that a year's change can be shown.
  static let earlier = [
    SampleFigure(
      indicator: "high_value_patent_examination_period", area: "000000", period: .half(2018, 2),
      value: 187, places: 1),
    SampleFigure(
      indicator: "high_value_patent_examination_period", area: "000000", period: .half(2019, 1),
      value: 179, places: 1),
    SampleFigure(
      indicator: "average_trademark_examination_period", area: "000000", period: .half(2019, 1),
      value: 50, places: 1),
  ]

  private static func number(_ text: String) -> (value: Int, places: Int) {
    let parts = text.split(separator: ".")
    let places = parts.count == 2 ? parts[1].count : 0
    return (Int(parts.joined()) ?? 0, places)
  }
}
