import Domain
import Loading
import Testing

@Suite("Lenient files, loaded")
struct LenientLoadTests {
  private let office = OfficePackage()

  @Test("a table under its title is read, each row remembering its line")
  func readsUnderTitle() async throws {
    let loaded = try await office.load(
      "network_months",
      """
      2020年公共服务网运行情况表
      填报单位：国家知识产权局,,单位：万人次
      地区,月份,访问量,故障时长（小时）
      北 京,2020年3月,２５．５,1.5
      广西壮族自治区,2020.4,"1,203.6",—
      """)

    #expect(loaded.diagnostics == [])
    let rows = loaded.dataset.networkMonths
    #expect(rows.map(\.unit.description) == ["110000", "450000"])
    #expect(rows.map(\.month) == [Month(2020, 3), Month(2020, 4)])
    #expect(rows.map(\.visits) == [255_000, 12_036_000])
    #expect(rows.map(\.downtimeMinutes) == [90, nil])
    #expect(rows.map(\.origin.line) == [4, 5])
  }

  @Test("the same text is a fault where the resource does not say that it is lenient")
  func staysStrict() async throws {
    let text = "unit,period,visits\n湖北省,2020年3月,\"1,203\"\n"
    let lenient = try await office.load("network_months", text)
    let strict = try await office.load("network_months", text, isLenient: false)

    #expect(lenient.diagnostics == [])
    #expect(lenient.dataset.networkMonths.map(\.visits) == [1203])
    #expect(strict.dataset.networkMonths == [])
    let faults = strict.diagnostics.filter { $0.code == "type-error" }
    #expect(faults.map(\.field) == ["unit", "period", "visits"])
  }

  static let faults = [
    ("network_months", "地区,月份,访问量\n‹火星,2020年3月,1", "type-error"),
    ("network_months", "填报单位：某局\n地区,月份,访问量\n湖北,‹去年春天,1", "type-error"),
    ("network_months", "地区,月份,访问量\n湖北,\"2020\n年3月\",‹很多", "type-error"),
    ("network_months", "地区,月份,访问量\n湖北,2020年3月,‹12万元", "type-error"),
    ("network_months", "地区,月份,访问量\n湖北,2020年3月,‹1.5", "type-error"),
    ("centre_months", "中心,月份,受理量\n‹火星中心,2020年3月,1", "foreign-key"),
    ("observations", "指标,地区,时间,数值\n满意率,湖北,2020年,‹3个百分点", "type-error"),
    ("observations", "指标,地区,时间,数值,状态\n满意率,湖北,2020年,90,‹大概", "constraint-error"),
    ("nodes", "编号,类别,名称,省份,业务服务,政务服务,信息服务\n1,网点,某网点,湖北,是,‹也许,否", "type-error"),
  ]

  @Test("what cannot be read is told at its cell in the file", arguments: faults)
  func tellsPlace(name: String, marked: String, code: String) async throws {
    let table = MarkedTable(marked)

    let loaded = try await office.load(name, table.text)

    #expect(loaded.diagnostics.map(\.spot) == table.places)
    #expect(loaded.diagnostics.map(\.code) == [code])
    #expect(loaded.sent?.rowsLeftOut == 1)
    #expect(loaded.sent?.rows == 0)
  }

  @Test("a fault quotes what was typed and underlines it")
  func quotes() async throws {
    let loaded = try await office.load("network_months", "地区,月份,访问量\n火星,2020年3月,1")
    #expect(loaded.diagnostics.first?.marked == "火星")
    #expect(loaded.diagnostics.first?.message.zh.contains("“火星”") == true)
  }

  @Test("a file without a header that is known is refused as a whole")
  func needsHeader() async throws {
    let loaded = try await office.load("network_months", "甲,乙\n1,2\n")
    #expect(loaded.diagnostics.map(\.code) == ["format-error"])
    #expect(loaded.diagnostics.map(\.spot) == [nil])
  }

  @Test("a column that is required and is not there is told at the header")
  func needsColumn() async throws {
    let loaded = try await office.load("network_months", "情况表\n地区,访问量\n北京,1\n")
    #expect(loaded.diagnostics.map(\.code) == ["missing-label"])
    #expect(loaded.diagnostics.map(\.field) == ["period"])
    #expect(loaded.diagnostics.map(\.line) == [2])
  }

  @Test("centres, indicators, measures and rungs are known by their names")
  func knowsNames() async throws {
    let months = try await office.load(
      "centre_months",
      "保护中心,月份,受理量\n中国（武汉）知识产权保护中心,2020年3月,5\n北京保护中心,202003,6\nwuhan,2020-04,7")
    #expect(months.diagnostics == [])
    #expect(months.dataset.centreMonths.map(\.centre) == ["wuhan", "beijing", "wuhan"])

    let moves = try await office.load(
      "stage_events", "任务,地区,日期,阶段\n制定强省战略,湖北,2020年3月5日,起草\n1.1 制定强省战略,全国,2020.4.1,印发实施")
    #expect(moves.diagnostics == [])
    #expect(moves.dataset.stageEvents.map(\.measure) == ["1.1", "1.1"])
    #expect(moves.dataset.stageEvents.map(\.rung) == ["drafting", "in_force"])
    #expect(moves.dataset.stageEvents.map(\.area.description) == ["420000", "000000"])
    #expect(moves.dataset.stageEvents.map(\.on.description) == ["2020-03-05", "2020-04-01"])
  }

  @Test("a figure is converted to the unit of its indicator, and a bound is kept")
  func converts() async throws {
    let loaded = try await office.load(
      "observations",
      """
      单位：万元
      指标名称,地区,统计期,计量单位,数值,数据状态
      专利质押融资金额,湖北,2020年1-10月,,"12,300",初步
      专利质押融资金额,北京,2020年上半年,亿元,超2.5,终稿
      专利案件数,湖北,2020年一季度,件,近34.5万件,修订
      满意率,湖北,2020年一季度,,92.5%,终稿
      """)

    #expect(loaded.diagnostics == [])
    let rows = loaded.dataset.observations
    #expect(rows.map { $0.value?.text() } == ["1.23", "2.5", "345000", "92.5"])
    #expect(rows.map(\.bound) == [.exact, .more, .less, .exact])
    #expect(rows.map(\.status) == [.preliminary, .final, .revised, .final])
    #expect(
      rows.map(\.period.description) == ["2020-01/2020-10", "2020H1", "2020Q1", "2020Q1"])
  }

  @Test("the text as typed is kept for why, where it was converted")
  func keepsWritten() async throws {
    let loaded = try await office.load(
      "observations", "单位：万元\n指标,地区,时间,数值\n专利质押融资金额,湖北,2020年,\"12,300\"\nrate,湖北,2020年,92.5")
    #expect(
      loaded.dataset.written == [Origin(file: "sent.csv", line: 3): ["value": "12,300"]])
    let row = try #require(loaded.dataset.observations.first)
    let snapshot = Snapshot(loaded.dataset, asOf: try #require(Day("2020-12-31")))
    let input = Lineage.Input(
      name: row.indicator, place: "420000", when: "2020", value: "1.23", origin: row.origin)
    #expect(snapshot.written(input) == "12,300")
  }
}
