/// The search for faults that only the whole of a dataset shows (RULES, "Identity").
struct DatasetWarnings {
  let dataset: Dataset
  let index: DatasetIndex
  let centres: CentreTables
  let asOf: Day

  /// All of them, by file and line.
  var all: [Diagnostic] {
    let series = index.observations.series(by: asOf, in: dataset.observations)
      .map { PublishedSeries(rows: $0, observations: dataset.observations) }
    let found =
      centres.warnings + centres.slips + networkSlips + totals + falls(in: series)
      + series.flatMap(\.slips) + SwappedRows(series, places: index.places).all
    return found.sorted {
      ($0.file, $0.line ?? 0, $0.field ?? "", $0.code)
        < ($1.file, $1.line ?? 0, $1.field ?? "", $1.code)
    }
  }

  private var totals: [Diagnostic] {
    TotalWarnings(
      observations: dataset.observations, index: index.observations, places: index.places,
      asOf: asOf
    ).all(of: dataset.indicators)
  }

  private func falls(in series: [PublishedSeries]) -> [Diagnostic] {
    series.flatMap { series in
      index.catalogue.indicators[series.indicator].map { series.falls($0.accumulation) } ?? []
    }
  }
}
