extension Snapshot {
  /// The provinces that `area` is compared with, itself included, by code; none for XPCC, for what
  /// is no province, and by size for one whose population is unknown.
  public func peers(of area: AreaCode, _ group: PeerGroup) -> [ReportingUnit] {
    guard let own = provinces.first(where: { $0.code == area }) else { return [] }
    switch group {
    case .all: return provinces
    case .region: return provinces.filter { $0.region == own.region }
    case .size:
      guard let third = sizeThird(of: area) else { return [] }
      return provinces.filter { sizeThird(of: $0.code) == third }
    }
  }

  /// The third by population that a province is in; nil where its population is unknown.
  ///
  /// By place, the most people first and equal ones together: place × 3 ÷ count.
  public func sizeThird(of area: AreaCode) -> SizeThird? {
    guard let own = provinces.first(where: { $0.code == area })?.population else { return nil }
    let known = provinces.compactMap(\.population)
    let larger = known.count { $0 > own }
    return SizeThird(rawValue: larger * 3 / known.count)
  }

  /// The figure of an area that ranks compare: of months through the last one that all provinces
  /// have reported.
  public func rankedFigure(_ key: FigureKey, _ area: AreaCode) -> Figure {
    rankBasis.value.figure(key, area)
  }

  /// The month that ranks by a figure go to, where the last complete one is not in full; nil where
  /// it is, and for what stands at a day.
  public func rankedMonth(_ key: FigureKey) -> Month? { rankBasis.value.month(key) }

  /// The place of a province by a figure among its peers; nil for XPCC and where it has no value.
  public func rank(_ key: FigureKey, _ area: AreaCode, among group: PeerGroup) -> Rank? {
    let peers = peers(of: area, group)
    let values = rankBasis.value.values(key)
    guard !peers.isEmpty, let own = values[area] else { return nil }
    return Rank(of: own, among: peers.compactMap { values[$0.code] }, key.direction)
  }

  /// The place of a province by a figure among the 31; nil for others and where it has none.
  public func rank(_ key: FigureKey, _ area: AreaCode) -> Rank? { rank(key, area, among: .all) }

  /// How a figure is spread over the peers of a province that have it.
  public func distribution(
    _ key: FigureKey, among area: AreaCode, _ group: PeerGroup
  ) -> Distribution {
    let values = rankBasis.value.values(key)
    return Distribution(peers(of: area, group).compactMap { values[$0.code] })
  }

  /// How a figure is spread over the 31 provinces.
  public func distribution(_ key: FigureKey) -> Distribution {
    let values = rankBasis.value.values(key)
    return Distribution(provinces.compactMap { values[$0.code] })
  }
}
