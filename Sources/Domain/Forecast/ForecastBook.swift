/// The forecasts of every measure in every area, each worked out when it is first asked for and
/// then kept.
struct ForecastBook: Sendable {
  private let answers: [Deferred<Forecaster.Answer>]
  private let areas: Int

  /// Makes nothing yet: O(measures × areas) for the places that answers will be kept in.
  init(_ forecaster: Forecaster) {
    let measures = forecaster.book.dataset.measures
    let units = forecaster.book.index.places.units
    let provinces = forecaster.book.index.places.provincePositions
    areas = units.count + 1
    var answers: [Deferred<Forecaster.Answer>] = []
    for (position, measure) in measures.enumerated() {
      let past = MeasurePast(forecaster, position)
      let ofUnits = (0..<units.count).map { unit in
        Deferred { forecaster.answer(position, unit + 1, past) }
      }
      let country = Deferred { () -> Forecaster.Answer in
        let subject = forecaster.subject(position, 0)
        guard subject.ruling.isRolledUp, measure.ladder != nil else {
          return forecaster.answer(position, 0, past)
        }
        return forecaster.countAnswer(
          subject,
          of: provinces.map { unit in
            (forecaster.subject(position, unit + 1).ruling, ofUnits[unit].value)
          }, score: past.ladderScore)
      }
      answers += [country] + ofUnits
    }
    self.answers = answers
  }

  /// The forecast of the measure at a position in the area at a place among the rulings.
  func answer(measure: Int, area: Int) -> Forecaster.Answer {
    answers[measure * areas + area].value
  }
}

/// The trials on the past of one measure, made when they are first asked for.
struct MeasurePast: Sendable {
  /// The ladder in every area.
  let ladder: Deferred<LadderReplays>
  /// The trials, at the months ahead that count today.
  let trials: Deferred<[Replay]>
  private let constants: RuleConstants

  init(_ forecaster: Forecaster, _ position: Int) {
    let measure = forecaster.book.dataset.measures[position]
    let ladder = Deferred { LadderReplays(courses: forecaster.courses(of: position)) }
    self.ladder = ladder
    constants = forecaster.constants
    trials = Deferred {
      guard !measure.rule.isOnLadder else { return ladder.value.replays(by: forecaster.asOf) }
      guard let indicator = forecaster.indicator(of: measure) else { return [] }
      return FigureReplays(
        book: forecaster.book, indicator: indicator, year: forecaster.asOf.year,
        constants: forecaster.constants
      ).replays(monthsAhead: forecaster.monthsAhead)
    }
  }

  /// The score of a ladder over all areas.
  var ladderScore: BacktestScore {
    BacktestScore(
      trials.value, of: .china, candidates: ForecastMethod.ofLadders,
      possible: Set(ForecastMethod.ofLadders), unit: .days, monthsAhead: nil, constants)
  }
}

extension Rule {
  /// Whether what is foretold is the day of a rung.
  var isOnLadder: Bool { self == .stage || self == .event || self == .batch }
}

extension Forecaster {
  /// The forecast of the measure at `position` in the area at `place`.
  func answer(_ position: Int, _ place: Int, _ past: MeasurePast) -> Answer {
    let subject = subject(position, place)
    if let gap = gap(of: subject) { return .failure(gap) }
    guard subject.measure.rule.isOnLadder else {
      return figureAnswer(subject, replays: past.trials.value)
    }
    return ladderAnswer(
      subject, at: place, replays: past.ladder.value, trials: past.trials.value)
  }
}
