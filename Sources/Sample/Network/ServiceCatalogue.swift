import Domain

/// The names of services, by class: a subject and what is done with it.
enum ServiceCatalogue {
  private static let business = (
    zh: ["专利", "商标", "地理标志", "集成电路布图设计"],
    en: ["Patent", "Trademark", "Geographical indication", "IC layout design"],
    acts: [
      ("申请受理", "filing"), ("费用缴纳", "fees"), ("著录变更", "change of particulars"),
      ("转让登记", "assignment"), ("许可备案", "licence record"), ("质押登记", "pledge registration"),
      ("证书补发", "duplicate certificate"), ("续展与年费", "renewal"), ("复审受理", "review request"),
      ("办理进度查询", "progress of a case"),
    ]
  )
  private static let government = (
    zh: ["专利代理机构", "侵权纠纷行政裁决", "维权援助", "地理标志专用标志", "优势企业培育"],
    en: [
      "Patent agency", "Infringement adjudication", "Rights-protection assistance",
      "Special GI sign", "Advantage enterprise",
    ],
    acts: [
      ("申报", "application"), ("审核", "review"), ("变更", "change"), ("公示", "public notice"),
      ("咨询", "advice"), ("投诉", "complaint"), ("备案", "filing for record"), ("注销", "cancellation"),
    ]
  )
  private static let information = (
    zh: ["专利数据", "商标数据", "地理标志数据", "布图设计数据", "法律状态"],
    en: ["Patent data", "Trademark data", "GI data", "Layout-design data", "Legal status"],
    acts: [
      ("检索", "search"), ("下载", "download"), ("统计", "statistics"), ("订阅推送", "alerts"),
    ]
  )

  /// The names of `serviceClass`, in a fixed order in which subjects alternate.
  static func names(_ serviceClass: ServiceClass) -> [(zh: String, en: String)] {
    let source =
      switch serviceClass {
      case .business: business
      case .government: government
      case .information: information
      }
    return source.acts.flatMap { act in
      zip(source.zh, source.en).map { ($0 + act.0, "\($1): \(act.1)") }
    }
  }
}
