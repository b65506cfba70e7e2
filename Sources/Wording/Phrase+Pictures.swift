public import Domain

/// Words of charts.
extension Phrase {
  /// Heading of what the map can show.
  public static let layerTitle = Phrase(zh: "选择指标", en: "What to show")
  /// “Map: …”.
  public static func onTheMap(_ layer: Phrase) -> Phrase {
    Phrase(zh: "地图：\(layer.zh)", en: "Map: \(layer.en)")
  }
  /// “missing”.
  public static let heatMissing = Phrase(zh: "缺", en: "missing")
  /// “not all in”.
  public static let heatPartial = Phrase(zh: "未报齐", en: "not all in")
  /// What the steps hold.
  public static let heatFifths = Phrase(zh: "五档各约五分之一", en: "each step a fifth of the months")
  /// Heading of the funnel.
  public static let funnelTitle = Phrase(zh: "预审：由收案到授权", en: "Pre-examination, step by step")
  /// What stands beside the bars of the funnel.
  public static let funnelShares = Phrase(zh: "占上一步的比例", en: "of the step before")
}
