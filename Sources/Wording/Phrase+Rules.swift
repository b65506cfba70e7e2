public import Domain

extension Rule {
  /// The rule's short name.
  public var name: Phrase {
    switch self {
    case .linear: Phrase(zh: "序时进度", en: "pro-rata schedule")
    case .linearToZero: Phrase(zh: "序时清零", en: "pro-rata schedule to zero")
    case .threshold: Phrase(zh: "限值", en: "limit")
    case .growth: Phrase(zh: "同比增长", en: "growth on the year before")
    case .batch: Phrase(zh: "按批公布", en: "granted in one batch")
    case .stage: Phrase(zh: "阶段", en: "stages")
    case .event: Phrase(zh: "活动", en: "event")
    case .trendOnly: Phrase(zh: "只看趋势", en: "trend only")
    }
  }

  /// The rule in words, with the constants in force (RULES, "Which rule a measure takes").
  public func sentence(_ constants: RuleConstants) -> Phrase {
    switch self {
    case .linear, .linearToZero: constants.schedule
    case .threshold: constants.limit
    case .growth: constants.growth
    case .batch:
      Phrase(
        zh: "公布前按阶段评判；公布后以计数为准，达到目标为已完成，到期仍未达到为未完成",
        en:
          "judged by its stages until announced; then counted: done when the target is reached, missed when it is not by the due date"
      )
    case .stage: constants.stages
    case .event: constants.event
    case .trendOnly:
      Phrase(
        zh: "不亮灯：列出数值、同比变化和箭头",
        en: "no light: the value, its change on the year before and an arrow")
    }
  }

  /// The formula in signs; nil for rules that compare stages and days.
  public var formula: Phrase? {
    switch self {
    case .linear:
      Phrase(
        zh: "差距 =（当前值 − 基期值）÷（目标值 − 基期值）× 100 − 已过天数 ÷ 全年天数 × 100",
        en:
          "gap = (value − baseline) ÷ (target − baseline) × 100 − days gone ÷ days of the year × 100"
      )
    case .linearToZero:
      Phrase(
        zh: "差距 =（基期值 − 当前值）÷ 基期值 × 100 − 已过天数 ÷ 全年天数 × 100",
        en: "gap = (baseline − value) ÷ baseline × 100 − days gone ÷ days of the year × 100")
    case .threshold:
      Phrase(zh: "超出 =（当前值 − 限值）÷ 限值 × 100", en: "excess = (value − limit) ÷ limit × 100")
    case .growth:
      Phrase(
        zh: "增长 =（1月以来累计 ÷ 上年同期累计 − 1）× 100",
        en: "growth = (total since January ÷ the same months a year before − 1) × 100")
    case .batch: Phrase(zh: "当年累计 ÷ 目标 × 100", en: "total of the year ÷ target × 100")
    case .stage, .event, .trendOnly: nil
    }
  }
}

extension RuleConstants {
  fileprivate func text(_ key: RuleConstant.Key) -> String {
    let text = self[key].text(most: 2)
    return text.first == "-" ? "−" + text.dropFirst() : text
  }

  fileprivate var schedule: Phrase {
    let (near, far) = (text(.behindGap), text(.farBehindGap))
    return Phrase(
      zh: "完成进度减去全年已过的比例：不低于 \(near) 个百分点为正常，\(far) 至 \(near) 为滞后，低于 \(far) 为严重滞后；到期未达到为未完成",
      en:
        "share of the target done less share of the year gone: \(near) points or better is on track, \(far) to \(near) behind, below \(far) far behind; not reached when due is missed"
    )
  }

  fileprivate var limit: Phrase {
    let percent = text(.thresholdTolerance)
    return Phrase(
      zh: "在限值之内为已完成，超出不多于限值的 \(percent.asPercentage) 为滞后，更多为严重滞后；到期仍超出为未完成",
      en:
        "within the limit is done, over by at most \(percent.asPercentage) of it behind, by more far behind; over it when due is missed"
    )
  }

  fileprivate var growth: Phrase {
    let share = (growthFloor * 100).text(most: 1)
    return Phrase(
      zh: "1月以来累计与上年同期相比：高于目标为正常，不低于目标的 \(share.asPercentage) 为滞后，更低为严重滞后；全年高于目标为已完成，否则为未完成",
      en:
        "the total since January against the same months a year before: more than the target is on track, from \(share.asPercentage) of it behind, less far behind; over the whole year, done if more than the target, else missed"
    )
  }

