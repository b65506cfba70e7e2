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
    // The ones that take long come first.
    let searches: [@Sendable () -> [Diagnostic]] = [
      { SwappedRows(series, places: index.places).all },
      { series.flatMap(\.slips) + falls(in: series) },
      { totals },
      { centres.warnings + centres.slips + networkSlips },
    ]
    let found = SideBySide.map(searches.count) { searches[$0]() }.flatMap(\.self)
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
    let (index, centres) = SideBySide.both {
      DatasetIndex(self)
    } and: {
      CentreTables(self, through: Month.lastComplete(on: day))
    }
    let book = FigureBook(dataset: self, index: index, asOf: day, knowledge: knowledge)
    return DatasetWarnings(book: book, centres: centres).all
  }
}
