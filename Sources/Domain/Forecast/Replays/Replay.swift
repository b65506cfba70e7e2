/// One trial on the past: what each method would have said, and what came.
struct Replay: Sendable {
  /// Whose past.
  let area: AreaCode
  /// What came.
  let actual: Double
  /// What each method said, in the order of the candidates; nil where it had nothing to work on.
  let said: [Double?]
}

extension BacktestScore {
  /// The score of `replays` for `area`: its own when there are enough of them, else those of all
  /// areas.
  ///
  /// Methods are compared on the same trials, those in which each of them said something; where
  /// ours never did, those in which the naive ones did. `possible` are those that have something to
  /// work on now: only one of them is used.
  init(
    _ replays: [Replay], of area: AreaCode, candidates: [ForecastMethod],
    possible: Set<ForecastMethod>, unit: Unit, monthsAhead: Int?, _ constants: RuleConstants
  ) {
    let whole = replays.filter { $0.said.allSatisfy { $0 != nil } }
    let trials =
      whole.isEmpty ? replays.filter { $0.said.dropFirst().allSatisfy { $0 != nil } } : whole
    let own = trials.filter { $0.area == area }
    let isOwn =
      Exact(own.count) >= constants.forecastReplays || own.count == trials.count
    let counted = isOwn ? own : trials
    self.monthsAhead = monthsAhead
    self.replays = counted.count
    scope = isOwn ? .own : .allAreas
    let isPercent = unit == .percent && counted.allSatisfy { $0.actual > 0 }
    self.unit = unit == .percent && !isPercent ? .figure : unit
    let errors = candidates.enumerated().map { index, method in
      MethodError(method: method, error: counted.meanError(of: index, isPercent: isPercent))
    }
    self.errors = errors
    (used, choice) = Self.choose(errors, possible: possible)
  }

  private static func choose(
    _ errors: [MethodError], possible: Set<ForecastMethod>
  ) -> (ForecastMethod, Choice) {
    let ours = errors[0]
    let naive = errors.dropFirst().filter { possible.contains($0.method) }
    let known = naive.filter { $0.error != nil }
    let best = known.min { ($0.error ?? 0) < ($1.error ?? 0) } ?? naive.last
    guard let best else { return (ours.method, .notReplayed) }
    guard possible.contains(ours.method) else { return (best.method, .notPossible) }
    guard let error = ours.error else { return (best.method, .notReplayed) }
    let isBetter = known.allSatisfy { error < $0.error ?? .infinity }
    return isBetter ? (ours.method, .better) : (best.method, .notBetter)
  }
}

extension [Replay] {
  /// The mean absolute error of the method at `index` among the candidates, in percent of what came
  /// or in its unit; nil where it said nothing.
  fileprivate func meanError(of index: Int, isPercent: Bool) -> Double? {
    compactMap { replay in
      replay.said[index].map { said in
        (said - replay.actual).magnitude / (isPercent ? replay.actual.magnitude / 100 : 1)
      }
    }.mean
  }
}
