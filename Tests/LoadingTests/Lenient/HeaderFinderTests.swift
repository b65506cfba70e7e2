import Domain
import Testing

@testable import Loading

@Suite("Headers as offices lay them out")
struct HeaderFinderTests {
  @Test("a header is found under titles and a form block, with its unit line and period")
  func findsUnderForm() throws {
    let header = try find(
      "centre_months",
      """
      2020年1-10月各保护中心业务统计表,,,
      ,,表号：,国知统3表
      制定机关：国家知识产权局,,有效期至：2021年6月,
      填报单位：湖北省知识产权局,,,单位：万件

      保护中心,月份,预审受理量,备注说明
      wuhan,2020年3月,1.2,无
      """)

    #expect(header.firstRow == 5)
    #expect(header.rowCount == 1)
    #expect(header.firstFigures == 6)
    #expect(header.columns.map(\.field) == ["centre", "period", "accepted"])
    #expect(header.columns.map(\.index) == [0, 1, 2])
    #expect(header.columns.last?.unit == UnitOfMeasure("万件"))
    #expect(header.unknown.map(\.text) == ["备注说明"])
    #expect(header.block.unitText == "万件")
    #expect(header.block.period == Period("2020-01/2020-10"))
    #expect(header.block.titles == ["2020年1-10月各保护中心业务统计表"])
    #expect(
      header.block.entries.map(\.name) == ["表号", "制定机关", "有效期至", "填报单位", "单位"])
    #expect(header.block.entries.first?.value == "国知统3表")
  }

  @Test("a strict header is its own first row, every field by its name")
  func findsStrict() throws {
    for table in TableDefinition.contract {
      let names = table.fields.map(\.name)

      let header = try #require(HeaderFinder(table).find(in: [names, names.map { _ in "1" }]))

      #expect(header.firstRow == 0)
      #expect(header.rowCount == 1)
      #expect(header.columns.map(\.field) == names)
      #expect(header.unknown == [])
    }
  }

  @Test("every heading of the alias table names a field of a table")
  func namesFields() {
    for table in TableDefinition.contract {
      let names = Set(table.fields.map(\.name))
      let own = HeaderAliases.lines(HeaderAliases.tables[table.name] ?? "")
      for (field, headings) in own {
        #expect(names.contains(field))
        #expect(
          headings.map { HeaderAliases.field(named: $0, in: table) } == headings.map { _ in field })
      }
    }
    #expect(HeaderAliases.tables.keys.allSatisfy { TableDefinition.named($0) != nil })
  }

  @Test(
    "headings are found in every width, with blanks, notes and units",
    arguments: [
      ("受理量", "accepted", nil), ("受 理 量", "accepted", nil), ("受理量（万件）", "accepted", "万件"),
      ("受理量(件)", "accepted", "件"), ("受理量/件", "accepted", "件"), ("受理量[单位：件]", "accepted", "件"),
      ("受理量①", "accepted", nil), ("Days Mean", "days_mean", nil), ("ＡＣＣＥＰＴＥＤ", "accepted", nil),
      ("平均用时（工作日）", "days_mean", "工作日"), ("满意度（%）", "satisfaction", "%"),
      ("授权量(含外观)", "granted", nil),
    ] as [(String, String, String?)])
  func readsHeading(heading: String, field: String, unit: String?) throws {
    let header = try find("centre_months", "中心,月份,\(heading)\nwuhan,2020-03,1")

    #expect(header.columns.last?.field == field)
    #expect(header.columns.last?.unit == unit.flatMap { UnitOfMeasure($0) })
  }

  @Test("a header of two rows is read with the group above its headings")
  func readsGroups() throws {
    let header = try find(
      "centre_months",
      """
      保护中心,月份,快速确权,,调解,
      ,,受理量,结案量,受理量,办结
      wuhan,2020-03,1,2,3,4
      """)

    #expect(header.firstRow == 0)
    #expect(header.rowCount == 2)
    #expect(
      header.columns.map(\.field) == [
        "centre", "period", "confirmation_accepted", "confirmation_closed", "mediation_accepted",
        "mediation_closed",
      ])
  }

  @Test("a second table beside the first is told by its repeated headings")
  func tellsRepeated() throws {
    let header = try find("network_months", "地区,月份,访问量,地区,访问量\n北京,2020-03,1,天津,2")

    #expect(header.columns.map(\.index) == [0, 1, 2])
    #expect(header.repeated.map(\.index) == [3, 4])
  }

  @Test("a heading means the field that its table has")
  func knowsTable() throws {
    #expect(try find("observations", "指标,省份,时间,数值\nx,北京,2020,1").columns[1].field == "area")
    #expect(try find("network_months", "省份,月份,访问量\n北京,2020-03,1").columns[0].field == "unit")
  }

  @Test(
    "a unit line is read in each of its forms",
    arguments: [
      ("单位：万元", "万元"), ("（单位：万元）", "万元"), ("单位:,万元", "万元"), ("计量单位：件", "件"), ("单 位： 万 元", "万元"),
    ])
  func readsUnit(line: String, unit: String) throws {
    let header = try find("observations", "\(line)\n指标,地区,时间,数值\nx,北京,2020,1")

    #expect(header.block.unit == UnitOfMeasure(unit))
    #expect(header.columns.last?.unit == UnitOfMeasure(unit))
  }

  @Test("a line with several units, or with an office, is applied to nothing")
  func doubtsUnit() throws {
    for line in ["单位：件、万元", "单位：湖北省知识产权局", "填报单位：万元"] {
      let header = try find("observations", "\(line)\n指标,地区,时间,数值\nx,北京,2020,1")
      #expect(header.block.unit == nil)
    }
  }

  @Test(
    "the period of a table is read from its titles and its form",
    arguments: [
      ("2020年3月专利统计表", "2020-03"), ("各地区专利情况（2020年上半年）", "2020H1"),
      ("截至2020年6月底有效发明专利", "2020-06-30"), ("报告期：2020年一季度", "2020Q1"),
      ("全国2020年度统计", "2020"), ("202003期统计", "2020-03"), ("统计时间：2020.1-2020.10", "2020-01/2020-10"),
    ])
  func readsPeriod(line: String, period: String) throws {
    let header = try find("observations", "\(line)\n指标,地区,数值\nx,北京,1")
    #expect(header.block.period?.description == period)
  }

  @Test("the day a form ends or was handed in is not the period of its table")
  func ignoresOtherDays() throws {
    let header = try find(
      "observations", "有效期至：2021年6月,填报日期：2020年7月5日\n指标,地区,数值\nx,北京,1")
    #expect(header.block.period == nil)
  }

  @Test("rows without known headings have no header")
  func findsNone() {
    let table = TableDefinition.named("observations") ?? TableDefinition.contract[0]
    #expect(HeaderFinder(table).find(in: [["甲", "乙"], ["1", "2"]]) == nil)
    #expect(HeaderFinder(table).find(in: []) == nil)
    #expect(HeaderFinder(table).find(in: [["地区", "甲", "乙", "丙"]]) == nil)
  }

  private func find(_ table: String, _ text: String) throws -> FoundHeader {
    let rows = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
    let definition = try #require(TableDefinition.named(table))
    return try #require(HeaderFinder(definition).find(in: rows))
  }
}
