public import Domain

/// Words of a province's brief.
extension Phrase {
  /// “No data: ”, before names.
  public static let briefWithoutData = Phrase(zh: "? 无数据：", en: "? no data: ")
  /// The word “none”.
  public static let briefNone = Phrase(zh: "无。", en: "None.")
  /// Between the parts of a list.
  public static let briefListComma = Phrase(zh: "、", en: ", ")
  /// Heading of the figures.
  public static let briefFigures = Phrase(zh: "主要数据", en: "Figures")
  /// Column: this year.
  public static let briefThisYear = Phrase(zh: "今年", en: "This year")
  /// Column: the same time a year before.
  public static let briefLastYear = Phrase(zh: "上年同期", en: "Year before")
  /// Column: the change.
  public static let briefChange = Phrase(zh: "同比", en: "Change")
  /// Column: the place among the provinces of the region.
  public static let briefRegionRank = Phrase(zh: "区域位次", en: "In region")
  /// Column: median and 90th percentile of days.
  public static let briefDays = Phrase(zh: "用时中位/九成（天）", en: "Days, median / p90")
  /// Column: the range of a forecast.
  public static let briefRange = Phrase(zh: "区间", en: "Range")
  /// Heading of the forecasts.
  public static let briefForecasts = Phrase(zh: "年底预测", en: "Expected at the year's end")
  /// “Where to build next: ”.
  public static let briefPlacement = Phrase(zh: "布点建议：依次在", en: "Where to build next: ")
  /// What the star beside a figure says.
  public static let briefPartial = Phrase(
    zh: "* 有中心尚未报齐，不作同比。", en: "* not all centres have reported; no change is given.")

  /// The title.
  public static func briefTitle(_ name: Phrase, year: Int) -> Phrase {
    Phrase(zh: "\(name.zh)知识产权工作简报（\(year)年）", en: "\(name.en): IP work in brief, \(year)")
  }

  /// How the province stands as a whole.
  public static func briefSummary(_ light: Light, total: Int, counts: String) -> Phrase {
    Phrase(
      zh: "总体状态 \(light.mark) \(light.name.zh)。承担任务 \(total) 项：\(counts)。",
      en:
        "Overall \(light.mark) \(light.name.en). Judged on \(total) \(total == 1 ? "measure" : "measures"): \(counts)."
    )
  }

  /// How many lines are left out.
  public static func briefMore(_ count: Int) -> Phrase {
    Phrase(zh: "另有 \(count) 项", en: "\(count) more")
  }

  /// Heading of what is behind.
  public static func briefBehind(_ count: Int) -> Phrase {
    Phrase(
      zh: count == 0 ? "滞后任务" : "滞后任务及原因（\(count) 项）",
      en: count == 0 ? "Behind" : "Behind, and why (\(count))")
  }

  /// A value with its target.
  public static func briefValue(_ value: String, target: String?) -> Phrase {
    Phrase(
      zh: "现为 \(value)" + (target.map { "，目标 \($0)" } ?? ""),
      en: "now \(value)" + (target.map { ", target \($0)" } ?? ""))
  }

  /// What is expected.
  public static func briefExpected(_ value: String, range: String) -> Phrase {
    Phrase(zh: "预计年底 \(value)（\(range)）", en: "expected by December: \(value) (\(range))")
  }

  /// The day on which it is expected to be reached.
  public static func briefExpectedOn(_ day: String, range: String) -> Phrase {
    Phrase(zh: "预计 \(day)完成（\(range)）", en: "expected on \(day) (\(range))")
  }

  /// A figure with its unit; “nodes running” has it already.
  public static func briefFigure(_ key: FigureKey) -> Phrase {
    Phrase(
      zh: "\(key.name.zh)（\(key.unitName.zh)）",
      en: "\(key.name.en), \(key.unitName.en)".withoutRepeat)
  }

  /// A difference in percentage points.
  public static func briefPoints(_ number: String) -> Phrase {
    Phrase(zh: "\(number) 点", en: "\(number) pt")
  }

  /// The month that ranks go to.
  public static func briefRankedThrough(_ month: Month) -> Phrase {
    Phrase(
      zh: "位次和中位数截至\(Phrase.month(month).zh)（此后各省尚未报齐）。",
      en:
        "Ranks and medians go to \(Phrase.month(month).en), the last month that all have reported.")
  }

  /// Before the prefectures without an agency.
  public static func briefGaps(_ count: Int) -> Phrase {
    Phrase(zh: "空白地市 \(count) 个：", en: "Prefectures without an agency, \(count): ")
  }

  /// A step of the placement plan.
  public static func briefStep(_ place: Phrase, _ people: Phrase) -> Phrase {
    Phrase(zh: "\(place.zh)（\(people.zh)）", en: "\(place.en) (\(people.en) people)")
  }

  /// Heading of the changes.
  public static func briefChanges(since day: Day) -> Phrase {
    Phrase(zh: "近期变化（自\(Phrase.day(day).zh)）", en: "Changes since \(Phrase.day(day).en)")
  }

  /// Heading of the alerts.
  public static func briefAlerts(_ count: Int) -> Phrase {
    Phrase(zh: "预警（\(count) 条）", en: "Alerts (\(count))")
  }

  /// Since when an alert is there.
  public static func briefSince(_ day: Day) -> Phrase {
    Phrase(zh: "（自\(Phrase.day(day).zh)）", en: " (since \(Phrase.day(day).en))")
  }
}

extension String {
  /// “centres, centres” as “centres”.
  fileprivate var withoutRepeat: String {
    let parts = split(separator: ",")
    guard parts.count == 2, let last = parts.last?.dropFirst() else { return self }
    return parts[0].contains(last) ? String(parts[0]) : self
  }
}
