public import Domain

/// How the methods of forecasting did on past years: what `zhichan backtest` prints.
public struct BacktestReport: Sendable {
  /// The standing whose forecasts are tried.
  public let snapshot: Snapshot
  /// The area.
  public let area: AreaCode
  /// The measures, in the order of the programme.
  public let measures: [Measure]

  /// The report of the measures named in `ids`, or of all that can be forecast; unknown ones are
  /// left out.
  public init(_ snapshot: Snapshot, area: AreaCode = .china, measures ids: [String] = []) {
    self.snapshot = snapshot
    self.area = area
    measures = snapshot.forecastable.filter { ids.isEmpty || ids.contains($0.id) }
  }

  /// The report as plain text in `language`.
  public func text(in language: Language) -> String {
    BacktestText(report: self, language: language).text
  }

  /// The report as JSON, schema 1: `{"schema", "as_of", "known", "area", "measures": [{"id",
  /// "scores": [{"months_ahead", "error_unit", "errors", "replays", "scope", "used",
  /// "choice"}]}]}`.
  public func json() -> String {
    JSONWriter.text(of: [
      "schema": .whole(1), "as_of": .text(snapshot.asOf.description),
      "known": .text(snapshot.knowledge.rawValue), "area": .text(area.description),
      "measures": .list(
        measures.map { measure in
          [
            "id": .text(measure.id),
            "scores": .list(snapshot.backtest(measure.id, area).map(Self.score)),
          ]
        }),
    ])
  }

  private static func score(_ score: BacktestScore) -> JSONValue {
    [
      "months_ahead": .whole(score.monthsAhead), "error_unit": .text(score.unit.rawValue),
      "errors": SnapshotJSON.errors(of: score), "replays": .whole(score.replays),
      "scope": .text(score.scope.rawValue), "used": .text(score.used.rawValue),
      "choice": .text(score.choice.rawValue),
    ]
  }
}
