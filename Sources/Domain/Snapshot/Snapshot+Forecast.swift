extension Snapshot {
  /// Where a measure is expected to stand at the end of the year, in the country or a unit; nil
  /// where there is no forecast.
  ///
  /// The first for a measure replays its past years: about a millisecond; afterwards a look-up.
  public func forecast(_ measure: String, _ area: AreaCode) -> Forecast? {
    try? forecastAnswer(measure, area).get()
  }

  /// Why a measure has no forecast in an area; nil where it has one.
  public func forecastGap(_ measure: String, _ area: AreaCode) -> ForecastGap? {
    if case .failure(let gap) = forecastAnswer(measure, area) { gap } else { nil }
  }

  /// The measures that can be forecast: those with a target, on a figure or a ladder.
  public var forecastable: [Measure] {
    dataset.measures.filter { measure in
      measure.rule != .trendOnly && (measure.target != nil || measure.requiredRung != nil)
    }
  }

  /// How the methods of forecasting a measure did on past years in an area, for each number of
  /// months ahead from nine down to one, with the one that makes use of; of a ladder one score.
  ///
  /// Replays every past year: some milliseconds.
  public func backtest(_ measure: String, _ area: AreaCode) -> [BacktestScore] {
    guard let position = index.catalogue.measurePosition[measure] else { return [] }
    return Forecaster(book: book, rulings: rulings).scores(position, area)
  }

  private func forecastAnswer(_ measure: String, _ area: AreaCode) -> Forecaster.Answer {
    guard let position = index.catalogue.measurePosition[measure], let place = place(of: area)
    else { return .failure(.noTarget) }
    return forecasts.value.answer(measure: position, area: place)
  }
}
