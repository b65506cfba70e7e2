/// The constants of the rules, in the one place they live; a dataset may override them.
public struct RuleConstants: Hashable, Sendable {
  /// The gap to the schedule, in points, down to which a measure is on track.
  public var behindGap = Exact(-10)
  /// The gap, in points, below which it is far behind.
  public var farBehindGap = Exact(-30)
  /// How far over a limit is only behind, in percent of the limit.
  public var thresholdTolerance = Exact(15)
  /// The share of a growth target from which it is only behind.
  public var growthFloor = Exact(7, over: 10) ?? 1
  /// Days left that are soon.
  public var dueSoonDays = Exact(30)
  /// Days without a move that are a stall.
  public var stalledDays = Exact(90)
  /// Periods that may end after a figure's before it is stale.
  public var stalePeriods = Exact(2)
  /// The share of grey rows, in percent, above which a group has too little data.
  public var greyShare = Exact(20)
  /// How far over the service level is only behind, as a share of the level.
  public var serviceTolerance = Exact(1, over: 2) ?? 1
  /// The change within which a trend is flat, in percent.
  public var flatTrend = Exact(1)
  /// The country's denominator of prefecture coverage: 333, 318 or 337.
  public var coverageDenominator = Exact(333)
  /// The day of the month after a period by whose end it is to be reported; past the end of a
  /// short month, its last day.
  public var reportingDay = Exact(15)

  /// The whole past years a seasonal share needs.
  public var forecastYears = Exact(1)
  /// The months a trend looks back.
  public var forecastMonths = Exact(12)
  /// The figures a forecast needs in that time.
  public var forecastPoints = Exact(2)
  /// What a month of a trend weighs against the one before.
  public var forecastDamping = Exact(9, over: 10) ?? 1
  /// The replays of its own from which an area's past is not eked out with that of all areas.
  public var forecastReplays = Exact(3)

  /// The constants RULES gives.
  public init() {}

  /// The value in force of one constant.
  public subscript(key: RuleConstant.Key) -> Exact {
    get { self[keyPath: Self.path(to: key)] }
    set { self[keyPath: Self.path(to: key)] = newValue }
  }

  /// The constants of `keys` with the values in force, for a lineage.
  public func inForce(_ keys: RuleConstant.Key...) -> [RuleConstant] {
    keys.map { RuleConstant($0, self[$0]) }
  }

  private static func path(
    to key: RuleConstant.Key
  ) -> WritableKeyPath<RuleConstants, Exact> {
    switch key {
    case .behindGap: \.behindGap
    case .farBehindGap: \.farBehindGap
    case .thresholdTolerance: \.thresholdTolerance
    case .growthFloor: \.growthFloor
    case .dueSoonDays: \.dueSoonDays
    case .stalledDays: \.stalledDays
    case .stalePeriods: \.stalePeriods
    case .greyShare: \.greyShare
    case .serviceTolerance: \.serviceTolerance
    case .flatTrend: \.flatTrend
    case .coverageDenominator: \.coverageDenominator
    case .forecastYears: \.forecastYears
    case .forecastMonths: \.forecastMonths
    case .forecastPoints: \.forecastPoints
    case .forecastDamping: \.forecastDamping
    case .forecastReplays: \.forecastReplays
    case .reportingDay: \.reportingDay
    }
  }
}
