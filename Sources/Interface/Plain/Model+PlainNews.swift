import Domain
import Wording

extension Model {
  /// What has changed since `before` without a line being typed, as sentences.
  public func plainNews(since before: Model) -> [String] {
    var news: [Phrase] = []
    if let notice, notice != before.notice { news.append(notice) }
    guard case .loaded(let standing) = content else { return news.map { $0[language] } }
    if case .loaded(let old) = before.content, old.version != standing.version {
      news.append(.plainReloaded)
    }
    if alertCounts != before.alertCounts, let counts = alertCounts {
      news.append(.plainAlerts(counts.all, critical: counts.critical))
    }
    return news.map { $0[language] }
  }

  private var alertCounts: AlertCounts? {
    alerts.map { alerts in
      AlertCounts(all: alerts.count, critical: alerts.count { $0.severity == .critical })
    }
  }

  private struct AlertCounts: Equatable {
    var all: Int
    var critical: Int
  }
}
