public import Domain

/// Words of the screen in a service hall: for visitors, not for clerks.
extension Phrase {
  /// What the screen is called where the hall has no name.
  public static let kioskTitle = Phrase(zh: "知识产权公共服务", en: "Intellectual Property Services")
  /// Before the data is there.
  public static let kioskWaiting = Phrase(zh: "数据准备中，请稍候", en: "Figures will be here soon")
  /// The figure of the whole country on the map.
  public static let kioskCountry = Phrase(zh: "全国", en: "China")
  /// Heading of the slide of durations.
  public static let kioskDurations = Phrase(zh: "办理需要多久", en: "How long does it take?")
  /// Heading of the slide of services.
  public static let kioskServices = Phrase(zh: "三类服务，一网通办", en: "Three services, one network")
  /// Heading of the list of provinces.
  public static let kioskProvinces = Phrase(zh: "各省份进展", en: "How the provinces stand")
  /// Where online services are reached.
  public static let kioskOnline = Phrase(zh: "网上可办", en: "online")
  /// Days that half of the cases take at most.
  public static let kioskMedian = Phrase(zh: "快速预审中位数", en: "Fast pre-examination (median)")
  /// High-value patents among the durations.
  public static let kioskPatents = Phrase(zh: "高价值专利审查", en: "High-value patents")
  /// Trademarks among the durations.
  public static let kioskTrademarks = Phrase(zh: "商标注册审查", en: "Trademark registration")
  /// How a visitor goes on, below the list of provinces.
  public static let kioskListKeys = Phrase(
    zh: "↑↓ 选择省份   → 查看   ← 返回", en: "↑↓ choose   → look   ← back")
  /// What a touch in the lower left of the list does.
  public static let kioskBack = Phrase(zh: "◀ 返回", en: "◀ back")

  /// The target beside a value.
  public static func kioskTarget(_ target: String) -> Phrase {
    Phrase(zh: "目标 \(target)", en: "target \(target)")
  }

  /// A day in full.
  public static func kioskDay(_ day: Day) -> Phrase {
    let (year, month, number) = day.parts
    return Phrase(
      zh: "\(year)年\(month)月\(number)日", en: "\(number) \(englishMonths[month - 1]) \(year)")
  }

  /// A period as people say it.
  public static func kioskPeriod(_ period: Period) -> Phrase {
    switch period {
    case .year(let year): return Phrase(zh: "\(year)年", en: "\(year)")
    case .half(let year, let half):
      return Phrase(
        zh: "\(year)年\(half == 1 ? "上" : "下")半年",
        en: "\(half == 1 ? "first" : "second") half of \(year)")
    case .quarter(let year, let quarter):
      let ordinal = ["first", "second", "third", "fourth"][quarter - 1]
      let number = ["一", "二", "三", "四"][quarter - 1]
      return Phrase(zh: "\(year)年\(number)季度", en: "\(ordinal) quarter of \(year)")
    case .month(let month):
      return Phrase(
        zh: "\(month.year)年\(month.number)月",
        en: "\(englishMonths[month.number - 1]) \(month.year)")
    case .day(let day): return kioskDay(day)
    case .running(let first, let last):
      return Phrase(
        zh: "\(last.year)年\(first.number)—\(last.number)月",
        en: "\(englishMonths[first.number - 1])–\(englishMonths[last.number - 1]) \(last.year)")
    }
  }

  /// Where figures come from and how far they go.
  public static func kioskSource(asOf day: Day) -> Phrase {
    let words = kioskDay(day)
    return Phrase(
      zh: "来源：各报送单位数据，截至\(words.zh)", en: "Source: figures of the reporting offices to \(words.en)")
  }

  /// How old figures are of files that cannot be read now.
  public static func kioskKept(_ age: Phrase) -> Phrase {
    Phrase(zh: "部分数据读取于\(age.zh)", en: "some figures were read \(age.en)")
  }

  /// A figure's name with its unit, as the heading of a map; with the month it goes to where the
  /// last one is not in full.
  public static func kioskMap(_ key: FigureKey, through month: Month?) -> Phrase {
    let layer = layerOfFigure(key, through: month)
    return Phrase(zh: layer.zh, en: capitalised(layer.en))
  }

  /// A place among the provinces, in words.
  public static func kioskRank(_ place: Int, of count: Int) -> Phrase {
    let words = rank(place, of: count)
    return Phrase(zh: "全国第 \(place) 位（共 \(count) 个）", en: "\(words.en) provinces")
  }

  /// Heading of the nodes near the hall.
  public static func kioskNodes(_ kind: Phrase?, near place: Phrase) -> Phrase {
    Phrase(
      zh: "\(place.zh)\(kind?.zh ?? "知识产权服务点")",
      en: kind.map { "\(capitalised($0.en))s: \(place.en)" } ?? "IP services in \(place.en)")
  }

  /// How many places give a service.
  public static func kioskPlaces(_ count: Int, in place: Phrase) -> Phrase {
    Phrase(
      zh: "\(place.zh)线下 \(count) 处",
      en: "\(count) \(count == 1 ? "place" : "places") in \(place.en)")
  }

  /// A name with a capital letter, as a heading begins.
  public static func kioskHeading(_ name: Phrase) -> Phrase {
    Phrase(zh: name.zh, en: capitalised(name.en))
  }

  private static func capitalised(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }

  static let englishMonths = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
}

extension Measure {
  /// The name of a headline target of 2020 as a visitor understands it; the whole name for others.
  public var publicName: Phrase {
    switch (id, rule) {
    case ("3.1.02", .threshold): Phrase(zh: "高价值专利审查周期", en: "High-value patent examination")
    case ("3.2.01", .threshold): Phrase(zh: "商标注册平均审查周期", en: "Trademark registration")
    case ("4.1.07", .growth): Phrase(zh: "知识产权质押融资增长", en: "Growth of IP pledge financing")
    case ("4.2.10", .linearToZero):
      Phrase(zh: "仍在执行的实用新型资助", en: "Utility-model subsidies still in force")
    case ("4.2.11", .linearToZero):
      Phrase(zh: "仍在执行的外观设计资助", en: "Design subsidies still in force")
    case ("4.2.12", .linearToZero):
      Phrase(zh: "仍在执行的商标资助", en: "Trademark subsidies still in force")
    case ("5.2.04", .batch): Phrase(zh: "新建技术与创新支持中心", en: "New TISCs this year")
    case ("5.2.08", .linear): Phrase(zh: "业务服务一网通办", en: "Business services online")
    case ("5.2.09", .linear): Phrase(zh: "政务服务一网通办", en: "Government services online")
    case ("5.2.10", .linear): Phrase(zh: "信息服务一网通办", en: "Information services online")
    default: name
    }
  }
}
