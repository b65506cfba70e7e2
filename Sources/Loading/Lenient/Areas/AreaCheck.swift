/// A row that is no area of its own: it checks the others.
enum AreaCheck: Hashable, Sendable {
  /// The whole country: 全国, 全国总计.
  case national
  /// The sum of all rows: 合计, 总计.
  case total
  /// The sum of some rows: 小计, 东部地区.
  case subtotal
  /// What no row names: 其他.
  case other
  /// A part of the row before: 其中.
  case ofWhich

  /// The check that the folded name, without blanks, writes; nil for a name of an area.
  init?(_ name: String) {
    let text = name.lowercased().filter { !" .()".contains($0) }
    if text.hasPrefix("其中") || text.hasPrefix("#其中") || text.hasPrefix("ofwhich") {
      self = .ofWhich
    } else if text.hasPrefix("全国")
      || ["国内", "国内合计", "nationwide", "national", "china", "中国"].contains(text)
    {
      self = .national
    } else if text.hasSuffix("小计") || text == "subtotal" || Self.regions.contains(text) {
      self = .subtotal
    } else if Self.totals.contains(where: { text.hasSuffix($0) }) {
      self = .total
    } else if Self.others.contains(text) {
      self = .other
    } else {
      return nil
    }
  }

  /// The check that the name of a row writes which need not be an area's: a name that only ends
  /// in 总数 may be an indicator's.
  init?(rowName name: String) {
    let text = name.lowercased().filter { !" .()".contains($0) }
    switch text {
    case "合计", "总计", "共计", "总累计", "total", "全国合计", "全国总计": self = .total
    case "小计", "subtotal": self = .subtotal
    default:
      guard ["其中:", "#其中", "ofwhich"].contains(where: { text.hasPrefix($0) }) else { return nil }
      self = .ofWhich
    }
  }

  private static let totals = ["合计", "总计", "共计", "总累计", "总数", "total"]

  /// Hong Kong, Macao and Taiwan stand in published tables and report to no programme of ours.
  private static let others: Set<String> = [
    "其他", "其它", "其他地区", "其它地区", "其余", "other", "others", "香港", "澳门", "台湾", "台湾省", "香港特别行政区",
    "澳门特别行政区", "中国香港", "中国澳门", "中国台湾", "hongkong", "macao", "macau", "taiwan",
  ]

  private static let regions: Set<String> = [
    "东部", "中部", "西部", "东北", "东部地区", "中部地区", "西部地区", "东北地区", "国外", "国外合计", "港澳台",
  ]
}
