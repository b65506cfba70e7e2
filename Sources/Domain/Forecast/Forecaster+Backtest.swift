extension Forecaster {
  /// How the methods did on the past of a measure, for each number of months ahead from nine down to
  /// one; for a ladder one score of all its replays.
  func scores(_ position: Int, _ area: AreaCode) -> [BacktestScore] {
    let measure = book.dataset.measures[position]
    if measure.rule.isOnLadder {
      let trials = LadderReplays(courses: courses(of: position)).replays(by: asOf)
      return [score(trials, of: area, ForecastMethod.ofLadders, .days, monthsAhead: nil)]
    }
    guard let indicator = indicator(of: measure) else { return [] }
    let replays = FigureReplays(
      book: book, indicator: indicator, year: asOf.year, constants: constants)
    return (1...9).reversed().map { months in
      score(
        replays.replays(monthsAhead: months), of: area,
        ForecastMethod.candidates(indicator.accumulation),
        indicator.unit == "%" ? .figure : .percent,
        monthsAhead: months)
    }
  }

  private func score(
    _ trials: [Replay], of area: AreaCode, _ candidates: [ForecastMethod],
    _ unit: BacktestScore.Unit, monthsAhead: Int?
  ) -> BacktestScore {
    BacktestScore(
      trials, of: area, candidates: candidates, possible: Set(candidates), unit: unit,
      monthsAhead: monthsAhead, constants)
  }
}
