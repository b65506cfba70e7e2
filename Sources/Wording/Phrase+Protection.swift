public import Domain

/// Words of the protection pane and of a centre's page.
extension Phrase {
  /// “Protection centres”.
  public static let protectionTitle = Phrase(zh: "知识产权保护中心", en: "Protection centres")
  /// “Level”.
  public static let levelTitle = Phrase(zh: "时限", en: "Level")
  /// “24 months”.
  public static let yearAndMore = Phrase(zh: "近24月", en: "24 months")
  /// “Industries”.
  public static let industriesTitle = Phrase(zh: "产业", en: "Industries")
  /// “Services”.
  public static let serviceLines = Phrase(zh: "业务", en: "Services")
  /// “Staff”.
  public static let staffTitle = Phrase(zh: "人员", en: "Staff")
  /// “not yet”.
  public static let notOpenYet = Phrase(zh: "尚未运行", en: "not yet")
  /// “Opened”.
  public static let openedTitle = Phrase(zh: "运行", en: "Opened")
  /// “Demand”.
  public static let demandTitle = Phrase(zh: "本省需求", en: "Demand")
  /// “Month by month”.
  public static let monthsTitle = Phrase(zh: "逐月", en: "Month by month")
  /// “Month”.
  public static let monthTitle = Phrase(zh: "月份", en: "Month")
  /// “no monthly figures”.
  public static let noMonths = Phrase(zh: "没有月度数据", en: "no monthly figures")
  /// “Where it is”.
  public static let linksTitle = Phrase(zh: "所在地", en: "Where it is")
  /// “Received, accepted, passed, cases”.
  public static let casesChart = Phrase(
    zh: "收案 受理 合格（件）", en: "Received, accepted, passed, cases")
  /// “Backlog, cases”.
  public static let backlogChart = Phrase(zh: "积压（件）", en: "Backlog, cases")
  /// “Days, 90th percentile”.
  public static let daysChart = Phrase(zh: "九成用时（天）", en: "Days, 90th percentile")
  /// “Days, 90th percentile, and the level”.
  public static let daysChartWithLevel = Phrase(
    zh: "九成用时与时限（天）", en: "Days, 90th percentile, and the level")

  /// The stretch the flows are summed over, and who has reported it.
  public static func summed(from first: Month, through last: Month, _ done: Completeness?)
    -> Phrase
  {
    let zhMonths =
      first == last ? "\(last.number)月" : "\(first.number)—\(last.number)月"
    let enMonths =
      first == last
      ? monthNames[last.number - 1]
      : "\(monthNames[first.number - 1])–\(monthNames[last.number - 1])"
    let zhDone = done.map { "，\($0.reported)/\($0.owed) 省报齐" } ?? ""
    let enDone = done.map { ", \($0.reported)/\($0.owed) provinces complete" } ?? ""
    return Phrase(
      zh: "\(last.year)年\(zhMonths)\(zhDone)", en: "\(enMonths) \(last.year)\(enDone)")
  }

  /// How many centres are open.
  public static func centreCount(_ count: Int) -> Phrase {
    Phrase(zh: "全国 \(count) 家", en: count == 1 ? "1 centre open" : "\(count) open")
  }

  /// Filled posts of those authorised.
  public static func staff(_ filled: Int?, of authorised: Int?) -> Phrase {
    let (now, all) = (filled.map(String.init) ?? "–", authorised.map(String.init) ?? "–")
    return Phrase(zh: "在岗 \(now)/编制 \(all)", en: "\(now) of \(all) posts filled")
  }

  /// Cases a month received in a region, against what its centres can take.
  public static func demand(_ received: String, capacity: String) -> Phrase {
    Phrase(
      zh: "月均收案 \(received) 件，能力 \(capacity) 件",
      en: "\(received) a month, room for \(capacity)")
  }

  /// When a centre that has not opened was approved, after the words that say so.
  public static func approved(_ day: Day) -> Phrase {
    Phrase(zh: "，\(Phrase.day(day).zh)批复", en: ", approved \(Phrase.day(day).en)")
  }

  /// The name of a figure beside its value, where there is little room.
  public static func label(of key: FigureKey) -> Phrase {
    switch key {
    case .daysP90: Phrase(zh: "九成用时", en: "p90 days")
    case .enforcementClosed: Phrase(zh: "维权结案", en: "enforcement closed")
    default: key.name
    }
  }

  /// The name of a figure in a column of the centres' table, its unit included.
  public static func column(of key: FigureKey) -> Phrase {
    switch key {
    case .received: Phrase(zh: "收案", en: "Received")
    case .accepted: Phrase(zh: "受理", en: "Accepted")
    case .passed: Phrase(zh: "合格", en: "Passed")
    case .granted: Phrase(zh: "授权", en: "Granted")
    case .passRate: Phrase(zh: "合格率%", en: "Pass %")
    case .enforcementClosed: Phrase(zh: "维权", en: "Enforced")
    case .mediationSuccess: Phrase(zh: "调解成功%", en: "Settled %")
    case .backlog: Phrase(zh: "积压", en: "Backlog")
    case .backlogMonths: Phrase(zh: "积压月", en: "Months")
    case .daysMedian: Phrase(zh: "中位天", en: "Median")
    case .daysP90: Phrase(zh: "九成用时", en: "P90 days")
    case .capacityUse: Phrase(zh: "利用%", en: "Use %")
    case .coverage: Phrase(zh: "地市%", en: "Cover %")
    case .peopleCoverage: Phrase(zh: "人口%", en: "People %")
    case .reach: Phrase(zh: "一网%", en: "Reach %")
    case .nodes: Phrase(zh: "节点", en: "Nodes")
    case .networkUptime: Phrase(zh: "可用%", en: "Uptime %")
    default: key.name
    }
  }
}