  fileprivate var stages: Phrase {
    let (stalled, soon) = (text(.stalledDays), text(.dueSoonDays))
    return Phrase(
      zh: "达到要求的阶段为已完成，过期为逾期；阶段节点未按期，或 \(stalled) 天没有进展，为滞后；\(soon) 天内到期为临期，其余正常",
      en:
        "the required stage reached is done, past due overdue; a stage's own date missed, or no move for \(stalled) days, behind; due within \(soon) days due soon, else on track"
    )
  }

  fileprivate var event: Phrase {
    let soon = text(.dueSoonDays)
    return Phrase(
      zh: "已举办为已完成，过期为逾期；延期、取消或节点未按期为滞后；\(soon) 天内到期为临期，其余正常",
      en:
        "held is done, past due overdue; postponed, cancelled or late for its own date behind; due within \(soon) days due soon, else on track"
    )
  }

  /// How the light of a group is found (RULES, "Rolling up").
  fileprivate var rollUp: Phrase {
    let share = text(.greyShare)
    return Phrase(
      zh: "看重点事项（没有则看全部）：无数据的超过 \(share.asPercentage) 为数据不足；最差两项均红取较轻者；仅一项红或有滞后为滞后；否则取最差的绿灯",
      en:
        "the headline rows, or all without one: more than \(share.asPercentage) without data is too little; the two worst both red, the milder; one red or any behind, behind; else the worst green"
    )
  }

  fileprivate var serviceLevel: Phrase {
    let share = (serviceTolerance * 100).text(most: 1)
    return Phrase(
      zh: "上一完整月九成案件的办结天数：在时限内为正常，超出不多于 \(share.asPercentage) 为滞后，更多为严重滞后",
      en:
        "days within which nine in ten cases of the last complete month closed: within the service level on track, over by at most \(share.asPercentage) behind, by more far behind"
    )
  }
}

extension Lineage.Subject {
  /// The rule in words, with the constants in force; nil for a figure and an observation.
  public func rule(_ constants: RuleConstants) -> Phrase? {
    switch self {
    case .measure(let rule): rule.sentence(constants)
    case .rollUp: constants.rollUp
    case .serviceLevel: constants.serviceLevel
    case .forecast(let method): method.rule(constants)
    case .placement: .placementRule
    case .demand: .demandRule
    case .reporting: .reportingRule(constants.reportingDay.text(most: 0))
    case .stated(let words): words
    case .figure, .observation, .requiredPace: nil
    }
  }

  /// The formula in words and signs, where something is computed.
  public var formula: Phrase? {
    switch self {
    case .measure(let rule): rule.formula
    case .figure(let key): key.formula
    case .requiredPace: .paceFormula
    case .demand(let part): part.formula
    case .placement: .placementFormula
    case .rollUp, .serviceLevel, .observation, .forecast, .reporting, .stated: nil
    }
  }
}

extension RuleConstant.Key {
  /// The constant's name, with its unit.
  public var name: Phrase {
    switch self {
    case .behindGap: Phrase(zh: "滞后差距（百分点）", en: "gap of behind (points)")
    case .farBehindGap: Phrase(zh: "严重滞后差距（百分点）", en: "gap of far behind (points)")
    case .thresholdTolerance: Phrase(zh: "限值容差（%）", en: "tolerance over a limit (%)")
    case .growthFloor: Phrase(zh: "增长目标下限（倍）", en: "floor of a growth target (times)")
    case .dueSoonDays: Phrase(zh: "临期天数", en: "days that are soon")
    case .stalledDays: Phrase(zh: "停滞天数", en: "days that are a stall")
    case .stalePeriods: Phrase(zh: "数据有效期数", en: "periods a figure lasts")
    case .greyShare: Phrase(zh: "无数据上限（%）", en: "share without data (%)")
    case .serviceTolerance: Phrase(zh: "时限容差（倍）", en: "tolerance over a service level (times)")
    case .flatTrend: Phrase(zh: "持平幅度（%）", en: "flat within (%)")
    case .coverageDenominator: Phrase(zh: "地市覆盖率分母", en: "denominator of coverage")
    case .forecastYears: Phrase(zh: "季节占比所需年数", en: "years a seasonal share needs")
    case .forecastMonths: Phrase(zh: "趋势回看月数", en: "months a trend looks back")
    case .forecastPoints: Phrase(zh: "趋势所需数据点", en: "figures a trend needs")
    case .forecastDamping: Phrase(zh: "趋势阻尼系数", en: "damping of a trend")
    case .forecastReplays: Phrase(zh: "本地回测最少次数", en: "least replays of an area's own")
    case .reportingDay: Phrase(zh: "次月报送截止日", en: "day of the next month a report is due")
    }
  }
}
