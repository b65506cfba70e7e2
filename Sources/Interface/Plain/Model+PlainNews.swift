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
    if let tenths = ledgerTenths, tenths != before.ledgerTenths {
      news.append(.plainLedger(percent: 10 * tenths))
    }
    return news.map { $0[language] }
  }

  /// How many tenths of the case ledger are read; nil while none is being read.
  private var ledgerTenths: Int? {
    ledgerProgress.map { 10 * $0.bytes / max(1, $0.bytesInAll) }
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
