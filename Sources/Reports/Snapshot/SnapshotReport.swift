public import Domain

/// The snapshot without a screen: what `zhichan report` prints.
public struct SnapshotReport: Sendable {
  /// The standing of the data.
  public let snapshot: Snapshot
  /// The files it was made from.
  public let files: [FileReport]
  /// The faults of the data by file, line and column, with those only the whole shows.
  public let diagnostics: [Diagnostic]

  /// What has crossed a line.
  let alerts: Deferred<[Alert]>

  /// The report of `snapshot`, which was made from `loaded`, with alerts by `rules` too.
  public init(_ snapshot: Snapshot, of loaded: LoadedDataset, rules: [OwnAlertRule] = []) {
    self.snapshot = snapshot
    alerts = Deferred { snapshot.findAlerts(rules) }
    files = loaded.files
    diagnostics = (loaded.diagnostics + snapshot.warnings).inOrder()
  }

  /// The report as JSON (DATA, "What comes out"): the contract with scripts, schema 1.
  ///
  /// With `why`, everything has a member `why` that says where it comes from.
  public func json(why: Bool = false) -> String {
    JSONWriter.text(of: SnapshotJSON(self, isExplaining: why).value)
  }

  /// The report as plain text in `language`, at most about a hundred columns wide.
  public func text(in language: Language) -> String {
    SnapshotText(self, language: language).text
  }

  /// The panes that are rolled up, in the order of the screen.
  static let panes = ["strategy", "protection", "network", "programme"]
}
