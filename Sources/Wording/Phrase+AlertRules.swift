public import Domain

/// What is wrong with `alerts.yaml`.
extension Phrase {
  /// The file has something other than a list of rules.
  public static let alertsNotList = Phrase(
    zh: "预警规则文件应是一个列表，每条规则以“- id:”开头",
    en: "a file of alert rules is a list; each rule begins with \"- id:\"")
  /// A rule without one of its keys.
  public static func alertWithout(_ key: String) -> Phrase {
    Phrase(zh: "这条规则缺少 \(key)", en: "the rule has no \"\(key)\"")
  }
  /// A value that is a list or a mapping where a word belongs.
  public static func alertNotText(_ key: String) -> Phrase {
    Phrase(zh: "\(key) 后应写一个值", en: "\"\(key)\" takes a single value")
  }
  /// An id that another rule has.
  public static func alertTwice(_ id: String, firstLine: Int) -> Phrase {
    Phrase(
      zh: "规则“\(id)”重复，第 \(firstLine) 行已经写过",
      en: "the rule \"\(id)\" is here a second time; it is first on line \(firstLine)")
  }
  /// A scope that is none.
  public static func notAScope(_ text: String) -> Phrase {
    Phrase(
      zh: "“\(text)”不是范围；应写 country、provinces、centres 或加引号的六位代码，如 \"420000\"",
      en: """
        \"\(text)\" is no scope; write country, provinces, centres, or a six-digit code in quotes, \
        \"420000\"
        """)
  }
  /// A condition that is none.
  public static func notACondition(_ text: String) -> Phrase {
    Phrase(
      zh: "“\(text)”不是条件；应如 > 200、< 80、yoy < -10、change >= 3",
      en: "\"\(text)\" is no condition; write > 200, < 80, yoy < -10 or change >= 3")
  }
  /// A duration that is none.
  public static func notAHold(_ text: String) -> Phrase {
    Phrase(
      zh: "“\(text)”不是时长；应如 3 months 或 60 days",
      en: "\"\(text)\" is no length of time; write 3 months or 60 days")
  }
  /// A severity that is none.
  public static func notASeverity(_ text: String) -> Phrase {
    Phrase(
      zh: "“\(text)”不是级别；应写 critical、warning 或 notice",
      en: "\"\(text)\" is no severity; write critical, warning or notice")
  }
  /// Two keys of which one belongs.
  public static let eitherIndicatorOrFigure = Phrase(
    zh: "indicator 和 figure 只能写一个", en: "write indicator or figure, not both")
  /// A figure that is none.
  public static func notAFigure(_ text: String, known: [String]) -> Phrase {
    let list = known.joined(separator: ", ")
    return Phrase(
      zh: "没有名为“\(text)”的指标；可用的有：\(list)",
      en: "there is no figure \"\(text)\"; the names are \(list)")
  }
  /// An indicator that the dataset does not have.
  public static func noSuchIndicator(_ id: String, rule: String) -> Phrase {
    Phrase(
      zh: "规则“\(rule)”：数据中没有指标“\(id)”",
      en: "the rule \"\(rule)\": the dataset has no indicator \"\(id)\"")
  }
  /// An indicator at a centre.
  public static let indicatorOfCentres = Phrase(
    zh: "保护中心没有 indicator，应写 figure", en: "centres have no indicators: write figure")
  /// A name in a form that is not understood.
  public static let alertNameForm = Phrase(
    zh: "name 应写一个名称，或 {zh: 中文, en: English}",
    en: "a name is one text, or {zh: 中文, en: English}")
}
