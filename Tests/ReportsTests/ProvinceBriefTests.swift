import Domain
import Testing

@testable import Reports

@Suite("A province on a page")
struct ProvinceBriefTests {
  private let snapshot = Snapshot(SmallDataset.loaded().dataset, asOf: SmallDataset.asOf)

  private func brief(_ language: Language, of area: AreaCode = SmallDataset.hubei) throws
    -> ProvinceBrief
  {
    try #require(ProvinceBrief(area, of: snapshot, in: language))
  }

  @Test("the brief as it is kept, in both languages", arguments: Language.allCases)
  func kept(language: Language) throws {
    let brief = try brief(language)
    try Fixture.expect(brief.markdown(), matches: "brief-\(language.rawValue).md")
    try Fixture.expect(brief.text(), matches: "brief-\(language.rawValue).txt")
  }

  @Test("it fits a page", arguments: Language.allCases)
  func page(language: Language) throws {
    for unit in snapshot.units {
      let lines = try brief(language, of: unit.code).markdown().split(separator: "\n")
      #expect(lines.count <= 70, "\(unit.code)")
    }
  }

  @Test("its counts are those of the province's light")
  func reconciles() throws {
    let rollUp = snapshot.rollUp(area: SmallDataset.hubei)
    let judged = rollUp.counts.present.filter { $0.light != .none }.reduce(0) { $0 + $1.count }
    let text = try brief(.zh).text()
    #expect(text.contains("承担任务 \(judged) 项"))
    let behind = rollUp.counts[.amber] + rollUp.counts[.red]
    #expect(behind == 0 ? text.contains("滞后任务\n") : text.contains("滞后任务及原因（\(behind) 项）"))
  }

  @Test("synthetic data is called so, and what is no unit has no brief")
  func sample() throws {
    #expect(try brief(.en).markdown().contains("SAMPLE"))
    #expect(ProvinceBrief(AreaCode(number: 990_000), of: snapshot, in: .en) == nil)
  }
}
