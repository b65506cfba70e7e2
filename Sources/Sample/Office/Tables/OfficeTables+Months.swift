import Domain

extension OfficeTables {
  /// The months of centres under a heading of two rows.
  var centreMonths: [[String]] {
    let names = Dictionary(
      rows("centres").map { ($0["id", default: ""], $0["name_zh", default: ""]) },
      uniquingKeysWith: { first, _ in first })
    let groups = Self.centreColumns.map { $0.group }
    let headings = Self.centreColumns.map { $0.heading }
    let body = rows("centre_months").enumerated().map { index, row -> [String] in
      let centre = names[row["centre", default: ""]] ?? row["centre", default: ""]
      return [centre, OfficeText.period(row["period", default: ""], index)]
        + Self.centreColumns.map { column in
          let text = row[column.field, default: ""]
          if text.isEmpty { return "—" }
          return column.field == "satisfaction" && index % 4 == 0 ? OfficeText.wide(text) : text
        }
    }
    return [
      ["知识产权保护中心业务统计月报"],
      ["表号：示例知统3表", "", "制定机关：示例局", "", "", "有效期至：2021年12月"],
      [], ["保护中心", "月份"] + groups, ["", ""] + headings,
    ] + body + [Self.total(body), ["资料来源：示例数据"], ["填表人：示例", "", "审核人：示例"]]
  }

  /// The sums of what adds up over months and centres.
  private static func total(_ body: [[String]]) -> [String] {
    ["合计", ""]
      + centreColumns.enumerated().map { index, column in
        guard column.addsUp else { return "" }
        return String(body.reduce(0) { $0 + (Int($1[index + 2]) ?? 0) })
      }
  }

  private static let centreColumns:
    [(field: String, group: String, heading: String, addsUp: Bool)] =
      [
        ("received", "预审", "请求量（件）", true), ("accepted", "", "受理量（件）", true),
        ("passed", "", "合格量（件）", true), ("failed", "", "不合格量（件）", true),
        ("withdrawn", "", "撤回量（件）", true), ("granted", "快速授权量（件）", "", true),
        ("days_mean", "平均预审周期（天）", "", false), ("days_median", "用时中位数（天）", "", false),
        ("days_p90", "90分位用时（天）", "", false), ("backlog", "预审在办量（件）", "", false),
        ("confirmation_accepted", "确权", "受理量（件）", true),
        ("confirmation_closed", "", "结案量（件）", true),
        ("enforcement_accepted", "维权", "受理量（件）", true),
        ("enforcement_closed", "", "结案量（件）", true), ("enforcement_days", "", "平均用时（天）", false),
        ("mediation_accepted", "调解", "受理量（件）", true), ("mediation_closed", "", "办结量（件）", true),
        ("mediation_settled", "", "成功量（件）", true), ("downtime_minutes", "故障时长（分钟）", "", false),
        ("satisfaction", "满意度", "", false),
      ]

  /// The months of the network, a block for each month with its total.
  var networkMonths: [[String]] {
    var sheet: [[String]] = [
      ["知识产权公共服务网运行情况月报"], ["填报单位：示例局", "", "", "单位：万人次"], [],
      ["省份", "统计月份", "访问量", "办件量（件）", "故障时长（分钟）", "咨询量（人次）"],
    ]
    let byMonth = Dictionary(grouping: rows("network_months"), by: { $0["period", default: ""] })
    for (number, month) in byMonth.keys.sorted().enumerated() {
      let rows = byMonth[month, default: []]
      let period = OfficeText.period(month, number)
      for (index, row) in rows.enumerated() {
        let visits = OfficeText.moved(row["visits", default: ""], -4)
        let cases = row["cases", default: ""]
        sheet.append(
          [
            areas.name(row["unit", default: ""], index + number), period,
            index % 7 == 3 ? OfficeText.wide(visits) : visits,
            index % 2 == 0 ? OfficeText.grouped(cases) : cases,
            row["downtime_minutes", default: ""], row["consultations", default: ""],
          ].map { $0.isEmpty ? "—" : $0 })
      }
      let sums = ["visits", "cases", "downtime_minutes", "consultations"].map { field in
        rows.reduce(0) { $0 + (Int($1[field, default: ""]) ?? 0) }
      }
      sheet.append(
        [number % 2 == 0 ? "合计" : "全国总计", period, OfficeText.moved(String(sums[0]), -4)]
          + sums.dropFirst().map(String.init))
    }
    return sheet + [["注：“—”表示未报"]]
  }
}
