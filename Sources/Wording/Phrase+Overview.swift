public import Domain

/// Words of the overview, and headings that several panes share.
extension Phrase {
  /// “Provinces”.
  public static let provinces = Phrase(zh: "各省份", en: "Provinces")
  /// “no reporting units”.
  public static let noUnits = Phrase(zh: "没有报送单位", en: "no reporting units")
  /// “no measures”.
  public static let noMeasures = Phrase(zh: "没有任务", en: "no measures")
  /// “looking…”: what has crossed a line is not known yet.
  public static let alertsAwaited = Phrase(zh: "正在检查…", en: "looking…")
  /// “nothing has crossed a line”.
  public static let noAlerts = Phrase(zh: "没有预警", en: "nothing has crossed a line")
  /// “Light of the province”.
  public static let unitLight = Phrase(zh: "总体状态", en: "Light of the province")
  /// “light, measures behind”.
  public static let layerOfLights = Phrase(
    zh: "总体状态，滞后项数", en: "light, measures behind")
  /// “pass rate, %”: a figure on the map with its unit; with the month it goes to where the last
  /// one is not in full.
  public static func layerOfFigure(_ key: FigureKey, through month: Month?) -> Phrase {
    let until = month.map { Phrase(zh: "截至 \($0)", en: "through \($0)") }
    return layer(key.name, unit: key.unitName, until)
  }
  /// “New TISCs, bodies (2019-09)”: an indicator on the map with its unit and its period.
  public static func layerOfIndicator(_ name: Phrase, unit: String, period: String) -> Phrase {
    layer(name, unit: .unit(unit), period.isEmpty ? nil : Phrase(zh: period, en: period))
  }

  /// A name with its unit, where the name does not say that already, and what it goes to.
  private static func layer(_ name: Phrase, unit: Phrase, _ until: Phrase?) -> Phrase {
    let notes = [unit.zh, until?.zh ?? ""].filter { !$0.isEmpty }.joined(separator: "，")
    let isSaid = unit.en.isEmpty || name.en.lowercased().contains(unit.en)
    return Phrase(
      zh: notes.isEmpty ? name.zh : "\(name.zh)（\(notes)）",
      en: name.en + (isSaid ? "" : ", \(unit.en)") + (until.map { " (\($0.en))" } ?? ""))
  }
  /// “Headline targets”.
  public static let headlineTargets = Phrase(zh: "主要目标", en: "Headline targets")
  /// “Now”.
  public static let valueTitle = Phrase(zh: "现值", en: "Now")
  /// “Target”.
  public static let targetTitle = Phrase(zh: "目标", en: "Target")
  /// “Chapter”.
  public static let chapterTitle = Phrase(zh: "章", en: "Chapter")
  /// “Place”.
  public static let placeTitle = Phrase(zh: "地区", en: "Place")
  /// “Subject”.
  public static let subjectTitle = Phrase(zh: "事项", en: "Subject")
  /// “Light”.
  public static let lightTitle = Phrase(zh: "状态", en: "Light")
  /// “Reason”.
  public static let reasonTitle = Phrase(zh: "原因", en: "Reason")
  /// “Enter opens”.
  public static let enterOpens = Phrase(zh: "Enter 进入", en: "Enter opens")

  /// The year of the targets.
  public static func targetsOf(_ year: Int) -> Phrase {
    Phrase(zh: "\(year)年", en: "\(year)")
  }

  /// A number of provinces.
  public static func provinceCount(_ count: Int) -> Phrase {
    Phrase(zh: "\(count) 省份", en: "\(count) prov.")
  }

  /// A place among the provinces.
  public static func rank(_ place: Int, of count: Int) -> Phrase {
    Phrase(zh: "第 \(place)/\(count) 位", en: "\(ordinal(place)) of \(count)")
  }

  private static func ordinal(_ number: Int) -> String {
    switch (number % 10, number % 100) {
    case (1, let teen) where teen != 11: "\(number)st"
    case (2, let teen) where teen != 12: "\(number)nd"
    case (3, let teen) where teen != 13: "\(number)rd"
    default: "\(number)th"
    }
  }
}

extension Light {
  /// The word of the lights that share its mark, for a legend.
  public var groupName: Phrase {
    switch self {
    case .farBehind, .overdue, .missed: Phrase(zh: "逾期/严重", en: "late")
    case .noData, .stale, .insufficientData: Phrase(zh: "无数据", en: "no data")
    default: name
    }
  }
}
