public import Domain

/// Words of the strategy pane.
extension Phrase {
  /// “Provincial strategy and rules”.
  public static let strategyMatrix = Phrase(zh: "各地战略与政策", en: "Provincial strategy and rules")
  /// “National measures”.
  public static let nationalStrategy = Phrase(zh: "国家层面", en: "National measures")
  /// “rung reached / rung required”.
  public static let rungHeights = Phrase(
    zh: "数字为已达阶段/应达阶段", en: "rung reached / rung required")
  /// “no move recorded yet”.
  public static let noMoves = Phrase(zh: "尚无进展记录", en: "no move recorded yet")
  /// “Date”.
  public static let dayTitle = Phrase(zh: "日期", en: "Date")
  /// “Stage”.
  public static let stageTitle = Phrase(zh: "阶段", en: "Stage")
  /// “Document”.
  public static let documentTitle = Phrase(zh: "文件", en: "Document")
  /// “Measure”.
  public static let measureTitle = Phrase(zh: "任务", en: "Measure")
  /// The corps beside the provinces, short enough for a table.
  public static let corps = Phrase(zh: "兵团", en: "XPCC")
  /// “Province”.
  public static let provinceTitle = Phrase(zh: "省份", en: "Province")
  /// “required”.
  public static let requiredSign = Phrase(zh: "目标", en: "required")

  /// The heading of a measure's column: at most three Han or five letters, or twice that.
  public static func column(of measure: String, isWide: Bool) -> Phrase {
    let known = isWide ? wideColumns[measure] : narrowColumns[measure]
    return known ?? Phrase(zh: measure, en: measure)
  }

  private static let narrowColumns: [String: Phrase] = [
    "1.1.06": Phrase(zh: "强省", en: "Strat"),
    "1.2.03": Phrase(zh: "总结", en: "13th"),
    "1.2.04": Phrase(zh: "规划", en: "14th"),
    "1.3.06": Phrase(zh: "法规", en: "Laws"),
    "2.1.04": Phrase(zh: "配套", en: "Prot."),
    "4.2.09": Phrase(zh: "资助", en: "PCT"),
    "4.2.10": Phrase(zh: "新型", en: "UM"),
    "4.2.11": Phrase(zh: "外观", en: "Dsgn"),
    "4.2.12": Phrase(zh: "商标", en: "TM"),
  ]

  private static let wideColumns: [String: Phrase] = [
    "1.1.06": Phrase(zh: "强省战略", en: "Strategy"),
    "1.2.03": Phrase(zh: "十三五总结", en: "13th plan"),
    "1.2.04": Phrase(zh: "十四五规划", en: "14th plan"),
    "1.3.06": Phrase(zh: "地方法规", en: "Local law"),
    "2.1.04": Phrase(zh: "保护配套", en: "Protection"),
    "4.2.09": Phrase(zh: "规范资助", en: "PCT grants"),
    "4.2.10": Phrase(zh: "新型资助", en: "Utility"),
    "4.2.11": Phrase(zh: "外观资助", en: "Design"),
    "4.2.12": Phrase(zh: "商标资助", en: "Trademark"),
  ]
}

extension Rung {
  /// The rung in two Han or one short word; its name where none is known.
  public var shortName: Phrase { Rung.shortNames[id] ?? name }

  private static let shortNames: [String: Phrase] = [
    "not_started": Phrase(zh: "未启", en: "idle"), "research": Phrase(zh: "研究", en: "study"),
    "drafting": Phrase(zh: "起草", en: "drafting"), "drafted": Phrase(zh: "草案", en: "drafted"),
    "consultation": Phrase(zh: "征求", en: "consult"), "submitted": Phrase(zh: "送审", en: "submitted"),
    "adopted": Phrase(zh: "通过", en: "adopted"), "in_force": Phrase(zh: "实施", en: "in force"),
    "evaluated": Phrase(zh: "评估", en: "evaluated"), "proposed": Phrase(zh: "立项", en: "proposed"),
    "filed": Phrase(zh: "报备", en: "filed"), "self_check": Phrase(zh: "自查", en: "checking"),
    "third_party": Phrase(zh: "评估", en: "review"), "completed": Phrase(zh: "完成", en: "completed"),
    "applied": Phrase(zh: "应用", en: "applied"), "building": Phrase(zh: "建设", en: "building"),
    "trial": Phrase(zh: "试行", en: "trial"), "accepted": Phrase(zh: "验收", en: "accepted"),
  ]
}
