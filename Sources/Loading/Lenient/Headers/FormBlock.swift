import Domain

/// What the rows above a header say: the form's own entries, the unit line, the period.
struct FormBlock: Hashable, Sendable {
  /// Entries such as 表号, 制定机关, 有效期至, in their order.
  private(set) var entries: [Entry] = []
  /// The unit line as it is written, `万元`; nil when there is none.
  private(set) var unitText: String?
  /// The unit that the line names; nil also where it names several, which none can be applied of.
  private(set) var unit: UnitOfMeasure?
  /// The period that the titles or the form name; nil when none does.
  private(set) var period: Period?
  /// Where the figures are from, as `资料来源：` says; nil when nothing does.
  private(set) var source: String?
  /// What is measured, as `指标：` says; nil when nothing does.
  private(set) var indicator: String?
  /// When the form was handed in, as `填报日期：` says; nil when nothing does.
  private(set) var recordedOn: Day?
  /// The lines that are neither: titles.
  private(set) var titles: [String] = []

  /// An entry of a form.
  struct Entry: Hashable, Sendable {
    let name: String
    let value: String
  }

  /// What the cells of the rows above the header say.
  init(rows: some Collection<[String]>) {
    for row in rows {
      let cells = row.map(FoldedText.of).filter { !$0.isEmpty }
      var index = 0
      while index < cells.count {
        index += take(cells[index], next: index + 1 < cells.count ? cells[index + 1] : nil)
      }
    }
  }

  /// Takes a cell, and the next one where the first ends in its colon; gives how many.
  private mutating func take(_ cell: String, next: String?) -> Int {
    guard let colon = cell.firstIndex(of: ":") else {
      title(cell)
      return 1
    }
    let name = cell[..<colon].filter { $0 != " " && $0 != "(" }
    var value = FoldedText.of(String(cell[cell.index(after: colon)...]))
    let takesNext = value.isEmpty && !(next ?? ":").contains(":")
    if takesNext { value = next ?? "" }
    entry(name, value)
    return takesNext ? 2 : 1
  }

  private mutating func entry(_ name: String, _ value: String) {
    if Self.unitNames.contains(name) {
      // `（单位：万元）` keeps its bracket.
      let text = String((value.before(")") ?? value[...]).filter { $0 != " " })
      unitText = text
      unit = UnitOfMeasure(text)
    } else if Self.periodNames.contains(name) {
      period = LenientPeriod().period(value) ?? period
    } else if Self.sourceNames.contains(name) {
      source = value
    } else if Self.indicatorNames.contains(name) {
      indicator = value
    } else if Self.recordNames.contains(name) {
      recordedOn = Self.day(value) ?? recordedOn
    } else if !Self.formNames.contains(name) {
      title(name + ":" + value)
      return
    }
    entries.append(Entry(name: name, value: value))
  }

  private mutating func title(_ text: String) {
    titles.append(text)
    if period == nil { period = Self.period(in: text) }
  }

  private static let unitNames: Set<String> = [
    "单位", "计量单位", "金额单位", "数量单位", "统计单位", "unit", "Unit", "UNIT",
  ]

  private static let periodNames: Set<String> = [
    "报告期", "统计期", "期间", "统计时间", "统计月份", "统计期间", "所属期", "报告期别", "时间", "月份", "年份",
  ]

  /// The names by which a line gives the source of all figures.
  static let sourceNames: Set<String> = ["资料来源", "数据来源"]

  private static let indicatorNames: Set<String> = ["指标", "指标名称", "统计指标"]

  private static let formNames: Set<String> = [
    "表号", "制定机关", "制表机关", "备案机关", "批准机关", "备案文号", "批准文号", "文号", "有效期至", "有效期", "填报单位",
    "填报机关", "综合机关名称", "报送单位", "填表单位", "填报人", "填表人", "制表人", "审核人", "单位负责人", "统计负责人", "联系电话",
    "制表日期", "打印日期", "密级",
  ]

  /// The names by which a line says when the form was handed in.
  static let recordNames: Set<String> = [
    "填报日期", "上报日期", "报送日期", "报出日期", "填表日期", "填报时间", "上报时间", "报送时间",
  ]

  /// The day that a line gives: `2020年7月5日`; nil where it gives a month or none.
  static func day(_ text: String) -> Day? {
    if case .day(let day)? = LenientPeriod().period(text) { return day }
    return nil
  }

  /// The longest period with a year that stands in the text: `2020年1-10月各地区专利情况`.
  static func period(in text: String) -> Period? {
    let plain = Array(FoldedText.joined(text))
    for start in plain.indices {
      // A run of digits is entered at its first only: in `120203` there is no 2020.
      guard plain[start].isPlainDigit || "截二".contains(plain[start]),
        start == 0 || !plain[start - 1].isPlainDigit
      else { continue }
      for length in stride(from: min(20, plain.count - start), through: 4, by: -1) {
        let stretch = String(plain[start..<start + length])
        guard stretch.contains(where: { "年-./".contains($0) }) || length == 6 else { continue }
        if let last = stretch.last, "-./".contains(last) { continue }
        if let period = LenientPeriod().period(stretch) { return period }
      }
    }
    return nil
  }
}
