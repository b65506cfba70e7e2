public import Domain

extension Phrase {
  /// A unit of the data files (`indicators.unit`, `measures.unit`) in both languages.
  ///
  /// One that is not known is printed as it stands. 个 has no word in English: the name beside
  /// the number says what is counted.
  public static func unit(_ raw: String) -> Phrase { Phrase(zh: raw, en: english[raw] ?? raw) }

  private static let english: [String: String] = [
    "个月": "months", "月": "months", "天": "days", "日": "days", "工作日": "working days", "年": "years",
    "分钟": "minutes", "小时": "hours",
    "元": "yuan", "万元": "10,000 yuan", "亿元": "100 million yuan", "千元": "1,000 yuan",
    "次": "times", "场": "events", "人": "people", "人次": "attendances", "家": "bodies",
    "所": "institutions", "份": "documents", "件": "cases", "项": "items", "条": "leads",
    "单": "deals", "种": "kinds", "分": "points", "个": "", "万件": "10,000 cases", "万人": "10,000 people",
    "%": "%", "个百分点": "points", "百分点": "points",
  ]
}
