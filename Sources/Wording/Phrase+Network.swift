public import Domain

/// Words of the network pane.
extension Phrase {
  /// “Public service network”.
  public static let networkTitle = Phrase(zh: "公共服务网", en: "Public service network")
  /// “Covered”.
  public static let coveredTitle = Phrase(zh: "覆盖", en: "Covered")
  /// “Gaps”.
  public static let gapsTitle = Phrase(zh: "未覆盖地市", en: "Gaps")
  /// “no gap”.
  public static let noGaps = Phrase(zh: "没有空白地市", en: "no gap")
  /// “One network”.
  public static let reachTitle = Phrase(zh: "一网通办", en: "One network")
  /// “no service items”.
  public static let noServices = Phrase(zh: "没有服务事项", en: "no service items")
  /// “Online”.
  public static let itemsTitle = Phrase(zh: "入网/事项", en: "Online")
  /// “%”.
  public static let shareTitle = Phrase(zh: "%", en: "%")
  /// “Nodes running”.
  public static let nodeKinds = Phrase(zh: "运行节点", en: "Nodes running")

  /// The lowest of the three services: the figure that counts.
  public static func lowest(_ percent: String) -> Phrase {
    Phrase(zh: "最低 \(percent.asPercentage)", en: "lowest \(percent.asPercentage)")
  }

  /// Prefectures covered of those that count: 27.0 % = 90/333.
  public static func coverage(_ percent: String, _ covered: String, of all: String) -> Phrase {
    Phrase(
      zh: "地市覆盖 \(percent.asPercentage) = \(covered)/\(all)",
      en: "\(percent.asPercentage) = \(covered)/\(all) prefectures covered")
  }

  /// Prefectures covered of those that count.
  public static func covered(_ covered: String, of all: String) -> Phrase {
    Phrase(zh: "覆盖 \(covered)/\(all)", en: "\(covered)/\(all) covered")
  }

  /// How many prefectures are without a service, and how many people live there.
  public static func gaps(_ count: Int, of all: Int) -> Phrase {
    Phrase(zh: "\(count)/\(all)", en: "\(count) of \(all)")
  }

  /// The class of services in a column.
  public static func column(of service: ServiceClass) -> Phrase {
    switch service {
    case .business: Phrase(zh: "业务%", en: "Busin.%")
    case .government: Phrase(zh: "政务%", en: "Govt %")
    case .information: Phrase(zh: "信息%", en: "Info %")
    }
  }
}

extension ServiceItem {
  /// How far it can be done online: nothing, a guide, an application, the whole of it.
  public var onlineName: Phrase {
    switch onlineLevel {
    case 0: Phrase(zh: "不能网办", en: "not online")
    case 1: Phrase(zh: "网上指南", en: "guide online")
    case 2: Phrase(zh: "网上申请", en: "apply online")
    case 3: Phrase(zh: "全程网办", en: "all online")
    default: Phrase(zh: "–", en: "–")
    }
  }
}
