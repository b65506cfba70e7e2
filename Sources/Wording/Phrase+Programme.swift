public import Domain

/// Words of the programme's pane and of a measure's detail.
extension Phrase {
  /// “The year's programme”.
  public static let programmeTitle = Phrase(zh: "年度任务", en: "The year's programme")
  /// “Provinces”.
  public static let divisionTitle = Phrase(zh: "各省份分布", en: "Provinces")
  /// “Lights”.
  public static let lightsColumn = Phrase(zh: "分布", en: "Lights")
  /// “Behind”.
  public static let lateTitle = Phrase(zh: "滞后", en: "Behind")
  /// “Rank”.
  public static let rankTitle = Phrase(zh: "位次", en: "Rank")
  /// “Due”.
  public static let dueTitle = Phrase(zh: "期限", en: "Due")
  /// “Schedule”.
  public static let scheduleTitle = Phrase(zh: "进度", en: "Schedule")
  /// “Duty”.
  public static let dutyTitle = Phrase(zh: "责任", en: "Duty")
  /// “Owner”.
  public static let ownerTitle = Phrase(zh: "主办", en: "Owner")
  /// “Period”.
  public static let periodTitle = Phrase(zh: "数据期", en: "Period")
  /// “Reported”.
  public static let reportedTitle = Phrase(zh: "已报", en: "Reported")
  /// “localities”.
  public static let localDuty = Phrase(zh: "各地", en: "localities")
  /// “national”.
  public static let nationalDuty = Phrase(zh: "国家", en: "national")
  /// “on the year”.
  public static let onYearBefore = Phrase(zh: "同比", en: "on the year")
  /// “trend only”.
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
