import Domain

extension SnapshotJSON {
  /// What is expected of a measure in the country at the end of the year, with its method and its
  /// error on past years; null when there is no forecast.
  func forecast(_ measure: String) -> JSONValue {
    guard let forecast = report.snapshot.forecast(measure, .china) else { return .null }
    let score = forecast.score
    let pace = report.snapshot.requiredPace(measure, .china)
    return .object(
      Self.members(of: forecast.outcome) + [
        JSONMember("method", .text(forecast.method.rawValue)),
        JSONMember("error", Self.number(score.error)),
        JSONMember("error_unit", .text(score.unit.rawValue)),
        JSONMember("replays", .whole(score.replays)),
        JSONMember("scope", .text(score.scope.rawValue)),
        JSONMember("errors", Self.errors(of: score)),
        JSONMember("required_pace", .optional(pace?.perMonth)),
      ])
  }

  /// The errors of all methods by their names.
  static func errors(of score: BacktestScore) -> JSONValue {
    .object(score.errors.map { JSONMember($0.method.rawValue, number($0.error)) })
  }

  /// A number that was foretold, to six places.
  static func number(_ value: Double?) -> JSONValue {
    .optional(value.map { Exact(rounding: $0, decimals: 6) })
  }

  private static func members(of outcome: Forecast.Outcome) -> [JSONMember] {
    let values: [JSONValue]
    switch outcome {
    case .number(let estimate):
      values = [estimate.value, estimate.low, estimate.high].map { number($0) }
    case .day(let estimate):
      values = [estimate.value, estimate.low, estimate.high].map { .text($0.description) }
    case .count(let estimate, _):
      values = [estimate.value, estimate.low, estimate.high].map { .whole($0) }
    }
    return zip(["value", "low", "high"], values).map { JSONMember($0, $1) }
  }
}
