import Domain
import Testing

@testable import Loading

@Suite("Tables as offices send them")
struct LenientTableTests {
  private let reader = LenientCellReader(
    areas: AreaNames(
      units: [
        unit(110_000, "北京市", "北京", "Beijing"), unit(120_000, "天津市", "天津", "Tianjin"),
      ], prefectures: []))

  @Test("figures are taken, and totals, parts, repeated headers, shares and remarks are left")
  func takesFigures() throws {
    let table = try read(
      "network_months",
      """
      2020年3月公共服务网运行情况
      ,,单位：万人次
      地区,访问量,故障时长（小时）
      全国,46.3,3
      北 京,２５．５,1.5
      ,,
      其中：大厅,1,0
      地区,访问量,故障时长（小时）
      天津 Tianjin,超20.8,—
      天津,44.9%,100%
      合计,46.3,1.5
      注：数据为初步统计,,
      """)

    #expect(table.fields == ["unit", "visits", "downtime_minutes", "period"])
    #expect(
      table.rows.map(\.cells) == [
        ["110000", "255000", "90", "2020-03"], ["120000", "208000", "", "2020-03"],
      ])
    #expect(table.rows.map(\.row) == [4, 8])
    #expect(
      table.left.map(\.reason) == [
        .check(.national), .blank, .check(.ofWhich), .header, .shares, .check(.total), .remark,
      ])
    #expect(table.left.map(\.row) == [3, 5, 6, 7, 9, 10, 11])
    #expect(table.left.first?.readings["visits"]?.cell.value == .strict("463000"))
  }

  @Test("the text as typed is kept with its column, also where the figure is missing")
  func keepsRaw() throws {
    let table = try read("network_months", "地区,月份,访问量\n北京,2020.3,未报")

    let reading = try #require(table.rows.first?.readings["visits"])
    #expect(reading.raw == "未报")
    #expect(reading.column == 2)
    #expect(reading.cell.value == .missing(mark: "未报"))
    #expect(table.rows.first?.cells == ["110000", "2020-03", ""])
  }

  @Test("words around a figure fill the field of bounds")
  func fillsBound() throws {
    let table = try read(
      "observations",
      "指标,地区,时间,数值\npledge,北京,2020年,超2180亿元\npledge,天津,2020年,12",
      names: LenientNames(
        indicators: [
          Indicator(
            id: "pledge", name: Phrase(zh: "质押融资", en: "Pledges"), unit: "亿元", direction: .up,
            accumulation: .flow, decimals: 1, frequency: .yearly, level: "province",
            origin: Origin(file: "indicators.csv", line: 2))
        ]))
    #expect(table.fields == ["indicator", "area", "period", "value", "bound", "recorded_on"])
    #expect(
      table.rows.map(\.cells) == [
        ["pledge", "110000", "2020", "2180", ">", ""], ["pledge", "120000", "2020", "12", "", ""],
      ])
  }

  @Test("what cannot be read stays as it was typed, for the strict reader to tell")
  func keepsUnread() throws {
    let table = try read("network_months", "地区,月份,访问量\n火星,2020年3月,很多")
    #expect(table.rows.map(\.cells) == [["火星", "2020-03", "很多"]])
  }

  @Test("a period without a year is in the year that the title names")
  func takesYear() throws {
    let table = try read("network_months", "2020年度统计\n地区,月份,访问量\n北京,3月,1")
    #expect(table.rows.map(\.cells) == [["110000", "2020-03", "1"]])
  }

  @Test("a table in strict text comes out as it was, seed 7")
  func keepsStrict() throws {
    var random = SeededNumbers(seed: 7)
    var lines = ["unit,period,visits,cases,downtime_minutes,consultations"]
    for index in 0..<200 {
      let month = Month(index: 2018 * 12 + index)
      let figures = (0..<4).map { _ in
        random.next(below: 9) == 0 ? "" : String(random.next(below: 1_000_000))
      }
      lines.append("110000,\(month),\(figures.joined(separator: ","))")
    }

    let table = try read("network_months", lines.joined(separator: "\n"))

    let written = [table.fields] + table.rows.map(\.cells)
    #expect(written.map { $0.joined(separator: ",") } == lines)
    #expect(table.left.isEmpty)
  }

  @Test("a file without a header that is known is no table")
  func needsHeader() throws {
    let definition = try #require(TableDefinition.named("network_months"))
    #expect(
      LenientTable(
        [["甲", "乙"], ["1", "2"]], as: definition, names: LenientNames(), reader: reader) == nil)
  }

  private func read(
    _ name: String, _ text: String,
    names: LenientNames = LenientNames()
  ) throws -> LenientTable {
    let definition = try #require(TableDefinition.named(name))
    let rows = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
    let table = LenientTable(rows, as: definition, names: names, reader: reader)
    return try #require(table)
  }

  private static func unit(
    _ code: UInt32, _ zh: String, _ short: String, _ en: String
  ) -> ReportingUnit {
    ReportingUnit(
      code: AreaCode(number: code), kind: .municipality, name: Phrase(zh: zh, en: en),
      shortName: Phrase(zh: short, en: en), abbreviation: Phrase(zh: short, en: en), region: .east,
      mapColumn: 0, mapRow: 0, origin: Origin(file: "units.csv", line: 2))
  }
}
