public import Domain

/// Names of the panes and what they are for.
extension Phrase {
  /// “Overview”.
  public static let paneOverview = Phrase(zh: "总览", en: "Overview")
  /// “Strategy”.
  public static let paneStrategy = Phrase(zh: "战略", en: "Strategy")
  /// “Protection”.
  public static let paneProtection = Phrase(zh: "保护中心", en: "Protection")
  /// “Network”.
  public static let paneNetwork = Phrase(zh: "公共服务", en: "Network")
  /// “Programme”.
  public static let paneProgramme = Phrase(zh: "任务", en: "Programme")
  /// “Alerts”.
  public static let paneAlerts = Phrase(zh: "预警", en: "Alerts")
  /// “Data”.
  public static let paneData = Phrase(zh: "数据", en: "Data")

  /// “overview: map, headline targets, chapters, alerts”.
  public static let paneOverviewPurpose = Phrase(
    zh: "总览：地图、主要目标、各章进展、预警", en: "overview: map, headline targets, chapters, alerts")
  /// “strategy: the stage of every province's plans and rules”.
  public static let paneStrategyPurpose = Phrase(
    zh: "战略：各省战略规划与政策所处阶段", en: "strategy: the stage of every province's plans and rules")
  /// “protection: caseload, backlog and days of every centre”.
  public static let paneProtectionPurpose = Phrase(
    zh: "保护中心：办案量、积压、用时", en: "protection: caseload, backlog and days of every centre")
  /// “network: coverage, nodes, the one network's reach”.
  public static let paneNetworkPurpose = Phrase(
    zh: "公共服务：覆盖、节点、一网通办", en: "network: coverage, nodes, the one network's reach")
  /// “programme: chapters, articles and measures as a tree”.
  public static let paneProgrammePurpose = Phrase(
    zh: "任务：章、条、任务逐级展开", en: "programme: chapters, articles and measures as a tree")
  /// “alerts: what is behind or late, and faults of the data”.
  public static let paneAlertsPurpose = Phrase(
    zh: "预警：滞后、逾期的任务与数据问题", en: "alerts: what is behind or late, and faults of the data")
  /// “data: every file, and its faults by line”.
  public static let paneDataPurpose = Phrase(
    zh: "数据：各文件及其问题所在行", en: "data: every file, and its faults by line")
}
