/// A fault that only the whole of a dataset shows: a warning, never a light (RULES, "Identity").
enum DataWarning: Hashable, Sendable {
  /// The backlog at the end of a month does not follow from the month before.
  case backlogIdentity(month: Month, backlog: Int, BacklogFlow)
  /// A published figure of an area is not the sum of its parts'.
  case totalDiffers(Phrase, TotalLevel, in: Period, total: Exact, sum: Exact, parts: Int)
  /// A row of `centre_months` says something else than the case ledger.
  case ledgerDiffers(month: Month, written: Exact, counted: Exact?)
  /// A running total is lower than the one before it in the same year.
  case runningTotalFalls(from: Exact, in: Period, to: Exact)
  /// A figure is about 10,000 or 100,000,000 times the one before, or such a part of it.
  case tenThousandFold(UnitSlip, from: Dated, to: Dated)
  /// The figures of two areas look exchanged; the first is that of the row itself.
  case swappedRows(in: Period, Exchanged, with: Exchanged)

  /// A figure with its period.
  struct Dated: Hashable, Sendable {
    var value: Exact
    var period: Period
  }

  /// An area with a figure that looks like another's.
  struct Exchanged: Hashable, Sendable {
    var name: Phrase
    var value: Exact
    /// Its figure of the period before.
    var before: Dated
  }

  /// The code it bears in diagnostics.
  var code: String {
    switch self {
    case .backlogIdentity: "zhichan/backlog-identity"
    case .totalDiffers: "zhichan/total-differs"
    case .ledgerDiffers: "zhichan/ledger-differs"
    case .runningTotalFalls: "zhichan/running-total-falls"
    case .tenThousandFold: "zhichan/ten-thousand-fold"
    case .swappedRows: "zhichan/swapped-rows"
    }
  }

  /// The warning at a field of the row at `origin`.
  func diagnostic(at origin: Origin, field: String) -> Diagnostic {
    Diagnostic(
      file: origin.file, line: origin.line, field: field, code: code, severity: .warning,
      message: message)
  }
}

/// Which areas a total is the sum of.
enum TotalLevel: Hashable, Sendable {
  /// Of the provinces.
  case country
  /// Of the prefectures.
  case province
}

/// What a month adds to a backlog and takes from it.
struct BacklogFlow: Hashable, Sendable {
  /// The backlog at the end of the month before.
  var start: Int
  var accepted: Int
  var passed: Int
  var failed: Int
  var withdrawn: Int

  /// The flow into `row` from the row of the month before; nil when a number is missing.
  init?(from before: CentreMonth, into row: CentreMonth) {
    guard let start = before.backlog, let accepted = row.accepted, let passed = row.passed,
      let failed = row.failed, let withdrawn = row.withdrawn
    else { return nil }
    self.start = start
    self.accepted = accepted
    self.passed = passed
    self.failed = failed
    self.withdrawn = withdrawn
  }

  /// Backlog at start + accepted − (passed + failed) − withdrawn.
  var end: Exact {
    Exact(start) + Exact(accepted) - Exact(passed) - Exact(failed) - Exact(withdrawn)
  }
}
