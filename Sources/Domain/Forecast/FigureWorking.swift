/// The lineage of a forecast figure: the formula with its numbers, and the rows that went in.
struct FigureWorking: Sendable {
  let course: FigureCourse
  let line: FigureLine
  let subject: Forecaster.Subject
  /// The figure at the end of the year.
  let figure: Double
  let method: ForecastMethod
  let year: Int
  let constants: RuleConstants

  /// The lineage, with `score` as its reason.
  func lineage(_ score: BacktestScore, _ text: LineageText) -> Lineage {
    let days = days
    var lineage = Lineage(
      .forecast(method), reason: .forecast(score), working: working,
      constants: keys.map { RuleConstant($0, constants[$0]) }
    ) { [line, measure = subject.measure] in
      let rows = days.flatMap { Self.rows(of: line, endingOn: $0) }
      var seen: Set<Int> = []
      return rows.filter { seen.insert($0).inserted }
        .map { text.input(.observation($0), measure) }
    }
    lineage.measure = subject.measure.id
    lineage.programmeLine = subject.measure.sourceLine
    return lineage
  }

  private var keys: [RuleConstant.Key] {
    switch method {
    case .seasonalShare: [.forecastYears, .forecastReplays]
    case .dampedTrend: [.forecastMonths, .forecastPoints, .forecastDamping, .forecastReplays]
    default: [.forecastReplays]
    }
  }

  /// The days whose figures went in, the latest first.
  private var days: [Day] {
    guard let latest = course.latest(in: year) else { return [] }
    var days = [latest.end]
    switch method {
    case .seasonalShare:
      for share in course.shares(by: latest, before: year).reversed() {
        days += [
          Day.last(of: share.year), Day.last(ofMonth: latest.end.month, in: share.year),
        ]
      }
    case .dampedTrend:
      let months = Int(constants.forecastMonths.double)
      days += course.window(before: latest, months: months).reversed().map(\.end)
    case .straightLine where !course.isTotal:
      if let start = course.start(of: year, before: latest) { days.append(start.end) }
    default: break
    }
    if subject.measure.rule == .growth { days.append(Day.last(of: year - 1)) }
    return days
  }

  private static func rows(of line: FigureLine, endingOn day: Day) -> [Int] {
    guard line.accumulation.isTotal else {
      return line.figures.last { $0.end == day }?.rows.positions ?? []
    }
    return line.total(of: day.year, endingOn: day)?.rows ?? []
  }

  /// The formula in signs and digits.
  private var working: String? {
    guard let latest = course.latest(in: year), let formula = formula(latest) else { return nil }
    guard subject.measure.rule == .growth, let base = course.final(of: year - 1) else {
      return formula
    }
    let growth = (figure / base - 1) * 100
    return "\(formula); (\(sign(figure)) ÷ \(sign(base)) − 1) × 100 ≈ \(sign(growth))"
  }

  private func formula(_ latest: FigureCourse.Point) -> String? {
    let months = latest.end.monthsToYearEnd
    switch method {
    case .seasonalShare:
      let shares = course.shares(by: latest, before: year)
      guard let median = shares.map(\.share).median else { return nil }
      let past = shares.map { "\($0.year): \(sign($0.share * 100)) %" }.joined(separator: ", ")
      return "\(past); \(sign(latest.value)) ÷ \(sign(median * 100)) % ≈ \(sign(figure))"
    case .dampedTrend:
      let window = course.window(
        before: latest, months: Int(constants.forecastMonths.double))
      guard let slope = window.slope else { return nil }
      let steps = FigureCourse.dampedMonths(months, constants)
      return line(from: latest.value, slope: slope, months: sign(steps))
    case .lastValue where course.isTotal:
      return line(
        from: latest.value, slope: (figure - latest.value) / Double(max(1, months)),
        months: "\(months)")
    case .straightLine where course.isTotal:
      return "\(sign(latest.value)) ÷ \(latest.end.month) × 12 ≈ \(sign(figure))"
    case .straightLine:
      guard let start = course.start(of: year, before: latest) else { return nil }
      let gone = Month(of: latest.end).index - Month(of: start.end).index
      return line(
        from: latest.value, slope: (latest.value - start.value) / Double(max(1, gone)),
        months: "\(months)")
    default: return sign(figure)
    }
  }

  /// A value and what is added to it each month; where the result is held in bounds, both.
  private func line(from value: Double, slope: Double, months: String) -> String {
    "\(sign(value)) + (\(sign(slope))) × \(months) ≈ \(sign(figure))"
  }

  private func sign(_ value: Double) -> String {
    RulingWorking.sign(Exact(rounding: value, decimals: RulingWorking.places))
  }
}
