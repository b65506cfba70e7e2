public import Domain

// The line in which anything is looked for.
extension Phrase {
  /// What may be typed.
  public static let paletteHint = Phrase(
    zh: "中文、拼音、首字母或英文", en: "a name in English, Chinese or pinyin, or its initials")
  /// Nothing is called so.
  public static let paletteNothing = Phrase(zh: "没有找到", en: "nothing is called so")
  /// How many were found; `most` are shown at most.
  public static func paletteCount(_ count: Int, most: Int) -> Phrase {
    count < most
      ? Phrase(zh: "\(count) 项", en: "\(count) found")
      : Phrase(zh: "前 \(most) 项", en: "first \(most)")
  }
  /// Pane.
  public static let paletteKindPane = Phrase(zh: "窗格", en: "pane")
  /// Province.
  public static let paletteKindProvince = Phrase(zh: "省份", en: "province")
  /// Action.
  public static let paletteKindAction = Phrase(zh: "操作", en: "action")
  /// Centre.
  public static let paletteKindCentre = Phrase(zh: "保护中心", en: "centre")
  /// Measure.
  public static let paletteKindMeasure = Phrase(zh: "任务", en: "measure")
  /// Indicator.
  public static let paletteKindIndicator = Phrase(zh: "指标", en: "figure")
  /// Prefecture.
  public static let paletteKindPrefecture = Phrase(zh: "地市", en: "prefecture")
  /// Node.
  public static let paletteKindNode = Phrase(zh: "服务节点", en: "node")
  /// Theme.
  public static let paletteKindTheme = Phrase(zh: "主题", en: "theme")
}
