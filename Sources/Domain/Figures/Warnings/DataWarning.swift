/// A fault that only the whole of a dataset shows: a warning, never a light (RULES, "Identity").
enum DataWarning: Hashable, Sendable {
  /// The backlog at the end of a month does not follow from the month before.
  case backlogIdentity(month: Month, backlog: Int, BacklogFlow)
  /// A published figure of the country is not the sum of its provinces'.
  case totalDiffers(total: Exact, sum: Exact, provinces: Int)
  /// A row of `centre_months` says something else than the case ledger.
  case ledgerDiffers(month: Month, written: Exact, counted: Exact?)
  /// A running total is lower than the one before it in the same year.
  case runningTotalFalls(from: Exact, in: Period, to: Exact)

  /// The code it bears in diagnostics.
  var code: String {
    switch self {
    case .backlogIdentity: "zhichan/backlog-identity"
    case .totalDiffers: "zhichan/total-differs"
    case .ledgerDiffers: "zhichan/ledger-differs"
    case .runningTotalFalls: "zhichan/running-total-falls"
    }
  }

  /// What was found and what was expected.
  var message: Phrase {
    switch self {
    case .backlogIdentity(let month, let backlog, let flow):
      Phrase(
        zh: "\(month) 月末积压 \(backlog) 件与上月不衔接：\(flow.text.zh) = \(flow.end)",
        en: "the backlog of \(backlog) at the end of \(month) does not follow from the month "
          + "before: \(flow.text.en) = \(flow.end)")
    case .totalDiffers(let total, let sum, let provinces):
      Phrase(
        zh: "全国数 \(total) 与 \(provinces) 个省份合计 \(sum) 不符，相差 \((total - sum).magnitude)",
        en: "the national figure \(total) and the sum of the \(provinces) provinces, \(sum), "
          + "differ by \((total - sum).magnitude)")
    case .ledgerDiffers(let month, let written, let counted):
      Phrase(
        zh: "\(month) 填报为 \(written)，案件台账统计为 \(counted?.description ?? "无")，以台账为准",
        en: "\(month) reports \(written), but the case ledger gives "
          + "\(counted?.description ?? "none"); the ledger counts")
    case .runningTotalFalls(let earlier, let period, let later):
      Phrase(
        zh: "累计数由 \(period) 的 \(earlier) 降为 \(later)，请核实是否修订",
        en: "the running total falls from \(earlier) (\(period)) to \(later); "
          + "check whether it was revised")
    }
  }

  /// The warning at a field of the row at `origin`.
  func diagnostic(at origin: Origin, field: String) -> Diagnostic {
    Diagnostic(
      file: origin.file, line: origin.line, field: field, code: code, severity: .warning,
      message: message)
  }
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

  /// The sum with its numbers.
  var text: Phrase {
    Phrase(
      zh: "\(start) + 受理 \(accepted) − 合格 \(passed) − 不合格 \(failed) − 撤回 \(withdrawn)",
      en: "\(start) + \(accepted) accepted − \(passed) passed − \(failed) failed "
        + "− \(withdrawn) withdrawn")
  }
}
