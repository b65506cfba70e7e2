import Domain

/// The tables of the sample in the forms in which offices send them.
struct OfficeTables {
  let world: World
  let tables: SampleTables
  let areas: OfficeAreas

  init(_ world: World, _ tables: SampleTables) {
    self.world = world
    self.tables = tables
    areas = OfficeAreas(world)
  }

  /// A strict row by the names of its fields.
  typealias Row = [String: String]

  /// The rows of a table by the names of their fields.
  func rows(_ table: String) -> [Row] {
    let fields = TableDefinition.named(table)?.fields.map(\.name) ?? []
    return tables.rows[table, default: []].map { cells in
      Dictionary(zip(fields, cells), uniquingKeysWith: { first, _ in first })
    }
  }

  /// A sheet under its title and form block: what each heading shows of a row.
  func sheet(
    _ table: String, above: [[String]], _ columns: [(heading: String, show: (Row, Int) -> String)],
    below: [[String]] = []
  ) -> [[String]] {
    let body = rows(table).enumerated().map { index, row in
      columns.map { $0.show(row, index) }
    }
    return above + [columns.map(\.heading)] + body + below
  }

  private func plain(_ field: String) -> (Row, Int) -> String {
    { row, _ in row[field, default: ""] }
  }

  /// A field whose missing value an office marks.
  private func marked(_ field: String, _ mark: String) -> (Row, Int) -> String {
    { row, _ in row[field, default: ""].isEmpty ? mark : row[field, default: ""] }
  }

  private func truth(_ field: String) -> (Row, Int) -> String {
    { row, _ in OfficeText.truth(row[field, default: ""]) }
  }

  private func day(_ field: String, _ mark: String = "") -> (Row, Int) -> String {
    { row, index in
      let text = row[field, default: ""]
      return text.isEmpty ? mark : OfficeText.day(text, index)
    }
  }

  private func area(_ field: String) -> (Row, Int) -> String {
    { row, index in
      let code = row[field, default: ""]
      return code.isEmpty ? "" : areas.name(code, index)
    }
  }

  private func word(_ field: String) -> (Row, Int) -> String {
    { row, _ in OfficeText.words[row[field, default: ""]] ?? row[field, default: ""] }
  }
}

extension OfficeTables {
  /// Prefectures with their people in 万, estimates said in words.
  var prefectures: [[String]] {
    sheet(
      "prefectures",
      above: [["全国地市级行政区划名录"], ["制表机关：示例局", "", "", "", "", "单位：万人"], []],
      [
        ("行政区划代码", plain("code")), ("所属省份", area("unit")), ("地市", plain("name_zh")),
        ("英文名称", plain("name_en")), ("类别", word("kind")), ("是否副省级", truth("sub_provincial")),
        (
          "常住人口",
          { row, _ in "约" + OfficeText.grouped(OfficeText.moved(row["population", default: ""], -4))
          }
        ),
      ], below: [["注：人口按省级普查数分解，为约数"]])
  }

  /// Centres with their services ticked.
  var centres: [[String]] {
    sheet(
      "centres", above: [["知识产权保护中心名录"], []],
      [
        ("编号", plain("id")), ("中心名称", plain("name_zh")), ("英文名称", plain("name_en")),
        ("所属省份", area("unit")), ("所在城市", area("prefecture")),
        ("产业", { row, _ in row["industries", default: ""].replacing(";", with: "、") }),
        ("批复日期", day("approved_on", "—")), ("验收日期", day("accepted_on", "—")),
        ("挂牌运行日期", day("opened_on", "—")), ("撤销日期", day("closed_on", "/")),
        ("编制数（人）", marked("staff_authorised", "未报")), ("实有人数（人）", marked("staff", "未报")),
        ("月处理能力（件）", marked("capacity_per_month", "未报")),
        ("服务时限（天）", marked("service_days", "未报")), ("快速预审", truth("pre_examination")),
        ("快速确权", truth("confirmation")), ("快速维权", truth("enforcement")),
        ("纠纷调解", truth("mediation")), ("专利导航", truth("navigation")),
      ])
  }

