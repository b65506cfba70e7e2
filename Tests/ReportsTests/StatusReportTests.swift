import Domain
import Testing

@testable import Reports

@Suite("The state as monitoring plugins say it")
struct StatusReportTests {
  private let snapshot = Snapshot(SmallDataset.dataset(), asOf: SmallDataset.asOf)

  @Test("each light has its state", arguments: Light.allCases)
  func states(light: Light) {
    let state: StatusReport.State =
      switch light {
      case .done, .onTrack, .dueSoon, .none, .notApplicable: .ok
      case .behind: .warning
      case .farBehind, .overdue, .missed: .critical
      case .noData, .stale, .insufficientData: .unknown
      }
    #expect(StatusReport.State(light) == state)
  }

  @Test("of several, 2 counts before 1 before 3 before 0")
  func order() {
    #expect(StatusReport.State([.noData, .behind, .missed]) == .critical)
    #expect(StatusReport.State([.noData, .behind, .done]) == .warning)
    #expect(StatusReport.State([.noData, .done]) == .unknown)
    #expect(StatusReport.State([.done, .none]) == .ok)
  }

  @Test("the first line has state, counts and performance data with the limits of the rules")
  func text() throws {
    let report = try #require(StatusReport(snapshot))
    let lines = report.text(in: .en).split(separator: "\n")
    let parts = try #require(lines.first).split(separator: "|")
    #expect(parts.count == 2)
    #expect(parts[0].hasPrefix("ZHICHAN WARNING - China, 30 Jun 2020: 1 behind"))
    #expect(parts[1].contains("3.1.02=15.2;~:16;~:18.4;0;"))
    #expect(parts[1].contains("4.1.07=31.39674"))
    #expect(parts[1].contains("%;@~:20;14:;;"))
    #expect(lines.count == 4)
    #expect(report.state == .warning)
  }

  @Test("one measure alone, and what does not exist")
  func one() {
    #expect(StatusReport(snapshot, measure: "3.1.02")?.state == .ok)
    #expect(StatusReport(snapshot, measure: "3.2.01")?.state == .warning)
    #expect(StatusReport(snapshot, measure: "9.9.99") == nil)
    #expect(StatusReport(snapshot, area: AreaCode(number: 990_000)) == nil)
  }
}
