/// The lineage of a forecast day of a ladder.
struct LadderWorking: Sendable {
  let subject: Forecaster.Subject
  let course: LadderCourse
  let step: LadderCourse.Step
  /// How late the rungs were that are known.
  let lateness: [Double]
  let method: ForecastMethod
  let asOf: Day
  let constants: RuleConstants

  /// The lineage, with `score` as its reason.
  func lineage(_ score: BacktestScore, _ text: LineageText) -> Lineage {
    let (measure, area, asOf) = (subject.measure, course.area, asOf)
    let keys: [RuleConstant.Key] = [.forecastReplays]
    var lineage = Lineage(
      .forecast(method), reason: .forecast(score), working: working,
      constants: keys.map { RuleConstant($0, constants[$0]) }
    ) {
      let book = text.book
      let moves = book.index.events.moves(
        measure.id, area, by: asOf, knowing: book.knowledge, in: book.dataset.stageEvents)
      let dates = book.index.areas.rungDates(measure.id)[area, default: []]
      return dates.map { text.input(.rungDate($0), measure) }
        + moves.map { text.input(.move($0), measure) }
    }
    lineage.measure = measure.id
    lineage.programmeLine = measure.sourceLine
    return lineage
  }

  private var working: String {
    switch method {
    case .ladderDates:
      let days = lateness.median ?? 0
      let sign = days < 0 ? "−" : "+"
      return
        "\(step.due) \(sign) \(RulingWorking.sign(Exact(rounding: days.magnitude, decimals: 1)))"
    case .rungPace:
      let order = course.moves.last?.order ?? 0
      let left = step.order - order
      return "\(asOf) + \(asOf.dayOfYear) ÷ \(order) × \(left)"
    default: return "\(step.due)"
    }
  }
}
