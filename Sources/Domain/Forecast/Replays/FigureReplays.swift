/// The past years of an indicator, forecast month by month with what was known at the time.
struct FigureReplays: Sendable {
  /// What came is read from here.
  let book: FigureBook
  let indicator: Indicator
  /// The year that is forecast: those before it are replayed.
  let year: Int
  let constants: RuleConstants

  /// The trials in the country and in every unit at `monthsAhead` months before the end of a year.
  func replays(monthsAhead: Int) -> [Replay] {
    ([.china] + book.index.places.units.map(\.code)).flatMap { area in
      replays(of: area, monthsAhead: monthsAhead)
    }
  }

  /// The trials in one area: of each past year whose value is in, from the end of the month.
  private func replays(of area: AreaCode, monthsAhead: Int) -> [Replay] {
    guard (0...9).contains(monthsAhead) else { return [] }
    let present = course(book, area)
    return present.wholeYears(before: year).compactMap { past in
      guard let actual = present.final(of: past) else { return nil }
      let origin = FigureBook(
        dataset: book.dataset, index: book.index,
        asOf: Day.last(ofMonth: 12 - monthsAhead, in: past), knowledge: .then)
      let known = course(origin, area)
      guard known.gap(in: past) == nil else { return nil }
      let said = ForecastMethod.candidates(indicator.accumulation).map { method in
        known.projection(method, year: past, constants)?.value
      }
      return Replay(area: area, actual: actual, said: said)
    }
  }

  private func course(_ book: FigureBook, _ area: AreaCode) -> FigureCourse {
    FigureCourse(book.line(indicator, area), unit: indicator.unit)
  }
}
