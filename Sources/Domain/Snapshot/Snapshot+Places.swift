extension Snapshot {
  /// The 31 provinces and XPCC, by code.
  public var units: [ReportingUnit] { dataset.units }
  /// The provinces, without XPCC, by code.
  public var provinces: [ReportingUnit] { units.filter { $0.kind != .corps } }

  /// The reporting unit with `code`.
  public func unit(_ code: AreaCode) -> ReportingUnit? { units.first { $0.code == code } }
  /// The prefecture with `code`.
  public func prefecture(_ code: AreaCode) -> Prefecture? {
    dataset.prefectures.first { $0.code == code }
  }
  /// The prefectures of `unit`, by code.
  public func prefectures(of unit: AreaCode) -> [Prefecture] {
    dataset.prefectures.filter { $0.unit == unit }
  }
  /// The centre with `id`.
  public func centre(_ id: String) -> Centre? { dataset.centres.first { $0.id == id } }
  /// The centres of a unit or a prefecture, or all of `.china`, in the order of the file.
  public func centres(of area: AreaCode) -> [Centre] {
    dataset.centres.filter { area == .china || $0.unit == area || $0.prefecture == area }
  }
  /// The nodes running as of the day in a unit or a prefecture, or all of `.china`.
  public func nodes(of area: AreaCode) -> [ServiceNode] { [] }
}
