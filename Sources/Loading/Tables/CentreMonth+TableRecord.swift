import Domain

extension CentreMonth: TableRecord {
  static let table = "centre_months"

  static func put(_ rows: [CentreMonth], into dataset: inout Dataset) {
    dataset.centreMonths = rows
  }

  static func decoder(_ columns: Columns) -> (inout RowReader) -> CentreMonth {
    let centre = columns["centre"]
    let period = columns["period"]
    let received = columns["received"]
    let accepted = columns["accepted"]
    let passed = columns["passed"]
    let failed = columns["failed"]
    let withdrawn = columns["withdrawn"]
    let granted = columns["granted"]
    let daysMean = columns["days_mean"]
    let daysMedian = columns["days_median"]
    let daysP90 = columns["days_p90"]
    let backlog = columns["backlog"]
    let confirmationAccepted = columns["confirmation_accepted"]
    let confirmationClosed = columns["confirmation_closed"]
    let enforcementAccepted = columns["enforcement_accepted"]
    let enforcementClosed = columns["enforcement_closed"]
    let enforcementDays = columns["enforcement_days"]
    let mediationAccepted = columns["mediation_accepted"]
    let mediationClosed = columns["mediation_closed"]
    let mediationSettled = columns["mediation_settled"]
    let downtimeMinutes = columns["downtime_minutes"]
    let satisfaction = columns["satisfaction"]
    return { row in
      CentreMonth(
        centre: row.text(centre), month: row.month(period),
        received: row.wholeOrNil(received),
        accepted: row.wholeOrNil(accepted),
        passed: row.wholeOrNil(passed),
        failed: row.wholeOrNil(failed),
        withdrawn: row.wholeOrNil(withdrawn),
        granted: row.wholeOrNil(granted),
        daysMean: row.numberOrNil(daysMean),
        daysMedian: row.numberOrNil(daysMedian),
        daysP90: row.numberOrNil(daysP90),
        backlog: row.wholeOrNil(backlog),
        confirmationAccepted: row.wholeOrNil(confirmationAccepted),
        confirmationClosed: row.wholeOrNil(confirmationClosed),
        enforcementAccepted: row.wholeOrNil(enforcementAccepted),
        enforcementClosed: row.wholeOrNil(enforcementClosed),
        enforcementDays: row.numberOrNil(enforcementDays),
        mediationAccepted: row.wholeOrNil(mediationAccepted),
        mediationClosed: row.wholeOrNil(mediationClosed),
        mediationSettled: row.wholeOrNil(mediationSettled),
        downtimeMinutes: row.wholeOrNil(downtimeMinutes),
        satisfaction: row.numberOrNil(satisfaction),
        origin: row.origin)
    }
  }
}
