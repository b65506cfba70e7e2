public import Domain

/// Words of comparing, ranking and reporting.
extension Phrase {
  /// “Compare”.
  public static let compareTitle = Phrase(zh: "对比", en: "Compare")
  /// “median of 31”.
  public static let medianTitle = Phrase(zh: "中位数", en: "Median")
  /// “Figures”.
  public static let compareFigures = Phrase(
    zh: "指标及与31省中位数之差", en: "Figures, and difference from the median")
  /// “Lights by chapter and article”.
  public static let compareLights = Phrase(zh: "各章各条状态", en: "Lights by chapter and article")
  /// Two to four provinces are needed.
  public static let compareHint = Phrase(
    zh: "先用空格标记两至四个省份，再按 c 对比", en: "mark two to four provinces with Space, then c")
  /// No more than four.
  public static let compareFull = Phrase(zh: "最多标记四个省份", en: "four provinces at most")
  /// Nothing here can be marked.
  public static let nothingToMark = Phrase(zh: "此行不是省份", en: "this row is no province")

  /// Provinces are marked.
  public static func marked(_ names: [Phrase]) -> Phrase {
    Phrase(
      zh: names.isEmpty
        ? "已取消标记" : "已标记：" + names.map(\.zh).joined(separator: "、") + "（c 对比）",
      en: names.isEmpty
        ? "no province marked"
        : "marked: " + names.map(\.en).joined(separator: ", ")
          + " (c compares)")
  }

  /// All measures together.
  public static let allMeasures = Phrase(zh: "全部任务", en: "All measures")

  /// “Rank”.
  public static let rankingTitle = Phrase(zh: "位次", en: "Rank")
  /// The rule of ranking in a sentence.
  public static let rankingRule = Phrase(
    zh: "只按数值排位，不按状态；相同数值并列；兵团不参加。规模按人口分三档",
    en: "by figure, not by light; ties share a place; XPCC apart; sizes by population")
  /// “Lower quartile”.
  public static let lowerQuartile = Phrase(zh: "下四分位", en: "Lower q.")
  /// “Upper quartile”.
  public static let upperQuartile = Phrase(zh: "上四分位", en: "Upper q.")
  /// “Quartile”.
  public static let quartileTitle = Phrase(zh: "档", en: "Q")

  /// Who has reported.
  public static let reportingTitle = Phrase(zh: "报送情况", en: "Who has reported")
  /// “Late”, of reports.
  public static let reportingLate = Phrase(zh: "迟报", en: "Late")
  /// “Complete”.
  public static let reportingComplete = Phrase(zh: "已报齐", en: "Complete")
  /// “Table”.
  public static let reportingTable = Phrase(zh: "表", en: "Table")
  /// No unit owes anything.
  public static let reportingNone = Phrase(zh: "没有应报单位", en: "nobody owes anything")

  /// The rule in a sentence.
  public static func reportingRule(_ day: String) -> Phrase {
    Phrase(
      zh: "每期次月 \(day) 日前报送，记录日期晚于此日为迟报；未载记录日期的（■）只知已报，不知是否迟报",
      en:
        "due by day \(day) of the next month, recorded after it is late; ■ is in, its file tells no recording date"
    )
  }

