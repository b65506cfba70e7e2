extension Snapshot {
  /// The 31 provinces and XPCC, by code.
  public var units: [ReportingUnit] { index.places.units }
  /// The provinces, without XPCC, by code.
  public var provinces: [ReportingUnit] { index.places.provinces }

  /// The reporting unit with `code`.
  public func unit(_ code: AreaCode) -> ReportingUnit? {
    index.places.unitPosition[code].map { index.places.units[$0] }
  }
  /// The prefecture with `code`.
  public func prefecture(_ code: AreaCode) -> Prefecture? { index.places.prefectures[code] }
  /// The prefectures of `unit`, by code.
  public func prefectures(of unit: AreaCode) -> [Prefecture] {
    index.places.prefecturesOfUnit[unit, default: []]
  }
  /// The centre with `id`.
  public func centre(_ id: String) -> Centre? { index.places.centres[id] }
  /// The centres of a unit or a prefecture, or all of `.china`, in the order of the file.
  public func centres(of area: AreaCode) -> [Centre] {
    area == .china ? dataset.centres : index.places.centresOfArea[area, default: []]
  }
  /// The nodes running as of the day in a unit or a prefecture, or all of `.china` (RULES,
  /// "coverage": opened by the day and not closed; a blank opening day is not running).
  public func nodes(of area: AreaCode) -> [ServiceNode] {
    let nodes = area == .china ? dataset.nodes : index.places.nodesOfArea[area, default: []]
    return nodes.filter { $0.isRunning(on: asOf) }
  }
}

extension ServiceNode {
  /// Whether the node had opened by the end of `day` and had not closed by then.
  public func isRunning(on day: Day) -> Bool {
    guard let openedOn, openedOn <= day else { return false }
    return closedOn.map { $0 > day } ?? true
  }
}
