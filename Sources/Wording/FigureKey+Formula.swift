public import Domain

extension FigureKey {
  /// The formula in words and signs (RULES, "Figures").
  public var formula: Phrase {
    switch self {
    case .acceptanceRate: Phrase(zh: "受理 ÷ 收案 × 100", en: "accepted ÷ received × 100")
    case .passRate: Phrase(zh: "合格 ÷ 受理 × 100", en: "passed ÷ accepted × 100")
    case .grantRate:
      Phrase(
        zh: "授权 ÷ 同月合格 × 100（授权晚于合格）",
        en: "granted ÷ passed of the same months × 100 (grants lag)")
    case .closingRate:
      Phrase(zh: "（合格 + 不合格）÷ 受理 × 100", en: "(passed + failed) ÷ accepted × 100")
    case .mediationSuccess: Phrase(zh: "调解成功 ÷ 办结 × 100", en: "settled ÷ closed × 100")
    case .backlogMonths:
      Phrase(zh: "积压 ÷ 近三个月月均结案", en: "backlog ÷ mean closed of the last three months")
    case .capacityUse:
      Phrase(
        zh: "已报月份月均收案 ÷ 月办理能力 × 100",
        en: "mean received of the reported months ÷ capacity a month × 100")
    case .uptime, .networkUptime:
      Phrase(
        zh: "（日历分钟 − 故障分钟）÷ 日历分钟 × 100",
        en: "(calendar minutes − downtime) ÷ calendar minutes × 100")
    default: countFormula
    }
  }

  private var countFormula: Phrase {
    switch self {
    case .centres:
      Phrase(zh: "截至当日已挂牌运行的保护中心", en: "centres open as of the day")
    case .backlog:
      Phrase(
        zh: "月末已受理未办结的预审案件",
        en: "pre-examinations accepted and still open at the end of the last complete month")
    case .nodes: Phrase(zh: "截至当日正在运行的节点和网点", en: "nodes and outlets running as of the day")
    case .covered:
      Phrase(
        zh: "有覆盖类节点正在运行的地市", en: "prefectures with a running node of the covering kinds")
    case .coverage: Phrase(zh: "已覆盖地市 ÷ 分母 × 100", en: "covered prefectures ÷ denominator × 100")
    case .peopleCoverage:
      Phrase(
        zh: "已覆盖地市人口 ÷ 全部地市人口 × 100",
        en: "people of the covered prefectures ÷ people of all prefectures × 100")
    case .reach:
      Phrase(
        zh: "已接入网络事项 ÷ 该类事项 × 100，取业务、政务、信息三类中最低者",
        en: "items with a network entry ÷ items of the class × 100; "
          + "the lowest of business, government and information")
    case .daysMedian:
      Phrase(
        zh: "上月办结预审用时（自然日）的中位数",
        en: "the median of the calendar days of the cases closed in the last complete month")
    case .daysP90:
      Phrase(
        zh: "上月办结预审用时（自然日）由短到长第 ⌈0.9 n⌉ 件",
        en: "the ⌈0.9 n⌉-th shortest of the calendar days of the cases closed in the last "
          + "complete month")
    default:
      Phrase(
        zh: "1 月至上一完整月，各已报月份之和",
        en: "the sum of the reported months from January to the last complete one")
    }
  }
}
