/// The search for faults that only the whole of a dataset shows (RULES, "Identity").
struct DatasetWarnings {
  /// The figures that are known.
  let book: FigureBook
  let centres: CentreTables

  var dataset: Dataset { book.dataset }
  private var index: DatasetIndex { book.index }

  /// All of them, by file and line.
  var all: [Diagnostic] {
    let series = index.observations.series(
      by: book.asOf, knowing: book.knowledge, in: dataset.observations
    ).map { PublishedSeries(rows: $0, observations: dataset.observations) }
    let found =
      centres.warnings + centres.slips + networkSlips + totals + falls(in: series)
      + series.flatMap(\.slips) + SwappedRows(series, places: index.places).all
    return found.sorted {
      ($0.file, $0.line ?? 0, $0.field ?? "", $0.code)
        < ($1.file, $1.line ?? 0, $1.field ?? "", $1.code)
    }
  }

  private var totals: [Diagnostic] {
    TotalWarnings(book: book).all(of: dataset.indicators)
  }

  private func falls(in series: [PublishedSeries]) -> [Diagnostic] {
    series.flatMap { series in
      index.catalogue.indicators[series.indicator].map { series.falls($0.accumulation) } ?? []
    }
  }
}

extension Dataset {
  /// The faults that only the whole shows at the end of `day`: those of a snapshot's `warnings`,
  /// found without judging anything.
  public func warnings(asOf day: Day, knowing knowledge: Knowledge = .then) -> [Diagnostic] {
    let book = FigureBook(
      dataset: self, index: DatasetIndex(self), asOf: day, knowledge: knowledge)
    return DatasetWarnings(
      book: book, centres: CentreTables(self, through: Month.lastComplete(on: day))
    ).all
  }
}
