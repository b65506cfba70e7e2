import Domain
import Loading
import Testing

@Suite("Lenient tables of every shape, loaded")
struct LenientShapeTests {
  private let office = OfficePackage()

  private func figures(_ loaded: LoadedDataset) -> [String] {
    loaded.dataset.observations.map {
      "\($0.indicator) \($0.area) \($0.period) \($0.value?.text() ?? "–")"
    }
  }

  @Test("areas down and periods across are melted to figures, blanks to none")
  func meltsPeriods() async throws {
    let loaded = try await office.load(
      "observations",
      """
      各地区专利质押融资情况
      指标：专利质押融资金额,,单位：万元
      地区,2020年1月,2020年2月,备注
      全国,30000,50000,
      湖北,10000,—,
      北京,20000,"30,000",
      合计,30000,50000,
      资料来源：某某局
      """)

    #expect(loaded.diagnostics == [])
    #expect(
      figures(loaded) == [
        "pledge 000000 2020-01 3", "pledge 000000 2020-02 5", "pledge 420000 2020-01 1",
        "pledge 110000 2020-01 2", "pledge 110000 2020-02 3",
      ])
    #expect(Set(loaded.dataset.observations.map(\.source)) == ["某某局"])
    #expect(loaded.sent?.understanding?.left.map(\.reason) == [.aboveHeader, .total, .remark])
    #expect(
      loaded.dataset.written[Origin(file: "sent.csv", line: 6)]
        == ["pledge@2020-01": "20000", "pledge@2020-02": "30,000"])
  }

  @Test("indicators across with the periods under them are melted too")
  func meltsIndicators() async throws {
    let loaded = try await office.load(
      "observations",
      """
      2020年统计
      地区,专利质押融资金额（万元）,,满意率
      ,一季度,二季度,一季度
      湖北,10000,20000,91.5%
      """)

    #expect(loaded.diagnostics == [])
    #expect(
      figures(loaded) == [
        "pledge 420000 2020Q1 1", "pledge 420000 2020Q2 2", "rate 420000 2020Q1 91.5",
      ])
  }

  @Test("a fault in a wide table is told at its own cell")
  func tellsWideFault() async throws {
    let table = MarkedTable("指标：专利案件数\n地区,2020年1月,2020年2月\n湖北,1,‹很多\n北京,2,3")
    let loaded = try await office.load("observations", table.text)
    #expect(loaded.diagnostics.map(\.spot) == table.places)
    #expect(loaded.diagnostics.map(\.field) == ["value"])
    #expect(figures(loaded).count == 3)
  }

  @Test("two tables side by side are read one after the other")
  func readsSideBySide() async throws {
    let loaded = try await office.load(
      "network_months", "2020年3月\n地区,访问量,地区,访问量\n湖北,1,北京,2\n广西,3,兵团,4")
    #expect(loaded.diagnostics == [])
    #expect(loaded.dataset.networkMonths.map(\.visits) == [1, 2, 3, 4])
    #expect(
      loaded.dataset.networkMonths.map(\.unit.description)
        == ["420000", "110000", "450000", "660000"])
  }

  static let totals: [(text: String, code: [String])] = [
    ("地区,月份,访问量\n湖北,2020年3月,1000\n北京,2020年3月,2000\n合计,,3000", []),
    ("地区,月份,访问量\n湖北,2020年3月,1000\n北京,2020年3月,2000\n合计,,3001", []),
    ("地区,月份,访问量\n湖北,2020年3月,1000\n北京,2020年3月,2000\n合计,,‹3500", ["zhichan/total-differs"]),
    ("地区,月份,访问量\n湖北,2020年3月,1000\n兵团,2020年3月,2000\n全国,,1000", []),
    ("地区,月份,访问量\n湖北,2020年3月,1000\n香港,2020年3月,700\n合计,2020年3月,1700", []),
    ("地区,月份,访问量\n湖北,2020年3月,1000\n北京,2020年3月,—\n合计,,9000", []),
    ("地区,月份,访问量\n湖北,2020年3月,1000\n其中：武汉,2020年3月,‹1200", ["zhichan/total-differs"]),
    ("地区,月份,访问量\n湖北,2020年3月,1000\n其中：武汉,2020年3月,900", []),
    (
      "地区,月份,访问量\n湖北,2020年3月,1000\n小计,2020年3月,1000\n北京,2020年3月,2000\n小计,2020年3月,‹3000",
      ["zhichan/total-differs"]
    ),
  ]

  @Test("a total that differs from its parts is a warning, and never a row", arguments: totals)
  func checksTotals(text: String, codes: [String]) async throws {
    let table = MarkedTable(text)
    let loaded = try await office.load("network_months", table.text)
    #expect(loaded.diagnostics.map(\.code) == codes)
    #expect(loaded.diagnostics.map(\.spot) == table.places)
    #expect(loaded.diagnostics.allSatisfy { $0.severity == .warning })
    #expect(loaded.dataset.networkMonths.allSatisfy { ($0.visits ?? 0) <= 2000 })
  }

  @Test("what was understood is told: header, columns, factors, what stands in the title")
  func tellsUnderstanding() async throws {
    let loaded = try await office.load(
      "network_months", "2020年3月情况\n单位：万人次\n序号,地区,访问量\n1,湖北,1.5\n\n,合计,1.5\n")
    let found = try #require(loaded.sent?.understanding)
    #expect(found.isLenient)
    #expect(found.headerLine == 3)
    #expect(found.unitLine == "万人次")
    #expect(found.given == ["period": "2020-03"])
    #expect(found.columns.map(\.field) == [nil, "unit", "visits"])
    #expect(found.columns.map(\.heading) == ["序号", "地区", "访问量"])
    #expect(found.columns.map(\.factors) == [[], [], ["10000"]])
    #expect(
      found.left == [
        .init(reason: .blank, lines: [5]), .init(reason: .aboveHeader, lines: [1, 2]),
        .init(reason: .total, lines: [6]),
      ])
  }

  @Test("names follow a table of areas that changes")
  func followsNames() async throws {
    let loaded = try await office.load("network_months", "地区,月份,访问量\n荆楚,2020年3月,1\n")
    #expect(loaded.diagnostics.map(\.field) == ["unit"])
    let store = DatasetStore(folder: office.folder.path)
    _ = try await store.load(at: 0)
    let units = OfficePackage.strict["units", default: ""].replacing("湖北,Hubei", with: "荆楚,Hubei")
    office.folder.write(units + "\n", to: "units.csv")
    let again = try #require(await store.refresh(at: 1))
    #expect(again.diagnostics == [])
    #expect(again.dataset.networkMonths.map(\.unit.description) == ["420000"])
    #expect(await store.refresh(at: 2) == nil)
  }
}
