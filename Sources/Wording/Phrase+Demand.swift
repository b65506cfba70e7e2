public import Domain

/// Words of demand against capacity.
extension Phrase {
  /// “Demand and capacity”.
  public static let capacityPlanTitle = Phrase(zh: "需求与能力", en: "Demand and capacity")
  /// The rule of the expectation in a sentence.
  public static let demandRule = Phrase(
    zh:
      "下季度按近三个月月均；近 15 个月齐全时，按上年同季 ×（近三个月 ÷ 上年同期三个月）。保住时限：季末积压不多于时限天数内的受理量（先来先办）",
    en:
      "next quarter as the mean of the last three months; with 15 months in, as the same quarter a year before × (last three months ÷ the same three a year before). The level holds when no more is open at its end than is accepted in its days (first come, first served)"
  )
  /// No centre has figures enough.
  public static let demandNone = Phrase(zh: "没有可测算的保护中心", en: "no centre can be worked out")
  /// “Backlog next quarter”.
  public static let demandBacklog = Phrase(zh: "下季末积压", en: "Next qtr")
  /// “Now”.
  public static let demandNow = Phrase(zh: "现积压", en: "Open now")
  /// “In a month”.
  public static let demandAccepted = Phrase(zh: "月受理", en: "In/month")
  /// “Closed a month”.
  public static let demandClosed = Phrase(zh: "月结案", en: "Closed/m")
  /// “Months”.
  public static let demandMonths = Phrase(zh: "积压月数", en: "Months")
  /// “Needed a month”.
  public static let demandNeeded = Phrase(zh: "应结案/月", en: "Needed/m")
  /// “More a month”.
  public static let demandExtra = Phrase(zh: "缺口/月", en: "Short/m")
  /// “More staff”.
  public static let demandStaff = Phrase(zh: "增员", en: "Staff+")
  /// “Level”.
  public static let demandLevel = Phrase(zh: "时限(天)", en: "Level d")
  /// “Pace”.
  public static let demandPace = Phrase(zh: "依据", en: "By")
  /// “capacity used”.
  public static let demandUse = Phrase(zh: "能力利用%", en: "Use %")
  /// The key that opens the table.
  public static let demandHint = Phrase(zh: "按 p 查看需求与能力", en: "p: demand and capacity")

  /// The three months.
  public static func demandQuarter(_ first: Month, _ last: Month) -> Phrase {
    Phrase(zh: "\(first) 至 \(last)", en: "\(first) to \(last)")
  }

  /// What a centre must close, and what that takes.
  public static func demandSentence(
    needed: String, closed: String, extra: String, staff: String?
  ) -> Phrase {
    Phrase(
      zh: "保住时限每月应结 \(needed) 件，现约 \(closed) 件，缺 \(extra) 件"
        + (staff.map { "，约合增员 \($0) 人" } ?? ""),
      en: "to hold its level: \(needed) closed a month, now about \(closed), \(extra) short"
        + (staff.map { ", about \($0) more staff" } ?? ""))
  }

  /// This pace does.
  public static func demandHolds(needed: String, closed: String) -> Phrase {
    Phrase(
      zh: "保住时限每月应结 \(needed) 件，现约 \(closed) 件，够用",
      en: "to hold its level: \(needed) closed a month; now about \(closed), enough")
  }
}

extension DemandPace {
  /// How the next quarter is expected to go, in a word or two.
  public var name: Phrase {
    switch self {
    case .lastThreeMonths: Phrase(zh: "近三月", en: "3 months")
    case .yearBefore: Phrase(zh: "上年同季", en: "year before")
    }
  }
}

extension DemandPart {
  /// The name.
  public var name: Phrase {
    switch self {
    case .backlog: Phrase(zh: "下季度末积压", en: "backlog at the end of next quarter")
    case .backlogMonths: Phrase(zh: "下季度末积压月数", en: "months of backlog next quarter")
    case .neededClosings: Phrase(zh: "保住时限每月应结案", en: "closings a month to hold the level")
    case .extraClosings: Phrase(zh: "每月结案缺口", en: "closings a month it is short of")
    case .extraStaff: Phrase(zh: "需增人员", en: "more staff needed")
    }
  }

  /// The formula in words and signs.
  public var formula: Phrase {
    switch self {
    case .backlog:
      Phrase(
        zh: "积压 + 3 ×（月受理 − 月结案 − 月撤回），不低于 0",
        en: "backlog + 3 × (accepted − closed − withdrawn a month), never below 0")
    case .backlogMonths:
      Phrase(zh: "下季度末积压 ÷ 月结案", en: "backlog next quarter ÷ closed a month")
    case .neededClosings:
      Phrase(
        zh: "（积压 + 3 ×（月受理 − 月撤回）− 月受理 × 时限天数 ÷（365 ÷ 12））÷ 3",
        en:
          "(backlog + 3 × (accepted − withdrawn) − accepted × level in days ÷ (365 ÷ 12)) ÷ 3")
    case .extraClosings:
      Phrase(zh: "应结案 − 月结案", en: "closings needed − closed a month")
    case .extraStaff:
      Phrase(
        zh: "缺口 ÷ 本中心近 12 个月人均月结案，进一",
        en: "short a month ÷ what one of its staff closed a month in the last 12, rounded up")
    }
  }
}
