/// The moves of a measure on its ladder in one area, to forecast the days of its rungs with.
struct LadderCourse: Sendable {
  /// A move: when it was, when it became known, how high it went.
  struct Move: Sendable {
    let on: Day
    let known: Day
    let order: Int?
  }

  /// A rung that was due on a day.
  struct Step: Sendable {
    let rung: String
    let order: Int
    let due: Day
  }

  let area: AreaCode
  /// In order.
  let moves: [Move]
  /// The rungs that have a day of their own, from the lowest.
  let steps: [Step]

  /// The course of `measure` in `area` by what `book` knows; `due` is the day of the rung asked
  /// for, where that has none of its own.
  init(_ book: FigureBook, _ measure: Measure, _ area: AreaCode, required: String?, due: Day?) {
    self.area = area
    let rungs = book.index.catalogue.rungsOfLadder[measure.ladder ?? "", default: []]
    func order(of rung: String) -> Int? { rungs.first { $0.id == rung }?.order }
    let events = book.dataset.stageEvents
    moves = book.index.events.moves(
      measure.id, area, by: book.asOf, knowing: book.knowledge, in: events
    ).map { row in
      Move(
        on: events[row].on, known: events[row].recordedOn ?? events[row].on,
        order: order(of: events[row].rung))
    }
    var steps = book.index.areas.rungDates(measure.id)[area, default: []].compactMap { date in
      order(of: date.rung).map { Step(rung: date.rung, order: $0, due: date.dueOn) }
    }
    if let required, let due, !steps.contains(where: { $0.rung == required }),
      let order = order(of: required)
    {
      steps.append(Step(rung: required, order: order, due: due))
    }
    self.steps = steps.filter { $0.order > 0 }.sorted { ($0.order, $0.due) < ($1.order, $1.due) }
  }

  /// The moves known at the end of `day`.
  func moves(knownBy day: Day) -> [Move] { moves.filter { $0.on <= day && $0.known <= day } }

  /// The day since which `order` has been reached without going back below it.
  static func reached(_ order: Int, by moves: [Move]) -> Day? {
    var day: Day?
    for move in moves.reversed() {
      guard let height = move.order, height >= order else { break }
      day = move.on
    }
    return day
  }

  /// How many days after they were due the rungs reached by the end of `day` were reached.
  func lateness(knownBy day: Day) -> [Double] {
    let moves = moves(knownBy: day)
    return steps.compactMap { step in
      Self.reached(step.order, by: moves).map { Double($0.days(since: step.due)) }
    }
  }

  /// The day, as a number, on which `step` is reached by each method of `ForecastMethod.ofLadders`,
  /// seen from the end of `day`: never before the day after.
  ///
  /// `lateness` is that of the rungs reached by then.
  func projections(of step: Step, from day: Day, lateness: [Double]) -> [Projection?] {
    let due = Double(step.due.number)
    let next = Double(day.number) + 1
    func notYet(_ projection: Projection) -> Projection {
      Projection(
        max(projection.value, next), low: max(projection.low, next),
        high: max(projection.high, next))
    }
    let dated = lateness.median.map { median in
      Projection(
        due + median, low: due + lateness.tenth(fromTop: false),
        high: due + lateness.tenth(fromTop: true))
    }
    return [dated, pace(to: step, from: day), Projection(due)].map { $0.map(notYet) }
  }

  /// The rungs that are left take as long as those climbed since 1 January, each; nil before the
  /// first.
  private func pace(to step: Step, from day: Day) -> Projection? {
    guard let order = moves(knownBy: day).last?.order, order > 0, order < step.order else {
      return nil
    }
    let gone = Double(day.dayOfYear) / Double(order)
    return Projection(Double(day.number) + gone * Double(step.order - order))
  }
}

extension [Double] {
  /// The value that a tenth of the values lie beyond, by nearest rank: of fewer than ten the
  /// outermost; 0 when there are none.
  fileprivate func tenth(fromTop: Bool) -> Double {
    let beyond = count / 10
    guard count > beyond else { return 0 }
    let sorted = sorted()
    return fromTop ? sorted[count - 1 - beyond] : sorted[beyond]
  }
}
