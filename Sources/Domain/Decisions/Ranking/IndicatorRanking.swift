/// The provinces by an indicator, at the latest period that all of them that report it have in.
public struct IndicatorRanking: Hashable, Sendable {
  /// A province with its figure.
  public struct Row: Hashable, Sendable {
    /// The province.
    public var area: AreaCode
    /// Its figure.
    public var observation: Observation
    /// Its place, the best first by the indicator's direction.
    public var rank: Rank
  }
  /// The indicator.
  public var indicator: Indicator
  /// The period compared.
  public var period: Period
  /// The provinces that have it, the best first, equal ones by code.
  public var rows: [Row]
}

extension Snapshot {
  /// The provinces by an indicator; nil for an unknown one, and where no period is in for all of
  /// the provinces that report it.
  public func ranking(indicator id: String) -> IndicatorRanking? {
    guard let indicator = indicator(id) else { return nil }
    let lines = provinces.map { ($0.code, observations(id, $0.code)) }.filter { !$0.1.isEmpty }
    guard let first = lines.first else { return nil }
    // The latest of the first province's periods that every other one has too.
    let common = first.1.last { row in
      lines.allSatisfy { $0.1.contains { $0.period.isSameStretch(as: row.period) } }
    }
    guard let period = common?.period else { return nil }
    let rows = lines.compactMap { code, observations in
      observations.last { $0.period.isSameStretch(as: period) }.map { (code, $0) }
    }
    let values = rows.compactMap(\.1.value)
    let ranked = rows.compactMap { code, row -> IndicatorRanking.Row? in
      row.value.map { value in
        IndicatorRanking.Row(
          area: code, observation: row,
          rank: Rank(of: value, among: values, indicator.direction))
      }
    }
    return IndicatorRanking(
      indicator: indicator, period: period,
      rows: ranked.sorted { ($0.rank.place, $0.area) < ($1.rank.place, $1.area) })
  }
}
