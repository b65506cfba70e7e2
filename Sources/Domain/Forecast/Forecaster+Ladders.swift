extension Forecaster {
  /// The ladder of a measure in every area.
  func courses(of position: Int) -> [LadderCourse] {
    (0...book.index.places.units.count).map { place in
      let subject = subject(position, place)
      return LadderCourse(
        book, subject.measure, subject.area, required: subject.ruling.requiredRung,
        due: subject.ruling.dueOn)
    }
  }

  /// The forecast of the day on which a measure reaches the rung it must.
  func ladderAnswer(
    _ subject: Subject, at place: Int, replays: LadderReplays, trials: [Replay]
  ) -> Answer {
    let course = replays.courses[place]
    guard let last = course.moves.last else { return .failure(.tooLittlePast) }
    guard let order = last.order else { return .failure(.setAside) }
    guard let step = course.steps.first(where: { $0.rung == subject.ruling.requiredRung }) else {
      return .failure(.tooLittlePast)
    }
    guard order < step.order else { return .failure(.known) }
    let lateness = replays.lateness(in: course, knownBy: asOf)
    let projections = course.projections(of: step, from: asOf, lateness: lateness)
    let candidates = ForecastMethod.ofLadders
    let possible = zip(candidates, projections).filter { $0.1 != nil }.map(\.0)
    let score = BacktestScore(
      trials, of: subject.area, candidates: candidates, possible: Set(possible), unit: .days,
      monthsAhead: nil, constants)
    guard let used = candidates.firstIndex(of: score.used), let projection = projections[used]
    else { return .failure(.tooLittlePast) }
    let working = LadderWorking(
      subject: subject, course: course, step: step, lateness: lateness, method: score.used,
      asOf: asOf, constants: constants)
    return .success(
      Forecast(
        measure: subject.measure.id, area: subject.area, end: Day.last(of: asOf.year),
        outcome: .day(days(projection, score, among: projections.compactMap(\.self))),
        score: score,
        lineage: working.lineage(score, LineageText(book: book, constants: constants))))
  }

  /// The range in days, as for figures; it never reaches into the past.
  private func days(
    _ projection: Projection, _ score: BacktestScore, among all: [Projection]
  ) -> Forecast.Estimate<Day> {
    var values = [projection.low, projection.high]
    if let error = score.error {
      values += [projection.value - error, projection.value + error]
    } else {
      values += all.map(\.value)
    }
    let next = asOf.advanced(by: 1)
    func day(_ number: Double) -> Day { max(next, Day(number: Int32(number.rounded()))) }
    return Forecast.Estimate(
      value: day(projection.value), low: day(values.min() ?? projection.value),
      high: day(values.max() ?? projection.value))
  }

  /// How many of the provinces will be done: of a local measure that the country has no rows of.
  ///
  /// `answers` are those of the provinces, and the score is of all of them together.
  func countAnswer(
    _ subject: Subject, of answers: [(ruling: Ruling, answer: Answer)], score: BacktestScore
  ) -> Answer {
    let owed = answers.filter { $0.ruling.light != .notApplicable && $0.ruling.light != .none }
    let foretold = owed.compactMap { try? $0.answer.get() }
    guard !foretold.isEmpty else { return .failure(.tooLittlePast) }
    let done = owed.count { $0.ruling.light == .done }
    let due = subject.ruling.dueOn ?? Day.last(of: asOf.year)
    func count(_ day: (Forecast.Estimate<Day>) -> Day) -> Int {
      done
        + foretold.count { forecast in
          guard case .day(let estimate) = forecast.outcome else { return false }
          return day(estimate) <= due
        }
    }
    let estimate = Forecast.Estimate(
      value: count(\.value), low: count(\.high), high: count(\.low))
    let lineage = Lineage(
      .forecast(score.used), reason: .forecast(score), working: nil,
      collecting: { foretold.flatMap(\.lineage.inputs) })
    return .success(
      Forecast(
        measure: subject.measure.id, area: subject.area, end: Day.last(of: asOf.year),
        outcome: .count(estimate, of: owed.count), score: score, lineage: lineage))
  }
}