  /// “reported 2020-06”: of the centres.
  public static func reportedOf(_ month: Month) -> Phrase {
    Phrase(zh: "已报中心 \(month)", en: "reported \(month)")
  }
  /// “uptime of 29/31”: how many have reported the month that it goes to.
  public static func reportedUptime(_ reported: Int, of owed: Int) -> Phrase {
    Phrase(zh: "可用率 \(reported)/\(owed) 已报", en: "uptime \(reported)/\(owed) reported")
  }
  /// “2/3 reported, due 15 Jul 2020”.
  public static func reportedBy(_ reported: Int, of owed: Int, due: Day) -> Phrase {
    let count = Phrase.reported(reported, of: owed)
    let day = Phrase.day(due)
    return Phrase(zh: "\(count.zh)，应于\(day.zh)前报送", en: "\(count.en), due \(day.en)")
  }
  /// “uptime through 2020-05”: the figures whose last month is not in full.
  public static func comparedThrough(_ months: [(isOfCentres: Bool, month: Month)]) -> Phrase {
    let parts = months.map { isOfCentres, month in
      isOfCentres
        ? Phrase(zh: "中心指标截至 \(month)", en: "centres through \(month)")
        : Phrase(zh: "可用率截至 \(month)", en: "network uptime through \(month)")
    }
    return Phrase(
      zh: parts.map(\.zh).joined(separator: "，"), en: parts.map(\.en).joined(separator: ", "))
  }
  /// “29/31 reported”.
  public static func reported(_ reported: Int, of owed: Int) -> Phrase {
    Phrase(zh: "\(reported)/\(owed) 已报", en: "\(reported)/\(owed) reported")
  }

  /// Ranks go to an earlier month, because the last one is not in full.
  public static func rankedThrough(_ month: Month, notIn last: Month) -> Phrase {
    Phrase(
      zh: "位次按截至 \(month) 的数据：\(last) 尚未报齐，不参与比较",
      en: "ranked by the figures through \(month): \(last) is not in full and not compared")
  }

  /// The last month is not in full: 29/31.
  public static func incompleteMonth(_ month: Month, _ reported: Int, of owed: Int) -> Phrase {
    Phrase(
      zh: "\(month) 未报齐 \(reported)/\(owed)，不参与比较",
      en: "\(month) incomplete, \(reported)/\(owed), not compared")
  }
}

extension ReportingState {
  /// Its name.
  public var name: Phrase {
    switch self {
    case .reported: Phrase(zh: "已报", en: "reported")
    case .undated: Phrase(zh: "已报，日期不详", en: "undated")
    case .late: Phrase(zh: "迟报", en: "late")
    case .revised: Phrase(zh: "已修订", en: "revised")
    case .missing: Phrase(zh: "未报", en: "missing")
    case .awaited: Phrase(zh: "未到期", en: "not due")
    case .notOwed: Phrase(zh: "不应报", en: "not owed")
    }
  }

  /// Its mark, one column wide.
  public var mark: String {
    switch self {
    case .reported: "●"
    case .undated: "■"
    case .late: "◆"
    case .revised: "✎"
    case .missing: "✖"
    case .awaited: "○"
    case .notOwed: "·"
    }
  }
}

extension ReportingTable {
  /// Its name.
  public var name: Phrase {
    switch self {
    case .centreMonths: Phrase(zh: "保护中心月报", en: "centres' months")
    case .networkMonths: Phrase(zh: "服务网月报", en: "network's months")
    case .cases: Phrase(zh: "案件台账", en: "case ledger")
    case .stageEvents: Phrase(zh: "阶段进展", en: "moves on ladders")
    case .observations(let frequency): frequency.observationsName
    }
  }
}

extension Frequency {
  /// The observations that are due so often.
  fileprivate var observationsName: Phrase {
    switch self {
    case .monthly: Phrase(zh: "月度指标", en: "monthly figures")
    case .quarterly: Phrase(zh: "季度指标", en: "quarterly figures")
    case .halfYearly: Phrase(zh: "半年指标", en: "half-yearly figures")
    case .yearly: Phrase(zh: "年度指标", en: "yearly figures")
    case .onOccurrence: Phrase(zh: "不定期指标", en: "figures on occurrence")
    }
  }
}

extension PeerGroup {
  /// Its name.
  public var name: Phrase {
    switch self {
    case .all: Phrase(zh: "全国", en: "all 31")
    case .region: Phrase(zh: "同区域", en: "region")
    case .size: Phrase(zh: "同规模", en: "like size")
    }
  }
}

extension SizeThird {
  /// Its name.
  public var name: Phrase {
    switch self {
    case .large: Phrase(zh: "大", en: "large")
    case .medium: Phrase(zh: "中", en: "medium")
    case .small: Phrase(zh: "小", en: "small")
    }
  }
}
