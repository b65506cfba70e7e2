import Domain
import Surface
import Testing
import Wording

@testable import Interface

/// What happens by itself, in sentences for who hears the dashboard.
@Suite("News in lines of text")
struct PlainNewsTests {
  @Test("new data, other alerts and what went wrong are each a sentence, in either language")
  func news() async throws {
    for language in Language.allCases {
      let before = try await SampleDashboard.model(Size(columns: 100, rows: 300), language)
      #expect(before.plainNews(since: before).isEmpty)

      var noticed = before
      noticed.notice = .settingsGood
      #expect(noticed.plainNews(since: before) == [Phrase.settingsGood[language]])

      guard case .loaded(let standing) = before.content else { throw NoData() }
      var loaded = standing.loaded
      loaded.readAt += 60
      var after = before
      _ = update(&after, .datasetLoaded(loaded))
      #expect(after.plainNews(since: before).first == Phrase.plainReloaded[language])
    }
  }

  @Test("how many alerts there are is said once they are known")
  func alerts() async throws {
    let before = try await SampleDashboard.model()
    guard case .loaded(let standing) = before.content else { throw NoData() }
    let count = standing.alerts.count
    let critical = standing.alerts.count { $0.severity == .critical }
    let words = Phrase.plainAlerts(count, critical: critical)[.en]
    #expect(before.plainNews(since: emptyModel()) == [words])
  }

  private struct NoData: Error {}
}
