public import Domain

/// Words of the report on how forecasts did on past years.
extension Phrase {
  /// What the numbers are.
  public static let backtestMeaning = Phrase(
    zh: "平均绝对误差：以往各年按当时所知（recorded_on）逐月重演，与实际结果相比；本地重演不足时用各地的重演",
    en:
      "Mean absolute error: past years replayed month by month as they were known then (recorded_on), against what came; where an area has too few replays of its own, those of all areas"
  )
  /// “Months ahead”.
  public static let backtestMonths = Phrase(zh: "距年底（月）", en: "Months ahead")
  /// “Replays”.
  public static let backtestReplays = Phrase(zh: "重演次数", en: "Replays")
  /// “Of”.
  public static let backtestScope = Phrase(zh: "范围", en: "Of")
  /// “Used, and why”.
  public static let backtestUsed = Phrase(zh: "采用的方法", en: "Used, and why")
  /// “Ladders”.
  public static let backtestLadders = Phrase(
    zh: "按阶段推进的任务：到达阶段的日期", en: "Ladders: the day a rung is reached")

  /// Whose past was replayed.
  public static func backtestScope(_ scope: BacktestScore.Scope) -> Phrase {
    switch scope {
    case .own: Phrase(zh: "本地", en: "its own")
    case .allAreas: Phrase(zh: "各地", en: "all areas")
    }
  }

  /// A measure without a past year to try the methods on.
  public static func backtestNothing(_ used: ForecastMethod?) -> Phrase {
    let name = (used ?? .straightLine).name
    return Phrase(
      zh: "没有可回测的往年，采用\(name.zh)", en: "no past year to try the methods on; \(name.en) is used")
  }
}
