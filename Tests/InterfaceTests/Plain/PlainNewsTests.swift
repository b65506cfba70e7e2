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

  @Test("how far the reading of the case ledger has come is said at every tenth")
  func ledger() async throws {
    var model = try await SampleDashboard.model()
    var said: [String] = []
    for bytes in stride(from: 0, through: 1000, by: 50) {
      let before = model
      let progress = LedgerProgress(
        bytes: bytes, bytesInAll: 1000, rows: bytes, microseconds: 1000 * bytes)
      _ = update(&model, .ledgerProgressed(progress))
      said += model.plainNews(since: before)
    }
    #expect(said == (0...10).map { Phrase.plainLedger(percent: $0 * 10)[.en] })
    let before = model
    _ = update(&model, .ledgerProgressed(nil))
    #expect(model.plainNews(since: before).isEmpty)
  }

  private struct NoData: Error {}
}
