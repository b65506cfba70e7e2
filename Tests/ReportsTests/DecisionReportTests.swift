import Domain
import Testing

@testable import Reports

@Suite("Comparisons and ranks without a screen")
struct DecisionReportTests {
  private let snapshot = Snapshot(SmallDataset.loaded().dataset, asOf: SmallDataset.asOf)

  private var areas: [AreaCode] { snapshot.units.prefix(2).map(\.code) }

  @Test("a comparison names each province, each figure and the median, in JSON as in text")
  func comparison() throws {
    let report = try #require(ComparisonReport(areas, of: snapshot))
    let value = try StrictJSON.read(report.json())
    #expect(value.names == ["schema", "sample", "as_of", "known", "areas", "figures"])
    let figures = try #require(value["figures"]).elements
    #expect(figures.count == FigureKey.ofAreas.count)
    for figure in figures {
      #expect(figure.names == ["figure", "unit", "median", "ranked_through", "values"])
      #expect(figure["values"]?.elements.count == areas.count)
    }
    for language in Language.allCases {
      let text = report.text(in: language)
      for unit in snapshot.units.prefix(2) { #expect(text.contains(unit.shortName[language])) }
      #expect(!text.split(separator: "\n").contains { $0.hasSuffix(" ") })
    }
  }

  @Test("an area that is no unit is not compared")
  func unknown() {
    #expect(ComparisonReport(areas + [AreaCode(number: 990_000)], of: snapshot) == nil)
  }

  @Test("ranks by a figure are those of the snapshot, a row a province")
  func figure() throws {
    let report = try #require(RankingReport("coverage", of: snapshot))
    let rows = try #require(StrictJSON.read(report.json())["rows"]).elements
    #expect(rows.count == snapshot.provinces.count)
    for row in report.rows {
      #expect(row.rank == snapshot.rank(.coverage, row.unit.code))
      #expect(row.value == snapshot.figure(.coverage, row.unit.code).value)
    }
    let places = report.rows.map { $0.rank?.place ?? Int.max }
    #expect(places == places.sorted())
  }

  @Test("ranks by an indicator compare one period, the last that all who report it have in")
  func indicator() throws {
    var dataset = Dataset()
    dataset.units = snapshot.dataset.units
    dataset.indicators = [
      Indicator(
        id: "i", name: Phrase(zh: "指标", en: "Indicator"), unit: "件", direction: .down,
        accumulation: .flow, decimals: 0, frequency: .monthly, level: "province",
        origin: Origin(file: "indicators.csv", line: 2))
    ]
    let provinces = snapshot.provinces.prefix(2).map(\.code)
    for (number, month) in ["2020-04", "2020-05"].enumerated() {
      for (place, area) in provinces.enumerated() where number == 0 || place == 0 {
        dataset.observations.append(
          Observation(
            indicator: "i", area: area, period: try #require(Period(month)),
            value: Exact(10 * (number + 1) + place), bound: .exact, status: .final,
            origin: Origin(file: "observations.csv", line: number * 2 + place + 2)))
      }
    }
    let report = try #require(
      RankingReport("i", of: Snapshot(dataset, asOf: SmallDataset.asOf)))
    #expect(report.period == "2020-04")
    #expect(report.rows.prefix(2).map(\.unit.code) == provinces.map { $0 })
    #expect(report.rows.prefix(2).compactMap(\.rank?.place) == [1, 2])
    #expect(report.text(in: .en).contains("2020-04"))
    #expect(RankingReport("nothing", of: snapshot) == nil)
  }
}
