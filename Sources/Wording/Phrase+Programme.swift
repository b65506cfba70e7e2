public import Domain

/// Words of the programme's pane and of a measure's detail.
extension Phrase {
  public static let programmeTitle = Phrase(zh: "年度任务", en: "The year's programme")
  public static let divisionTitle = Phrase(zh: "各省份分布", en: "Provinces")
  public static let lightsColumn = Phrase(zh: "分布", en: "Lights")
  public static let lateTitle = Phrase(zh: "滞后", en: "Behind")
  public static let rankTitle = Phrase(zh: "位次", en: "Rank")
  public static let dueTitle = Phrase(zh: "期限", en: "Due")
  public static let scheduleTitle = Phrase(zh: "进度", en: "Schedule")
  public static let dutyTitle = Phrase(zh: "责任", en: "Duty")
  public static let ownerTitle = Phrase(zh: "主办", en: "Owner")
  public static let periodTitle = Phrase(zh: "数据期", en: "Period")
  public static let reportedTitle = Phrase(zh: "已报", en: "Reported")
  public static let localDuty = Phrase(zh: "各地", en: "localities")
  public static let nationalDuty = Phrase(zh: "国家", en: "national")
  public static let onYearBefore = Phrase(zh: "同比", en: "on the year")
  public static let noLight = Phrase(zh: "只看趋势", en: "trend only")

  /// How many measures there are.
  public static func measureCount(_ count: Int) -> Phrase {
    Phrase(zh: "\(count) 项任务", en: "\(count) measures")
  }

  /// The share of the target done against the share of the year gone.
  public static func schedule(done: String, year: String) -> Phrase {
    Phrase(zh: "完成 \(done) %，序时 \(year) %", en: "\(done) % done, \(year) % of the year gone")
  }
}
