public import Domain

extension AlertSeverity {
  /// The word beside the mark.
  public var name: Phrase {
    switch self {
    case .critical: Phrase(zh: "严重", en: "critical")
    case .warning: Phrase(zh: "警告", en: "warning")
    case .notice: Phrase(zh: "提示", en: "notice")
    }
  }
}

extension AlertRule {
  /// What it is about, in few words; of an own rule its id.
  public var name: Phrase {
    switch self {
    case .targetMissed: Phrase(zh: "目标未完成", en: "target missed")
    case .forecastMissed: Phrase(zh: "预计完不成", en: "expected to be missed")
    case .overdue: Phrase(zh: "逾期", en: "overdue")
    case .stalled: Phrase(zh: "长期无进展", en: "stalled")
    case .behindSchedule: Phrase(zh: "滞后", en: "behind")
    case .dataStale: Phrase(zh: "数据过期", en: "data out of date")
    case .serviceLevel: Phrase(zh: "超过办理时限", en: "service level broken")
    case .backlogGrowing: Phrase(zh: "积压连续增加", en: "backlog growing")
    case .coverageLost: Phrase(zh: "失去覆盖", en: "coverage lost")
    case .dataImplausible: Phrase(zh: "数据可疑", en: "figure not plausible")
    case .own(let id): Phrase(zh: id, en: id)
    }
  }
}

extension Phrase {
  /// “Since”.
  public static let alertSinceTitle = Phrase(zh: "起始", en: "Since")
  /// “Severity”.
  public static let severityTitle = Phrase(zh: "级别", en: "Severity")
  /// How many alerts of each severity are open, and how many persons have seen to.
  public static func alertCounts(
    critical: Int, warning: Int, notice: Int, quiet: Int
  ) -> Phrase {
    let zh = [
      "严重 \(critical)", "警告 \(warning)", notice > 0 ? "提示 \(notice)" : nil,
      quiet > 0 ? "已处理 \(quiet)" : nil,
    ].compactMap(\.self).joined(separator: "  ")
    let en = [
      "\(critical) critical", warning == 1 ? "1 warning" : "\(warning) warnings",
      notice > 0 ? (notice == 1 ? "1 notice" : "\(notice) notices") : nil,
      quiet > 0 ? "\(quiet) quiet" : nil,
    ].compactMap(\.self).joined(separator: ", ")
    return Phrase(zh: zh, en: en)
  }
  /// Which alerts are shown, where not all are.
  public static func onlySeverity(_ severity: AlertSeverity) -> Phrase {
    Phrase(zh: "仅显示：\(severity.name.zh)", en: "\(severity.name.en) only")
  }
  /// “every severity”.
  public static let everySeverity = Phrase(zh: "显示全部级别", en: "every severity")

  /// A measure that the dataset does not have.
  public static func noSuchMeasure(_ id: String) -> Phrase {
    Phrase(zh: "数据中没有任务“\(id)”", en: "the dataset has no measure \"\(id)\"")
  }
  /// A province that the dataset does not have.
  public static func noSuchProvince(_ text: String) -> Phrase {
    Phrase(zh: "数据中没有省份“\(text)”", en: "the dataset has no province \"\(text)\"")
  }

  /// A backlog that grows.
  static func backlogGrowing(months: Int, from: Exact, to: Exact) -> Phrase {
    let (before, now) = (from.grouped(decimals: 0), to.grouped(decimals: 0))
    return Phrase(
      zh: "积压连续 \(months) 个月增加：由 \(before) 件增至 \(now) 件",
      en: "the backlog has grown \(months) months running, from \(before) to \(now)")
  }
  /// A prefecture that lost its last node.
  static func coverageLost(on day: Day) -> Phrase {
    Phrase(
      zh: "\(Phrase.day(day).zh)关闭后已无覆盖网点",
      en: "no covering node is left since one closed on \(Phrase.day(day).en)")
  }
}
