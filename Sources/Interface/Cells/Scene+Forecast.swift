import Domain
import Surface
import Wording

extension Scene {
  /// What is expected of a measure at the end of the year, as a cell with why; empty where nothing
  /// is asked for, a dash where there is no forecast.
  ///
  /// `sign` stands before it where no heading says what it is.
  func forecastCell(
    _ measure: Measure, _ area: AreaCode, of place: Phrase, sign: String = ""
  ) -> ListingCell {
    guard let forecast = snapshot.forecast(measure.id, area) else {
      let isAsked = snapshot.forecastGap(measure.id, area) != .noTarget
      return ListingCell(text: isAsked ? "–" : "", role: .dim, key: .missing)
    }
    return ListingCell(
      text: sign + forecastText(forecast, in: language), role: .dim, key: .number(forecast.sortKey),
      why: explanation(forecast, measure, of: place))
  }

  /// Why a forecast is what it is.
  func explanation(_ forecast: Forecast, _ measure: Measure, of place: Phrase) -> Explanation {
    func title(_ language: Language) -> String {
      "\(measure.name[language]) · \(Phrase.forecastTitle[language])"
    }
    func value(_ language: Language) -> String {
      "\(forecastText(forecast, in: language)) (\(rangeText(forecast, in: language)))"
    }
    return Explanation(
      title: Phrase(zh: title(.zh), en: title(.en)), place: place,
      value: Phrase(zh: value(.zh), en: value(.en)), light: nil, lineage: forecast.lineage)
  }

  /// What is expected, rounded as the measure's figures are; growth with its sign.
  func forecastText(_ forecast: Forecast, in language: Language) -> String {
    switch forecast.outcome {
    case .number(let estimate): forecastNumber(estimate.value, forecast.measure)
    case .day(let estimate): Phrase.dayOfYear(estimate.value, in: forecast.end.year)[language]
    case .count(let estimate, let of): "\(estimate.value)/\(of)"
    }
  }

  /// From the least to the greatest that are likely.
  func rangeText(_ forecast: Forecast, in language: Language) -> String {
    let ends: (String, String)
    switch forecast.outcome {
    case .number(let estimate):
      ends = (
        forecastNumber(estimate.low, forecast.measure),
        forecastNumber(estimate.high, forecast.measure)
      )
    case .day(let estimate):
      let year = forecast.end.year
      ends = (
        Phrase.dayOfYear(estimate.low, in: year)[language],
        Phrase.dayOfYear(estimate.high, in: year)[language]
      )
    case .count(let estimate, _): ends = ("\(estimate.low)", "\(estimate.high)")
    }
    return Phrase.range(ends.0, ends.1)[language]
  }

  private func forecastNumber(_ value: Double, _ id: String) -> String {
    let measure = snapshot.measure(id)
    let isGrowth = measure?.rule == .growth
    let indicator = measure?.indicators.first.flatMap(snapshot.indicator)
    let decimals = isGrowth ? 1 : indicator?.decimals ?? 1
    let number = Exact(rounding: value, decimals: decimals)
    return (isGrowth && number > 0 ? "+" : "") + number.grouped(decimals: decimals)
  }

  /// What is said of the end of the year: the forecast with its range and method, how the methods
  /// did on past years, and the pace that is needed.
  func drawForecast(
    _ measure: Measure, _ area: AreaCode, width: Int, _ pen: inout Pen, on surface: inout Surface
  ) {
    guard measure.rule != .trendOnly else { return }
    if let forecast = snapshot.forecast(measure.id, area) {
      let range = rangeText(forecast, in: language)
      let expected = forecastText(forecast, in: language)
      let room = pen.rect.columns - width - 1 - DisplayText.width(of: expected) - 2
      let isShort = DisplayText.width(of: range) > room
      pen.pair(
        text(.forecastTitle), width: width,
        [Span(expected, .bright), Span(isShort ? "" : "  " + range)], on: &surface)
      if isShort { pen.paragraph(range, indent: width + 1, on: &surface) }
      let unit = snapshot.measure(measure.id)?.indicators.first.flatMap(snapshot.indicator)?.unit
      let score = text(forecast.score.short(unit: unit.map(Phrase.unit) ?? Phrase(zh: "", en: "")))
      pen.paragraph(
        text(.foretold(by: forecast.method)) + score, .dim, indent: width + 1, most: 4,
        on: &surface)
    } else if let gap = snapshot.forecastGap(measure.id, area), gap != .noTarget, gap != .known {
      pen.pair(
        text(.forecastTitle), width: width, words: "– " + text(gap.phrase), .dim, on: &surface)
    }
    guard let pace = snapshot.requiredPace(measure.id, area) else { return }
    pen.pair(text(.paceTitle), width: width, words: text(paceText(pace)), on: &surface)
  }

  private func paceText(_ pace: RequiredPace) -> Phrase {
    let sign = pace.perMonth > 0 ? "+" : ""
    let decimals = pace.perMonth.magnitude < 10 ? 2 : pace.perMonth.magnitude < 100 ? 1 : 0
    let number = sign + pace.perMonth.grouped(decimals: decimals)
    // The change of a percentage is counted in points.
    let unit = pace.unit == "%" ? "个百分点" : pace.unit
    let words = Phrase.unit(unit)
    return .pace(
      zh: "\(number) \(words.zh)", en: number, unit: words.en, months: pace.months)
  }
}

extension Forecast {
  /// What a column of forecasts is sorted by.
  fileprivate var sortKey: Double {
    switch outcome {
    case .number(let estimate): estimate.value
    case .day(let estimate): Double(estimate.value.number)
    case .count(let estimate, _): Double(estimate.value)
    }
  }

  /// The range of a number, for a gauge.
  var numberRange: ClosedRange<Double>? {
    if case .number(let estimate) = outcome { estimate.low...estimate.high } else { nil }
  }
}
