extension DataWarning {
  /// What was found and what was expected.
  var message: Phrase {
    switch self {
    case .backlogIdentity(let month, let backlog, let flow):
      Phrase(
        zh: "\(month) 月末积压 \(backlog) 件与上月不衔接：\(flow.text.zh) = \(flow.end)",
        en: "the backlog of \(backlog) at the end of \(month) does not follow from the month "
          + "before: \(flow.text.en) = \(flow.end)")
    case .totalDiffers(let name, let level, let period, let total, let sum, let parts):
      Phrase(
        zh: "\(name.zh) \(period) 的数 \(total) 与 \(level.text(parts).zh)合计 \(sum) 不符，"
          + "相差 \((total - sum).magnitude)",
        en: "the figure of \(name.en) for \(period), \(total), and the sum of its "
          + "\(level.text(parts).en), \(sum), differ by \((total - sum).magnitude)")
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
    case .tenThousandFold(let slip, let before, let now):
      Phrase(
        zh: "\(now.period) 的 \(now.value) 约为 \(before.period) 的 \(before.value) 的"
          + "\(slip.text.zh)，请核实单位是否差了一个“\(slip.unit.text.zh)”字",
        en: "\(now.value) for \(now.period) is about \(slip.text.en) the \(before.value) of "
          + "\(before.period); check whether \(slip.unit.text.en) was left out or added")
    case .swappedRows(let period, let own, let other):
      Phrase(
        zh: "疑与\(other.name.zh)的数填反：\(period) \(own.name.zh)为 \(own.value)、"
          + "\(other.name.zh)为 \(other.value)，而此前\(own.text.zh)、\(other.text.zh)",
        en: "looks exchanged with the figure of \(other.name.en): \(period) gives \(own.name.en) "
          + "\(own.value) and \(other.name.en) \(other.value), but before that "
          + "\(own.text.en) and \(other.text.en)")
    }
  }
}

extension DataWarning.Exchanged {
  /// What the area had before.
  fileprivate var text: Phrase {
    Phrase(
      zh: "\(name.zh) \(before.period) 为 \(before.value)",
      en: "\(name.en) had \(before.value) (\(before.period))")
  }
}

extension TotalLevel {
  /// So many parts of the total.
  fileprivate func text(_ parts: Int) -> Phrase {
    switch self {
    case .country: Phrase(zh: "\(parts) 个省份", en: "\(parts) provinces")
    case .province: Phrase(zh: "\(parts) 个市（地、州、盟）", en: "\(parts) prefectures")
    }
  }
}

extension UnitSlip {
  /// So many times, or such a part of.
  fileprivate var text: Phrase {
    switch (unit, isUpward) {
    case (.tenThousand, true): Phrase(zh: "一万倍", en: "10,000 times")
    case (.tenThousand, false): Phrase(zh: "万分之一", en: "a ten-thousandth of")
    case (.hundredMillion, true): Phrase(zh: "一亿倍", en: "100,000,000 times")
    case (.hundredMillion, false): Phrase(zh: "亿分之一", en: "a hundred-millionth of")
    }
  }
}

extension UnitSlip.Unit {
  /// The unit as it is written.
  fileprivate var text: Phrase {
    switch self {
    case .tenThousand: Phrase(zh: "万", en: "万 (10,000)")
    case .hundredMillion: Phrase(zh: "亿", en: "亿 (100,000,000)")
    }
  }
}

extension BacklogFlow {
  /// The sum with its numbers.
  fileprivate var text: Phrase {
    Phrase(
      zh: "\(start) + 受理 \(accepted) − 合格 \(passed) − 不合格 \(failed) − 撤回 \(withdrawn)",
      en: "\(start) + \(accepted) accepted − \(passed) passed − \(failed) failed "
        + "− \(withdrawn) withdrawn")
  }
}
