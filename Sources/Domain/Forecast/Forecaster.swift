/// Foretells where measures will stand at the end of the year (RULES, "Forecast").
///
/// It reads rulings and figures and gives nothing back to them: no light depends on it.
struct Forecaster: Sendable {
  /// What a measure in an area gives: a forecast, or why there is none.
  typealias Answer = Result<Forecast, ForecastGap>

  let book: FigureBook
  let rulings: Rulings

  var asOf: Day { book.asOf }
  var constants: RuleConstants { book.dataset.settings.ruleConstants }

  /// The months from the last complete month to December.
  var monthsAhead: Int {
    let last = Month.lastComplete(on: asOf)
    return last.year == asOf.year ? 12 - last.number : 12
  }

  /// A measure in one area with what is asked of it.
  struct Subject: Sendable {
    let measure: Measure
    let area: AreaCode
    let ruling: Ruling
  }

  /// The measure at `position` in the area at `place` among the rulings.
  func subject(_ position: Int, _ place: Int) -> Subject {
    let units = book.index.places.units
    return Subject(
      measure: book.dataset.measures[position], area: place == 0 ? .china : units[place - 1].code,
      ruling: rulings[measure: position, area: place])
  }

  /// Why there can be no forecast whatever the figures say; nil where there can.
  func gap(of subject: Subject) -> ForecastGap? {
    let ruling = subject.ruling
    guard ruling.target != nil || ruling.requiredRung != nil else { return .noTarget }
    if let due = ruling.dueOn, due.year != asOf.year { return .otherYear }
    return monthsAhead > 9 ? .beforeFirstQuarter : nil
  }

  /// The indicator a measure is judged on.
  func indicator(of measure: Measure) -> Indicator? {
    measure.indicators.first.flatMap { book.index.catalogue.indicators[$0] }
  }

  /// The forecast of a measure that is judged by a figure.
  func figureAnswer(_ subject: Subject, replays: [Replay]) -> Answer {
    guard let indicator = indicator(of: subject.measure) else { return .failure(.tooLittlePast) }
    let line = book.line(indicator, subject.area)
    let course = FigureCourse(line, unit: indicator.unit)
    if let gap = course.gap(in: asOf.year) { return .failure(gap) }
    guard course.isEnough(in: asOf.year, constants) else { return .failure(.tooLittlePast) }
    let candidates = ForecastMethod.candidates(indicator.accumulation)
    let projections = candidates.map { course.projection($0, year: asOf.year, constants) }
    let possible = zip(candidates, projections).filter { $0.1 != nil }.map(\.0)
    let score = BacktestScore(
      replays, of: subject.area, candidates: candidates, possible: Set(possible),
      unit: indicator.unit == "%" ? .figure : .percent, monthsAhead: monthsAhead, constants)
    guard let place = candidates.firstIndex(of: score.used), let projection = projections[place]
    else { return .failure(.tooLittlePast) }
    let figure = estimate(projection, score, among: projections.compactMap(\.self), course)
    guard let outcome = outcome(of: figure, subject, course) else {
      return .failure(.tooLittlePast)
    }
    let working = FigureWorking(
      course: course, line: line, subject: subject, figure: figure.value, method: score.used,
      year: asOf.year, constants: constants)
    return .success(
      Forecast(
        measure: subject.measure.id, area: subject.area, end: Day.last(of: asOf.year),
        outcome: .number(outcome), figure: figure, score: score,
        lineage: working.lineage(score, LineageText(book: book, constants: constants))))
  }

  /// The range: that of the method's own evidence, and at least its error on past years either way;
  /// where there was nothing to try it on, all that the methods say.
  private func estimate(
    _ projection: Projection, _ score: BacktestScore, among all: [Projection],
    _ course: FigureCourse
  ) -> Forecast.Estimate<Double> {
    let value = projection.value
    var estimate = Forecast.Estimate(value: value, low: projection.low, high: projection.high)
    if let error = score.error {
      let width = score.unit == .percent ? value.magnitude * error / 100 : error
      estimate = estimate.holding((value - width).held(in: course.bounds))
      estimate = estimate.holding((value + width).held(in: course.bounds))
    } else {
      for other in all { estimate = estimate.holding(other.value) }
    }
    return estimate
  }

  /// The value of the measure that the figure makes: itself, or its growth on the year before.
  private func outcome(
    of figure: Forecast.Estimate<Double>, _ subject: Subject, _ course: FigureCourse
  ) -> Forecast.Estimate<Double>? {
    guard subject.measure.rule == .growth else { return figure }
    guard let base = course.final(of: asOf.year - 1), base > 0 else { return nil }
    func growth(_ value: Double) -> Double { (value / base - 1) * 100 }
    return Forecast.Estimate(
      value: growth(figure.value), low: growth(figure.low), high: growth(figure.high))
  }
}