  /// Nodes as a list with running numbers.
  var nodes: [[String]] {
    sheet(
      "nodes", above: [["全国知识产权公共服务网点名录"], ["填报单位：示例局", "", "填表日期：2020年7月5日"]],
      [
        ("序号", { _, index in String(index + 1) }), ("编号", plain("id")), ("类别", word("kind")),
        ("机构名称", plain("name_zh")), ("英文名称", marked("name_en", "—")), ("省份", area("unit")),
        ("所在城市", area("prefecture")), ("批次", marked("batch", "无")),
        ("批复日期", day("approved_on", "—")), ("启用日期", day("opened_on", "未报")),
        ("停运日期", day("closed_on", "/")), ("地址", plain("address")), ("联系电话", plain("phone")),
        ("服务时间", plain("hours")), ("业务服务", truth("business")), ("政务服务", truth("government")),
        ("信息服务", truth("information")),
      ])
  }

  /// Services by area.
  var serviceItems: [[String]] {
    sheet(
      "service_items", above: [["服务事项一网通办情况"]],
      [
        ("事项编码", plain("id")), ("服务类别", word("class")), ("事项名称", plain("name_zh")),
        ("英文名称", plain("name_en")), ("地区", area("area")), ("网办深度", marked("online_level", "暂无")),
        ("网上入口", truth("network_entry")), ("大厅窗口", truth("hall_window")),
        ("开通日期", day("since")),
      ])
  }

  /// Moves by the names of their measures and rungs.
  var stageEvents: [[String]] {
    let measures = names(world.measures)
    return sheet(
      "stage_events",
      above: [["重点任务进展情况台账"], ["填报单位：示例局", "", "", "填表人：示例"], []],
      [
        (
          "任务",
          { row, index in
            let id = row["measure", default: ""]
            return index % 3 == 0 ? id : "\(id) \(measures[id, default: ""])"
          }
        ), ("地区", area("area")), ("日期", day("on")),
        ("所处阶段", { row, _ in rung(row) }), ("文号", marked("document", "无")),
        ("备注", plain("note")), ("录入日期", day("recorded_on")),
      ])
  }

  private func rung(_ row: Row) -> String {
    let measure = world.measures.rows.first { $0["id"] == row["measure"] }
    let rung = world.ladders.rows.first {
      $0["ladder"] == measure?["ladder"] && $0["rung"] == row["rung"]
    }
    return rung?["name_zh"] ?? row["rung", default: ""]
  }

  /// The Chinese names of a table's rows by their ids.
  func names(_ table: FactTable) -> [String: String] {
    Dictionary(
      table.rows.map { ($0["id"], $0["name_zh"]) }, uniquingKeysWith: { first, _ in first })
  }

  /// Targets, those in percent with their sign, days as the numbers Excel keeps them as.
  var targets: [[String]] {
    let units = Dictionary(
      world.measures.rows.map { ($0["id"], $0["unit"]) }, uniquingKeysWith: { first, _ in first })
    return sheet(
      "targets", above: [["各地区目标任务分解表"], []],
      [
        ("任务编号", plain("measure")), ("地区", area("area")),
        (
          "目标值",
          { row, _ in
            let value = row["value", default: ""]
            return !value.isEmpty && units[row["measure", default: ""]] == "%" ? value + "%" : value
          }
        ),
        (
          "完成时限",
          { row, index in
            let due = row["due_on", default: ""]
            return index % 2 == 0 ? OfficeText.serial(due) : OfficeText.day(due, index)
          }
        ),
        ("基期值", marked("baseline", "—")),
        ("基期", { row, _ in OfficeText.period(row["baseline_period", default: ""]) }),
        ("是否适用", truth("applicable")),
      ])
  }
}
