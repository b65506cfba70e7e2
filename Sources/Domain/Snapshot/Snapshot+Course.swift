extension Snapshot {
  /// The course of a measure's figures to the end of the year, with what is expected there; nil
  /// without two figures to draw a line through.
  public func course(_ measure: String, _ area: AreaCode) -> MeasureCourse? {
    guard let measure = self.measure(measure), let judgement = judgement(measure.id, area),
      let indicator = measure.indicators.first.flatMap(self.indicator),
      let step = measure.frequency.months ?? indicator.frequency.months
    else { return nil }
    if case .count = judgement.value { return nil }
    let figures = FigureCourse(book.line(indicator, area), unit: indicator.unit)
    let year = asOf.year
    let expected = forecast(measure.id, area)?.figure
    var course = MeasureCourse(
      months: [], values: [], before: [], target: nil, expected: expected)
    course.fill(from: figures, year: year, step: step)
    course.target = judgement.target?.double
    if measure.rule == .growth {
      course.target = figures.final(of: year - 1).flatMap { base in
        course.target.map { base * (1 + $0 / 100) }
      }
    }
    let known = (course.values + course.before).count { $0 != nil }
    return known >= 2 && course.latest != nil ? course : nil
  }
}

extension MeasureCourse {
  /// Puts in the figures: of totals this year and the one before at the same places, of levels from
  /// the end of the year two before.
  fileprivate mutating func fill(from course: FigureCourse, year: Int, step: Int) {
    let last = Month(of: Day.last(of: year))
    let places = (course.isTotal ? 12 : 24) / step
    months = (0..<places).reversed().map { last.advanced(by: -$0 * step) }
    values = months.map { course.point(endingOn: $0.end)?.value }
    if course.isTotal {
      before = months.map { course.point(endingOn: $0.advanced(by: -12).end)?.value }
    }
  }
}
