import Domain
import Testing

@testable import Reports

@Suite struct BacktestReportTests {
  private func report(_ ids: [String] = []) -> BacktestReport {
    BacktestReport(
      Snapshot(SmallDataset.loaded().dataset, asOf: SmallDataset.asOf), measures: ids)
  }

  @Test("JSON names every measure that can be forecast, with a score for each month ahead")
  func json() throws {
    let value = try StrictJSON.read(report().json())
    #expect(value.names == ["schema", "as_of", "known", "area", "measures"])
    let measures = try #require(value["measures"]).elements
    #expect(!measures.isEmpty)
    for measure in measures {
      #expect(measure.names == ["id", "scores"])
      for score in try #require(measure["scores"]).elements {
        #expect(
          score.names == [
            "months_ahead", "error_unit", "errors", "replays", "scope", "used", "choice",
          ])
        #expect(score["errors"]?.names.count == 3)
      }
    }
  }

  @Test("text says which method is used, in both languages", arguments: Language.allCases)
  func text(language: Language) throws {
    let text = report().text(in: language)
    #expect(text.contains(language == .zh ? "采用" : "is used"))
    #expect(text.hasSuffix("\n"))
    #expect(!text.split(separator: "\n").contains { $0.hasSuffix(" ") })
  }

  @Test("a measure that is named stands alone")
  func one() throws {
    let first = try #require(report().measures.first)
    #expect(report([first.id]).measures.map(\.id) == [first.id])
  }
}
