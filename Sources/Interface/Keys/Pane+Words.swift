public import Domain
import Wording

extension Pane {
  /// The name on its tab.
  public var title: Phrase {
    switch self {
    case .overview: .paneOverview
    case .strategy: .paneStrategy
    case .protection: .paneProtection
    case .network: .paneNetwork
    case .programme: .paneProgramme
    case .alerts: .paneAlerts
    case .data: .paneData
    }
  }

  /// What it is for, in a sentence.
  public var purpose: Phrase {
    switch self {
    case .overview: .paneOverviewPurpose
    case .strategy: .paneStrategyPurpose
    case .protection: .paneProtectionPurpose
    case .network: .paneNetworkPurpose
    case .programme: .paneProgrammePurpose
    case .alerts: .paneAlertsPurpose
    case .data: .paneDataPurpose
    }
  }
}
