public import Domain

extension FigureKey {
  /// The name of the figure, short enough for a column's heading.
  public var name: Phrase {
    switch self {
    case .centres: Phrase(zh: "保护中心", en: "centres")
    case .received: Phrase(zh: "收案", en: "received")
    case .accepted: Phrase(zh: "受理", en: "accepted")
    case .passed: Phrase(zh: "合格", en: "passed")
    case .granted: Phrase(zh: "快速授权", en: "fast grants")
    case .acceptanceRate: Phrase(zh: "受理率", en: "acceptance rate")
    case .passRate: Phrase(zh: "预审合格率", en: "pass rate")
    case .grantRate: Phrase(zh: "授权率（延后）", en: "grant rate (lagging)")
    case .closingRate: Phrase(zh: "结案率", en: "closing rate")
    case .mediationSuccess: Phrase(zh: "调解成功率", en: "mediation success")
    case .backlog: Phrase(zh: "积压", en: "backlog")
    case .backlogMonths: Phrase(zh: "积压月数", en: "months of backlog")
    case .capacityUse: Phrase(zh: "能力利用率", en: "capacity use")
    case .uptime: Phrase(zh: "系统可用率", en: "uptime")
    case .networkUptime: Phrase(zh: "网络可用率", en: "network uptime")
    case .nodes: Phrase(zh: "运行节点", en: "nodes running")
    case .covered: Phrase(zh: "已覆盖地市", en: "prefectures covered")
    case .coverage: Phrase(zh: "地市覆盖率", en: "prefecture coverage")
    case .peopleCoverage: Phrase(zh: "人口覆盖率", en: "people covered")
    case .reach: Phrase(zh: "一网通办率", en: "one-network reach")
    case .daysMedian: Phrase(zh: "用时中位数", en: "median days")
    case .daysP90: Phrase(zh: "九成用时", en: "days, 90th percentile")
    case .confirmationClosed: Phrase(zh: "确权结案", en: "confirmations closed")
    case .enforcementClosed: Phrase(zh: "维权结案", en: "enforcement cases closed")
    case .mediationClosed: Phrase(zh: "调解办结", en: "mediations closed")
    }
  }

  /// The name where it has little room: without what stands in brackets, which `w` says in words.
  public var briefName: Phrase {
    self == .grantRate ? Phrase(zh: "授权率", en: "grant rate") : name
  }

  /// The name, with the sign of a percentage where it is one.
  public var nameWithSign: Phrase {
    guard unit == "%" else { return name }
    return Phrase(zh: "\(name.zh) %", en: "\(name.en) %")
  }

  /// What one of it is, in words: 件 and cases, % in both.
  public var unitName: Phrase {
    switch self {
    case .centres: Phrase(zh: unit, en: "centres")
    case .nodes: Phrase(zh: unit, en: "nodes")
    case .covered: Phrase(zh: unit, en: "prefectures")
    case .received, .accepted, .passed, .granted, .backlog, .confirmationClosed,
      .enforcementClosed, .mediationClosed:
      Phrase(zh: unit, en: "cases")
    case .backlogMonths: Phrase(zh: "个月", en: "months")
    case .daysMedian, .daysP90: Phrase(zh: unit, en: "days")
    case .acceptanceRate, .passRate, .grantRate, .closingRate, .mediationSuccess, .capacityUse,
      .uptime, .networkUptime, .coverage, .peopleCoverage, .reach:
      Phrase(zh: unit, en: unit)
    }
  }
}
