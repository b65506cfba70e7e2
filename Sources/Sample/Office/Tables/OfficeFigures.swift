import Domain

/// The observations as offices send them: areas down and periods across where an indicator is
/// kept for the same areas and periods throughout, and a list of the rest.
struct OfficeFigures {
  /// A table with areas down.
  struct Wide {
    let title: String
    let rows: [[String]]
  }

  /// The wide tables.
  private(set) var wide: [Wide] = []
  /// The figures that are sent one by one.
  private(set) var list: [[String]] = []

  private let office: OfficeTables
  private let names: [String: String]
  private let units: [String: String]

  private typealias Row = OfficeTables.Row

  /// The figures of `office`.
  init(_ office: OfficeTables) {
    self.office = office
    names = office.names(office.world.indicators)
    units = Dictionary(
      office.world.indicators.rows.map { ($0["id"], $0["unit"]) },
      uniquingKeysWith: { first, _ in first })
    let rows = office.rows("observations")
    // A wide table has no room for anything but the figure.
    let isPlain = { (row: Row) in
      row["recorded_on"] == "" && row["bound"] == "=" && row["status"] == "final"
        && row["source"] == "示例数据" && row["note"] == ""
    }
    var groups: [Shape: [String]] = [:]
    let figures = Dictionary(grouping: rows.filter(isPlain), by: { $0["indicator", default: ""] })
    for (indicator, rows) in figures {
      let shape = Shape(rows)
      // Two indicators of one name cannot be told apart by it.
      let isNamed = names.values.count { $0 == names[indicator] } == 1
      if shape.isFull, isNamed { groups[shape, default: []].append(indicator) }
    }
    var told: Set<String> = []
    let order = groups.sorted { $0.key.order < $1.key.order }
    for (shape, indicators) in order {
      let inOrder = office.world.indicators.rows.map { $0["id"] }.filter(indicators.contains)
      let room = max(1, Self.columnLimit / shape.periods.count)
      for start in stride(from: 0, to: inOrder.count, by: room) {
        let part = Array(inOrder[start..<min(start + room, inOrder.count)])
        wide.append(table(shape, part, figures))
        told.formUnion(part)
      }
    }
    list = list(rows.filter { !isPlain($0) || !told.contains($0["indicator", default: ""]) })
  }

  private static let columnLimit = 240

  /// For which areas and periods an indicator is kept.
  private struct Shape: Hashable {
    let areas: String
    let periods: [String]
    let areaCodes: [String]
    /// Whether most of the table would be filled, and there is enough of it.
    let isFull: Bool

    /// What puts the tables in an order of their own.
    var order: String { periods.joined(separator: " ") + " " + areas }

    init(_ rows: [Row]) {
      areaCodes = Set(rows.map { $0["area", default: ""] }).sorted()
      periods = Set(rows.map { $0["period", default: ""] }).sorted()
      areas = areaCodes.joined()
      let cells = areaCodes.count * periods.count
      isFull = cells >= 60 && rows.count * 5 >= cells * 4
    }
  }
}

extension OfficeFigures {
  private func table(
    _ shape: Shape, _ indicators: [String], _ figures: [String: [Row]]
  ) -> Wide {
    var values: [String: [String: String]] = [:]
    for indicator in indicators {
      for row in figures[indicator, default: []] {
        let key = indicator + "@" + row["period", default: ""]
        values[row["area", default: ""], default: [:]][key] = row["value", default: ""]
      }
    }
    let isAlone = indicators.count == 1
    let name = names[indicators[0], default: ""]
    let title = isAlone ? "各地区\(name)情况" : "各地区\(name)等\(indicators.count)项指标"
    var head: [String] = ["地区"]
    var below: [String] = [""]
    for indicator in indicators {
      let unit = Self.written(units[indicator, default: ""]).unit
      for (index, period) in shape.periods.enumerated() {
        let heading = names[indicator, default: ""] + "（\(unit)）"
        head.append(isAlone ? OfficeText.period(period, index) : index == 0 ? heading : "")
        below.append(isAlone ? "" : OfficeText.period(period, index))
      }
    }
    let unit = Self.written(units[indicators[0], default: ""]).unit
    var rows: [[String]] = [[title]]
    rows += isAlone ? [["指标：\(name)", "", "单位：\(unit)"], head] : [head, below]
    for (number, area) in shape.areaCodes.enumerated() {
      let keys = indicators.flatMap { indicator in shape.periods.map { (indicator, $0) } }
      let own = values[area, default: [:]]
      rows.append(
        [office.areas.name(area, number)]
          + keys.enumerated().map { index, key in
            cell(own[key.0 + "@" + key.1] ?? "", of: key.0, number + index)
          })
    }
    return Wide(title: title, rows: rows + [["资料来源：示例数据"]])
  }

  /// How far an office moves the point of a figure in `unit`, and the unit it then writes.
  private static func written(_ unit: String) -> (unit: String, places: Int) {
    switch unit {
    case "亿元": ("万元", 4)
    case "人次": ("万人次", -4)
    default: (unit, 0)
    }
  }

  /// The figure as it is typed in a table; `variant` says how.
  private func cell(_ value: String, of indicator: String, _ variant: Int) -> String {
    guard !value.isEmpty else { return variant % 2 == 0 ? "—" : "无" }
    let unit = units[indicator, default: ""]
    let text = OfficeText.moved(value, Self.written(unit).places)
    switch variant % 11 {
    case 0 where unit == "%": return text + "%"
    case 3 where unit == "%": return OfficeText.wide(text) + "％"
    case 5: return OfficeText.wide(text)
    case 7: return OfficeText.grouped(text)
    default: return text
    }
  }

  private func list(_ rows: [Row]) -> [[String]] {
    let head = ["指标", "地区", "统计期", "填报日期", "数值", "数据状态", "来源", "备注"]
    let body = rows.enumerated().map { index, row -> [String] in
      let id = row["indicator", default: ""]
      let name = names[id, default: ""]
      let isNamed = names.values.count { $0 == name } == 1
      let unit = units[id, default: ""]
      let value = row["value", default: ""]
      let text =
        index % 6 == 1 && ["亿元", "%", "件"].contains(unit) ? value + unit : value
      let bound = ["<": "不足", ">": "超", "~": "约"][row["bound", default: ""], default: ""]
      return [
        isNamed ? name : id, office.areas.name(row["area", default: ""], index),
        OfficeText.period(row["period", default: ""], index),
        OfficeText.day(row["recorded_on", default: ""], index), bound + text,
        OfficeText.words[row["status", default: ""], default: ""], row["source", default: ""],
        row["note", default: ""],
      ]
    }
    return [["指标数据明细"], ["填报单位：示例局"], [], head] + body
  }
}
