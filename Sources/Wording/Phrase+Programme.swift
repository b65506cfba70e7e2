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
  /// “Measures of the programme”: those that a pane shows the state of.
  public static let paneMeasures = Phrase(zh: "本版块任务", en: "Measures of the programme")
  /// “National figure”.
  public static let ofCountryTitle = Phrase(zh: "全国", en: "Country")
  /// “trend only”.
  public static let noLight = Phrase(zh: "只看趋势", en: "trend only")

  /// How many measures there are.
  public static func measureCount(_ count: Int) -> Phrase {
    Phrase(zh: "\(count) 项任务", en: "\(count) measures")
  }

  /// An article that asks nothing of localities, by its number and name; whether any of its
  /// figures is kept by province.
  public static func nationalArticle(_ id: String, _ name: Phrase, hasParts: Bool) -> Phrase {
    Phrase(
      zh: "\(id) 国家层面任务\(hasParts ? "" : "，无分省数据")：\(name.zh)",
      en: "\(id) national duty\(hasParts ? "" : ", not kept by province"): \(name.en)")
  }

  /// What a province's page says of an article that asks nothing of localities.
  public static func nationalDutyOnly(hasParts: Bool) -> Phrase {
    hasParts
      ? Phrase(
        zh: "国家层面任务：本条没有对各地的要求，不对本地区评判；所列为全国指标中本地区的数值",
        en:
          "national duty: the article asks nothing of localities, so the area is not judged; what is shown is its part of the national figures"
      )
      : Phrase(
        zh: "国家层面任务：本条没有对各地的要求，不对本地区评判；其指标没有分省数据",
        en:
          "national duty: the article asks nothing of localities, so the area is not judged; its figures are not kept by province"
      )
  }

  /// The country's value beside that of an area, with the area's share where it has one.
  public static func ofCountry(_ value: String, share: String?) -> Phrase {
    Phrase(
      zh: share.map { "\(value)，本地区占 \($0.asPercentage)" } ?? value,
      en: share.map { "\(value), of which \($0.asPercentage) here" } ?? value)
  }

  /// The share of the target done against the share of the year gone.
  public static func schedule(done: String, year: String) -> Phrase {
    Phrase(
      zh: "完成 \(done.asPercentage)，序时 \(year.asPercentage)",
      en: "\(done.asPercentage) done, \(year.asPercentage) of the year gone")
  }
}
