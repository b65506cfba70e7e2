/// The branch of a rule that decided a light, with the numbers it compared.
///
/// `Wording` says each one in words.
public indirect enum Reason: Hashable, Sendable {
  /// The target is reached.
  case targetReached
  /// The gap to the schedule, in points: share of the target done less share of the year gone.
  case scheduleGap(done: Exact, year: Exact, gap: Exact)
  /// The target equals the baseline and is not reached.
  case targetIsBaseline
  /// Within the limit.
  case withinLimit(value: Exact, limit: Exact)
  /// Over the limit by a percentage of it; nil when the limit is zero.
  case overLimit(value: Exact, limit: Exact, percent: Exact?)
  /// Not reached by a figure that reaches to the due date.
  case notReached(value: Exact, target: Exact, due: Day)
  /// Growth in percent against the target.
  case growth(percent: Exact, target: Exact)
  /// Growth cannot be worked out: the base is missing, or no month of the year is in.
  case growthBaseMissing
  /// The year is over and the growth is known.
  case growthOfWholeYear(percent: Exact, target: Exact)
  /// Announced, not yet counted.
  case announcedNotCounted(on: Day?)
  /// Counted against the target.
  case counted(value: Exact, target: Exact)
  /// The required rung was reached.
  case rungReached(rung: String, on: Day)
  /// The due date has passed.
  case pastDue(due: Day, days: Int)
  /// A rung's own date was missed.
  case rungDateMissed(rung: String, due: Day)
  /// No move for many days.
  case stalled(days: Int, since: Day)
  /// Due in few days.
  case dueSoon(due: Day, days: Int)
  /// On a rung that reaches nothing: postponed or cancelled.
  case setAside(rung: String)
  /// Moving, with time left.
  case underWay(rung: String?, daysLeft: Int?)
  /// Past due without the figure that could decide.
  case dueWithoutFigure(due: Day)
  /// No figure yet.
  case noFigure
  /// A part of the year before the latest figure is missing, so that it cannot be summed.
  case partMissing(until: Day)
  /// No target to judge by.
  case noTarget
  /// The latest figure is too old.
  case stale(last: Period, missed: Int)
  /// The baseline is missing.
  case noBaseline
  /// The measure does not apply to the area.
  case notApplicable
  /// The area is not judged on it; the value is shown.
  case notJudged
  /// The measure has no light, by its rule.
  case trendOnly
  /// The case ledger is still being read.
  case ledgerBeingRead
  /// The reading of the case ledger was given up.
  case ledgerCancelled
  /// The nine-in-ten days against the service level.
  case serviceDays(p90: Exact, level: Exact)
  /// The centre has no service level.
  case noServiceLevel
  /// A group without a row.
  case emptyGroup
  /// A group of one row.
  case singleRow(Light)
  /// More than the allowed share of the rows is grey.
  case tooMuchGrey(grey: Int, rows: Int)
  /// The two worst rows are both red: the milder of them.
  case bothRed(Light, Light)
  /// One red row, or an amber one.
  case someBehind(worst: Light)
  /// How a method of forecasting was chosen.
  case forecast(BacktestScore)
  /// The worst of the green rows.
  case worstGreen(Light)
}
