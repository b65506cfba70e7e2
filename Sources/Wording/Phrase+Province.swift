public import Domain

/// Words of the province's and the prefecture's page.
extension Phrase {
  /// “Measures”.
  public static let measuresTitle = Phrase(zh: "承担任务", en: "Measures")
  /// “Figures”.
  public static let figuresTitle = Phrase(zh: "指标", en: "Figures")
  /// “Figure”.
  public static let figureTitle = Phrase(zh: "指标", en: "Figure")
  /// “Unit”.
  public static let unitTitle = Phrase(zh: "单位", en: "Unit")
  /// “12 months”.
  public static let trendTitle = Phrase(zh: "近12月", en: "12 months")
  /// “no figures”.
  public static let noFigures = Phrase(zh: "没有指标数据", en: "no figures")
  /// “Protection centres”.
  public static let centresTitle = Phrase(zh: "保护中心", en: "Protection centres")
  /// “Centre”.
  public static let centreTitle = Phrase(zh: "保护中心", en: "Centre")
  /// “no protection centre”.
  public static let noCentres = Phrase(zh: "没有保护中心", en: "no protection centre")
  /// “Prefectures”.
  public static let prefecturesTitle = Phrase(zh: "地市州", en: "Prefectures")
  /// “no prefectures”.
  public static let noPrefectures = Phrase(zh: "不设地市", en: "no prefectures")
  /// “People k”.
  public static let peopleTitle = Phrase(zh: "人口万", en: "People k")
  /// “Univ.”.
  public static let universityTitle = Phrase(zh: "高校", en: "Univ.")
  /// “Hall”.
  public static let hallTitle = Phrase(zh: "大厅", en: "Hall")
  /// “Services”.
  public static let servicesTitle = Phrase(zh: "三类服务", en: "Services")
  /// “Timeline”.
  public static let timelineTitle = Phrase(zh: "阶段变动", en: "Timeline")
  /// “Service nodes”.
  public static let nodesTitle = Phrase(zh: "服务节点", en: "Service nodes")
  /// “no service node”.
  public static let noNodes = Phrase(zh: "没有服务节点", en: "no service node")
  /// “Kind”.
  public static let kindTitle = Phrase(zh: "类别", en: "Kind")
  /// “Name”.
  public static let nameTitle = Phrase(zh: "名称", en: "Name")
  /// “Since”.
  public static let sinceTitle = Phrase(zh: "开始服务", en: "Since")
  /// “Address”.
  public static let addressTitle = Phrase(zh: "地址", en: "Address")
  /// “Phone”.
  public static let phoneTitle = Phrase(zh: "电话", en: "Phone")
  /// “Hours”.
  public static let hoursTitle = Phrase(zh: "时间", en: "Hours")
  /// “Batch”.
  public static let batchTitle = Phrase(zh: "批次", en: "Batch")
  /// “has a public service agency”.
  public static let coveredWord = Phrase(zh: "有公共服务机构", en: "has a public service agency")
  /// “has no public service agency yet”.
  public static let uncoveredWord = Phrase(zh: "尚无公共服务机构", en: "has no public service agency yet")

  /// “coverage unknown: no service node was read”.
  public static let coverageUnknown = Phrase(
    zh: "没有读到服务节点，覆盖情况不明", en: "coverage unknown: no service node was read")

  /// A number of people: 万人 in Chinese, millions or thousands in English.
  public static func people(_ count: Int) -> Phrase {
    let tenThousands = Exact(Int128(count), over: 10_000)?.grouped(decimals: 0) ?? "–"
    let millions = Exact(Int128(count), over: 1_000_000)?.grouped(decimals: 1) ?? "–"
    let thousands = Exact(Int128(count), over: 1_000)?.grouped(decimals: 0) ?? "–"
    return Phrase(
      zh: "\(tenThousands) 万人",
      en: count >= 1_000_000 ? "\(millions) million people" : "\(thousands) thousand people")
  }

  /// How many prefectures a unit has.
  public static func prefectureCount(_ count: Int) -> Phrase {
    Phrase(zh: "\(count) 个地市州", en: "\(count) prefectures")
  }

  /// How many of a unit's prefectures have an agency.
  public static func coveredCount(_ covered: String, of count: Int) -> Phrase {
    Phrase(zh: "\(covered)/\(count) 有服务机构", en: "\(covered) of \(count) have an agency")
  }
}
