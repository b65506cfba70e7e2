public import Domain

extension Light {
  /// The word beside the mark (RULES, "Lights").
  public var name: Phrase {
    switch self {
    case .done: Phrase(zh: "已完成", en: "done")
    case .onTrack: Phrase(zh: "正常", en: "on track")
    case .dueSoon: Phrase(zh: "临期", en: "due soon")
    case .behind: Phrase(zh: "滞后", en: "behind")
    case .farBehind: Phrase(zh: "严重滞后", en: "far behind")
    case .overdue: Phrase(zh: "逾期", en: "overdue")
    case .missed: Phrase(zh: "未完成", en: "missed")
    case .noData: Phrase(zh: "无数据", en: "no data")
    case .stale: Phrase(zh: "数据过期", en: "data out of date")
    case .insufficientData: Phrase(zh: "数据不足", en: "too little data")
    case .notApplicable: Phrase(zh: "不适用", en: "not applicable")
    case .none: Phrase(zh: "—", en: "no light")
    }
  }
}
