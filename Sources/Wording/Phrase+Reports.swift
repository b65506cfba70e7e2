public import Domain

/// Words of the text report.
extension Phrase {
  /// The title.
  public static let reportTitle = Phrase(
    zh: "知产 · 年度工作要点落实情况", en: "Zhichan · how the year's programme stands")
  /// The badge of synthetic data, beside the title.
  public static let reportSampleBadge = Phrase(
    zh: "【示例数据，非真实业务数据】", en: "[SAMPLE: synthetic data]")

  /// The day everything stands at.
  public static func standsAt(_ day: Day) -> Phrase {
    let months = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ]
    let (year, month, number) = day.parts
    return Phrase(
      zh: "截至 \(year)年\(month)月\(number)日", en: "As of \(number) \(months[month - 1]) \(year)")
  }

  /// The light of the whole country.
  public static func china(_ light: Light) -> Phrase {
    Phrase(zh: "全国 \(light.mark) \(light.name.zh)", en: "China \(light.mark) \(light.name.en)")
  }

  /// What the marks mean.
  public static let reportMarks = Phrase(
    zh: "✓ 已完成  ● 正常  ◆ 临期  ▲ 滞后  ✖ 严重滞后、逾期或未完成  ? 无数据  – 不适用",
    en: "✓ done  ● on track  ◆ due soon  ▲ behind  ✖ far behind, overdue or missed  ? no data"
      + "  – not applicable")

  /// Heading of the headline targets.
  public static let reportHeadline = Phrase(zh: "主要指标", en: "Headline targets")
  /// Heading of the chapters.
  public static let reportChapters = Phrase(zh: "各章进展", en: "Chapters")
  /// Heading of the panes.
  public static let reportPanes = Phrase(zh: "各版块", en: "Panes")
  /// Heading of the network.
  public static let reportNetwork = Phrase(zh: "公共服务网", en: "Public service network")
  /// Heading of the provinces.
  public static let reportProvinces = Phrase(zh: "各省（区、市）", en: "Provinces")
  /// How many provinces have the last month in full: of their centres, of the network; nil where
  /// nobody owes it.
  public static func reportReported(
    _ month: Month, centres: Completeness?, network: Completeness?
  ) -> Phrase {
    func text(_ complete: Completeness) -> String { "\(complete.reported)/\(complete.owed)" }
    let zh = [centres.map { "保护中心 \(text($0))" }, network.map { "服务网 \(text($0))" }]
    let en = [centres.map { "centres \(text($0))" }, network.map { "network \(text($0))" }]
    return Phrase(
      zh: "\(month) 已报齐省份：" + zh.compactMap(\.self).joined(separator: "，"),
      en: "provinces with all of \(month) in: " + en.compactMap(\.self).joined(separator: ", "))
  }
  /// Heading of the centres over their service level.
  public static let reportCentresBehind = Phrase(
    zh: "超出办理时限的保护中心", en: "Protection centres over their service level")
  /// Heading of the files.
  public static let reportData = Phrase(zh: "数据", en: "Data")

  /// Column: the target's name.
  public static let reportTarget = Phrase(zh: "指标", en: "target")
  /// Column: the value.
  public static let reportValue = Phrase(zh: "完成值", en: "now")
  /// Column: the target's number.
  public static let reportLimit = Phrase(zh: "目标值", en: "required")
  /// Column: the period of the value.
  public static let reportPeriod = Phrase(zh: "数据期", en: "period")
  /// Column: covered prefectures of all.
  public static let reportCovered = Phrase(zh: "有机构地市", en: "with agency")
  /// Column: coverage.
  public static let reportCoverageColumn = Phrase(zh: "覆盖率", en: "coverage")
  /// Column: pass rate of pre-examination.
  public static let reportPassRate = Phrase(zh: "预审合格率", en: "pass rate")
  /// Column: backlog of pre-examination.
  public static let reportBacklog = Phrase(zh: "积压", en: "backlog")
  /// Column: a centre's name.
  public static let reportCentre = Phrase(zh: "保护中心", en: "centre")
  /// Column: the unit a centre lies in.
  public static let reportUnit = Phrase(zh: "所在地", en: "province")
  /// Column: days within which nine in ten cases are closed.
  public static let reportDays = Phrase(zh: "九成用时（天）", en: "p90 days")
  /// Column: the service level in days.
  public static let reportServiceDays = Phrase(zh: "时限（天）", en: "level")

  /// The Xinjiang Production and Construction Corps where its English name is too long.
  public static let xpcc = Phrase(zh: "兵团", en: "XPCC")

  /// How many provinces are done with a measure that is handed down to them.
  public static func provincesDone(_ done: Int, of all: Int) -> Phrase {
    Phrase(zh: "\(done)/\(all) 省完成", en: "done in \(done)/\(all)")
  }

  /// The name of a pane, by its id in the catalogue.
  public static func pane(_ id: String) -> Phrase {
    switch id {
    case "strategy": paneStrategy
    case "protection": paneProtection
    case "network": paneNetwork
    case "programme": paneProgramme
    default: Phrase(zh: id, en: id)
    }
  }

  /// Coverage of prefectures and of people.
  public static func reportCoverage(
    _ percent: String, covered: String, of all: String, people: String
  ) -> Phrase {
    Phrase(
      zh: "设有公共服务机构的地级行政区 \(covered)/\(all)，覆盖率 \(percent)；覆盖人口 \(people)",
      en: "prefectures with a public service agency: \(covered) of \(all), \(percent); "
        + "of the people: \(people)")
  }

  /// How much one class of services is reached through the network.
  public static func reportReach(_ service: ServiceClass, _ percent: String) -> Phrase {
    switch service {
    case .business: Phrase(zh: "业务服务 \(percent)", en: "business \(percent)")
    case .government: Phrase(zh: "政务服务 \(percent)", en: "government \(percent)")
    case .information: Phrase(zh: "信息服务 \(percent)", en: "information \(percent)")
    }
  }

  /// The one-network figure: the lowest of the three.
  public static func reportOneNetwork(_ percent: String, classes: String) -> Phrase {
    Phrase(
      zh: "一网通办（三类最低）\(percent)：\(classes)",
      en: "reached through one network (the lowest of three) \(percent): \(classes)")
  }

  /// Between the parts of a list in a sentence.
  public static let reportListComma = Phrase(zh: "，", en: ", ")

  /// No centre is over its service level.
  public static let reportNoCentreBehind = Phrase(
    zh: "无", en: "none")

  /// Where the faults can be read.
  public static let reportSeeCheck = Phrase(
    zh: "问题所在的文件、行、列见 zhichan check", en: "zhichan check lists them by file, line and column")
}
