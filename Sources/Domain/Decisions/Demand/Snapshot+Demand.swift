extension Snapshot {
  /// What a centre is expected to need in the next quarter; nil for an unknown one, one that is
  /// not running, and one whose backlog or last three months are missing.
  public func demand(ofCentre id: String) -> CentreDemand? {
    let tables = operations.centres
    guard let position = tables.position(of: id),
      tables.centres[position].owes(tables.lastMonth)
    else { return nil }
    return DemandMaker(tables: tables, position: position).demand
  }
}
