/// The figures known by a day: rows of areas, and sums where an area has none of its own
/// (RULES, "Which areas are judged, and on which figure").
struct FigureBook: Sendable {
  let dataset: Dataset
  let index: DatasetIndex
  /// The day at whose end everything stands.
  let asOf: Day
  /// Whose knowledge counts.
  var knowledge = Knowledge.then

  /// The figures of `indicator` in the country, a unit or a prefecture.
  func line(_ indicator: Indicator, _ area: AreaCode) -> FigureLine {
    if area == .china {
      let lines = index.places.provinces.map { line(indicator, $0.code) }
      return countryLine(indicator, provinces: lines)
    }
    return ownOrPrefectures(indicator, area)
  }

  /// The country's figures: its own rows; else, for a flow or a stock, the sums of the 31
  /// provinces (never XPCC) at every period that all of them have reported.
  func countryLine(_ indicator: Indicator, provinces: [FigureLine]) -> FigureLine {
    let own = ownLine(indicator, .china)
    return own.figures.isEmpty ? sum(of: provinces, indicator) : own
  }

  /// The sum of `lines` at every stretch that each of them has; empty for shares and means, and
  /// for running totals, which RULES does not add up.
  func sum(of lines: [FigureLine], _ indicator: Indicator) -> FigureLine {
    let isCount = indicator.accumulation == .flow || indicator.accumulation == .stock
    guard isCount, let first = lines.first, lines.allSatisfy({ !$0.figures.isEmpty }) else {
      return FigureLine(accumulation: indicator.accumulation, figures: [])
    }
    var cursors = Array(repeating: 0, count: lines.count)
    let figures = first.figures.compactMap { figure in
      Self.sum(at: figure, of: lines, from: &cursors)
    }
    return FigureLine(accumulation: indicator.accumulation, figures: figures)
  }

  /// The sum of the figures of the same days as `figure`; nil when a line has none.
  ///
  /// Every line is in order, so each cursor only moves forward.
  private static func sum(
    at figure: KnownFigure, of lines: [FigureLine], from cursors: inout [Int]
  ) -> KnownFigure? {
    var rows: [Int] = []
    var value = Exact.zero
    var bound = Bound.exact
    var isWhole = true
    for position in lines.indices {
      let figures = lines[position].figures
      while cursors[position] < figures.count, figures[cursors[position]].isBefore(figure) {
        cursors[position] += 1
      }
      guard cursors[position] < figures.count,
        figures[cursors[position]].isSameStretch(as: figure)
      else {
        isWhole = false
        continue
      }
      guard isWhole else { continue }
      let part = figures[cursors[position]]
      value += part.value
      bound = bound.adding(part.bound)
      switch part.rows {
      case .one(let row): rows.append(row)
      case .many(let many): rows += many
      }
    }
    guard isWhole else { return nil }
    return KnownFigure(
      period: figure.period, start: figure.start, end: figure.end, value: value, bound: bound,
      rows: .many(rows))
  }

  /// A province's figures: its own rows, else, for a count, the sums of its prefectures.
  private func ownOrPrefectures(_ indicator: Indicator, _ area: AreaCode) -> FigureLine {
    let own = ownLine(indicator, area)
    guard own.figures.isEmpty else { return own }
    let prefectures = index.places.prefecturesOfUnit[area, default: []]
    guard let number = index.observations.number(of: indicator.id), let first = prefectures.first,
      !index.observations.entries(number, first.code).isEmpty
    else { return own }
    return sum(of: prefectures.map { ownLine(indicator, number, $0.code) }, indicator)
  }

  /// The figures of an area's own rows.
  func ownLine(_ indicator: Indicator, _ area: AreaCode) -> FigureLine {
    guard let number = index.observations.number(of: indicator.id) else {
      return FigureLine(accumulation: indicator.accumulation, figures: [])
    }
    return ownLine(indicator, number, area)
  }

  private func ownLine(_ indicator: Indicator, _ number: UInt64, _ area: AreaCode) -> FigureLine {
    let entries = index.observations.entries(number, area)
    let isRunning = indicator.accumulation == .runningTotal
    var figures: [KnownFigure] = []
    figures.reserveCapacity(entries.count)
    ObservationIndex.visitCurrent(entries, by: asOf, knowing: knowledge) { entry in
      let row = Int(entry.row)
      guard let value = dataset.observations[row].value else { return }
      figures.append(
        KnownFigure(
          period: dataset.observations[row].period,
          start: isRunning ? Day.first(of: entry.end.year) : entry.start, end: entry.end,
          value: value, bound: dataset.observations[row].bound, rows: .one(row)))
    }
    return FigureLine(accumulation: indicator.accumulation, figures: figures)
  }
}

extension KnownFigure {
  /// Whether the figure stands before `other` in a line: it ends earlier, or is shorter.
  func isBefore(_ other: KnownFigure) -> Bool {
    end != other.end ? end < other.end : start > other.start
  }
}
