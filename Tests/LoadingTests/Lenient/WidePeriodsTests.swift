import Domain
import Loading
import Testing

@Suite("Lenient tables with months across")
struct WidePeriodsTests {
  private let office = OfficePackage()

  private func months(_ loaded: LoadedDataset) -> [String] {
    loaded.dataset.centreMonths.map {
      "\($0.centre) \($0.month) \($0.accepted.map(String.init) ?? "–") \($0.passed.map(String.init) ?? "–")"
    }
  }

  static let titles = [
    "2020年各保护中心预审受理量统计表", "指标：预审受理量\n2020年", "2020年\n指标：受理量（件）",
  ]

  @Test("one centre a row and months across are one figure, named above", arguments: titles)
  func meltsOneFigure(title: String) async throws {
    let loaded = try await office.load(
      "centre_months",
      """
      \(title)
      中心名称,1月,2月,3月
      武汉保护中心,10,—,"1,230"
      北京保护中心,20,30,
      合计,30,30,"1,230"
      """)
    #expect(loaded.diagnostics == [])
    #expect(
      months(loaded) == [
        "wuhan 2020-01 10 –", "wuhan 2020-03 1230 –", "beijing 2020-01 20 –",
        "beijing 2020-02 30 –",
      ])
    #expect(loaded.sent?.understanding?.left.map(\.reason).contains(.total) == true)
  }

  static let headers = [
    "中心,受理量,,合格量,\n,2020年1月,2020年2月,2020年1月,2020年2月\n武汉保护中心,10,20,1,",
    "中心,2020年1月,,2020年2月,\n,受理量,合格量,受理量,合格量\n武汉保护中心,10,1,20,",
    "中心,2020年1月受理量,2020年1月合格量,2020年2月受理量\n武汉保护中心,10,1,20",
  ]

  @Test("figures and months across are a row for each month", arguments: headers)
  func meltsSeveralFigures(text: String) async throws {
    let loaded = try await office.load("centre_months", text)
    #expect(loaded.diagnostics == [])
    #expect(months(loaded) == ["wuhan 2020-01 10 1", "wuhan 2020-02 20 –"])
  }

  @Test("the network's months are melted too, in their unit, and a total is checked for each")
  func meltsNetwork() async throws {
    let table = MarkedTable(
      "2020年访问量\n单位：万人次\n地区,1月,2月\n湖北,1.5,2\n广西,1,3\n合计,2.5,‹9\n")
    let loaded = try await office.load("network_months", table.text)
    #expect(loaded.dataset.networkMonths.map(\.visits) == [15_000, 20_000, 10_000, 30_000])
    #expect(loaded.diagnostics.map(\.code) == ["zhichan/total-differs"])
    #expect(loaded.diagnostics.map(\.spot) == table.places)
  }

  @Test("a figure of a month remembers its own text, and a fault is told at its cell")
  func keepsTexts() async throws {
    let table = MarkedTable("2020年受理量\n中心,1月,2月\n武汉保护中心,\"1,000\",\"2,000\"\n北京保护中心,1,‹很多\n")
    let loaded = try await office.load("centre_months", table.text)
    #expect(
      loaded.dataset.written[Origin(file: "sent.csv", line: 3)]
        == ["accepted@2020-01": "1,000", "accepted@2020-02": "2,000"])
    #expect(loaded.diagnostics.map(\.code) == ["type-error"])
    #expect(loaded.diagnostics.map(\.spot) == table.places)
    #expect(months(loaded).count == 3)
  }

  @Test("months across without a figure's name are no table")
  func needsFigure() async throws {
    let loaded = try await office.load("centre_months", "2020年情况\n中心,1月,2月\n武汉保护中心,1,2\n")
    #expect(loaded.diagnostics.map(\.code) == ["format-error"])
  }

  @Test("a table with its months down stays as it is")
  func leavesLong() async throws {
    let loaded = try await office.load(
      "centre_months", "2020年受理量\n中心,月份,受理量,合格量\n武汉保护中心,2020年1月,10,9\n")
    #expect(loaded.diagnostics == [])
    #expect(months(loaded) == ["wuhan 2020-01 10 9"])
  }
}

@Suite("Forms of an office")
struct OfficeFormTests {
  private let office = OfficePackage()

  @Test("a workbook with titles, a unit line and a merged header is read")
  func readsWorkbook() async throws {
    let loaded = try await office.load(
      "centre_months", WorkbookFile("office-form").bytes, path: "sent.xlsx")
    #expect(loaded.diagnostics == [])
    #expect(
      loaded.dataset.centreMonths.map {
        "\($0.centre) \($0.month) \($0.accepted ?? -1) \($0.passed ?? -1)"
      }
        == ["wuhan 2020-01 120 100", "wuhan 2020-02 130 -1", "beijing 2020-01 1200 900"])
    #expect(loaded.dataset.centreMonths.map(\.origin.line) == [5, 5, 6])
    let found = try #require(loaded.files.first { $0.path == "sent.xlsx" }?.understanding)
    #expect(found.sheet == "月报" && found.headerLine == 3 && found.headerRows == 2)
    #expect(found.unitLine == "件")
    #expect(found.left.map(\.reason) == [.aboveHeader, .total, .remark])
  }

  static let handedIn = [
    "填报日期：2020年7月5日\n指标,地区,时间,数值\n满意率,湖北,2020年6月,90\n",
    "上报日期：,2020.7.5\n指标,地区,时间,数值\n满意率,湖北,2020年6月,90\n",
    "指标,地区,时间,数值\n满意率,湖北,2020年6月,90\n填表人：某某,审核人：某某,报送日期：2020年7月5日,\n",
    "指标,地区,时间,数值\n满意率,湖北,2020年6月,90\n填报日期:,2020-07-05,,\n",
    "指标,地区,时间,数值,报送日期\n满意率,湖北,2020年6月,90,2020/7/5\n",
    "指标：满意率,,填报日期：2020年7月5日\n地区,2020年6月\n湖北,90\n",
  ]

  @Test("the day a form was handed in is when its figures were recorded", arguments: handedIn)
  func takesDay(text: String) async throws {
    let loaded = try await office.load("observations", text)
    #expect(loaded.diagnostics == [])
    #expect(loaded.dataset.observations.map(\.recordedOn) == [Day(2020, 7, 5)])
    #expect(loaded.dataset.observations.map(\.value) == [90])
  }

  @Test("a month is no day, and a column of its own counts before the title")
  func takesOwnColumn() async throws {
    let month = try await office.load(
      "observations", "填报日期：2020年7月\n指标,地区,时间,数值\n满意率,湖北,2020年6月,90\n")
    #expect(month.dataset.observations.map(\.recordedOn) == [nil])
    let column = try await office.load(
      "observations",
      "填报日期：2020年7月5日\n指标,地区,时间,数值,录入日期\n满意率,湖北,2020年6月,90,2020-08-01\n")
    #expect(column.dataset.observations.map(\.recordedOn) == [Day(2020, 8, 1)])
  }
}
