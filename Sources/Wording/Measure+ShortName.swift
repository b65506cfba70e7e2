public import Domain

extension Measure {
  /// A name of a few words for the headline targets of 2020; the whole name for other measures.
  public var shortName: Phrase {
    switch (id, rule) {
    case ("3.1.02", .threshold): Phrase(zh: "高价值专利审查周期", en: "High-value patents, months")
    case ("3.2.01", .threshold): Phrase(zh: "商标注册审查周期", en: "Trademarks, months")
    case ("4.1.07", .growth): Phrase(zh: "质押融资增长", en: "Pledge financing, growth")
    case ("4.2.10", .linearToZero): Phrase(zh: "取消实用新型资助", en: "No utility-model subsidies")
    case ("4.2.11", .linearToZero): Phrase(zh: "取消外观设计资助", en: "No design subsidies")
    case ("4.2.12", .linearToZero): Phrase(zh: "取消商标资助", en: "No trademark subsidies")
    case ("5.2.04", .batch): Phrase(zh: "新建 TISC", en: "New TISCs")
    case ("5.2.08", .linear): Phrase(zh: "业务服务一网通办", en: "Business services online")
    case ("5.2.09", .linear): Phrase(zh: "政务服务一网通办", en: "Government services online")
    case ("5.2.10", .linear): Phrase(zh: "信息服务一网通办", en: "Information services online")
    default: name
    }
  }

  /// The name where it has little room: the short one, or, in English, of what localities are to
  /// do, the name without the localities it begins with.
  public var briefName: Phrase {
    let subject = "Localities "
    let short = shortName
    guard scope == .local, short.en.hasPrefix(subject) else { return short }
    let rest = short.en.dropFirst(subject.count)
    return Phrase(zh: short.zh, en: rest.prefix(1).uppercased() + rest.dropFirst())
  }
}
