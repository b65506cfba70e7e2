/// What provinces are ranked by: the figures of the last month that all of them have reported.
///
/// A month that is not in full would set those that are late beside those that are not (RULES,
/// "completeness").
final class RankBasis: Sendable {
  /// The month that figures of a table go to, where it is not the last complete one.
  private let months: [Table: Month]
  /// The figures of those months; of the others the present ones are ranked by.
  private let figures: [FigureKey: Deferred<[AreaCode: Figure]>]
  private let present: Operations
  /// The values alone, which are all that a rank needs: a figure carries far more.
  private let known: [FigureKey: Deferred<[AreaCode: Exact]>]

  /// How far back a full month is looked for.
  private static let reach = 12

  /// The table of months behind a figure.
  enum Table: Hashable, Sendable {
    case centres
    case network
  }

  /// The basis of ranks at the end of `asOf`; cheap where the last month is in full.
  init(_ dataset: Dataset, asOf: Day, _ present: Operations) {
    self.present = present
    var makers: [Table: FigureMaker] = [:]
    for table in [Table.centres, .network] {
      let month = Self.lastFullMonth(of: table, present)
      guard let month, month < present.centres.lastMonth else { continue }
      makers[table] =
        makers.values.first { $0.centres.lastMonth == month }
        ?? FigureMaker(dataset, asOf: month.end)
    }
    months = makers.mapValues(\.centres.lastMonth)
    let areas = dataset.units.map(\.code)
    let figures = Self.figures(of: areas, by: makers)
    self.figures = figures
    known = Self.deferred(FigureKey.allCases) { key in
      areas.compactMap { area in
        let figure = figures[key]?.value[area] ?? present.figure(key, area)
        return figure.value.map { (area, $0) }
      }
    }
  }

  /// The figures that tables with a maker are behind.
  private static func figures(
    of areas: [AreaCode], by makers: [Table: FigureMaker]
  ) -> [FigureKey: Deferred<[AreaCode: Figure]>] {
    let made = FigureKey.allCases.filter { key in key.table.flatMap { makers[$0] } != nil }
    return deferred(made) { key in
      guard let maker = key.table.flatMap({ makers[$0] }) else { return [] }
      return areas.map { ($0, maker.figure(key, .unit($0))) }
    }
  }

  /// What `make` gives for each key, once it is asked for: a page of ranks asks some hundred times.
  private static func deferred<Value: Sendable>(
    _ keys: [FigureKey], _ make: @escaping @Sendable (FigureKey) -> [(AreaCode, Value)]
  ) -> [FigureKey: Deferred<[AreaCode: Value]>] {
    Dictionary(
      uniqueKeysWithValues: keys.map { key in
        (key, Deferred { Dictionary(make(key), uniquingKeysWith: { $1 }) })
      })
  }

  /// The last month that everybody who owes it has reported; nil where there is none in a year.
  private static func lastFullMonth(of table: Table, _ operations: Operations) -> Month? {
    let last = operations.centres.lastMonth
    return (0..<reach).lazy.map { last.advanced(by: -$0) }
      .first { operations.isFull($0, table) }
  }

  /// The month that ranks by a figure go to where it is not the last complete one.
  func month(_ key: FigureKey) -> Month? { key.table.flatMap { months[$0] } }

  /// The values of the units that have one.
  func values(_ key: FigureKey) -> [AreaCode: Exact] { known[key]?.value ?? [:] }

  /// The figure of a province that it is ranked by.
  func figure(_ key: FigureKey, _ area: AreaCode) -> Figure {
    figures[key]?.value[area] ?? present.figure(key, area)
  }
}

extension FigureKey {
  /// The table of months it is summed from; nil for what stands at a day.
  fileprivate var table: RankBasis.Table? {
    if self == .networkUptime { return .network }
    return CentreFormula(self) == nil ? nil : .centres
  }
}

extension Operations {
  /// Whether every province that owes `month` in a table has reported it.
  fileprivate func isFull(_ month: Month, _ table: RankBasis.Table) -> Bool {
    switch table {
    case .centres:
      return centres.centres.indices.allSatisfy { position in
        network.unitsApart.contains(centres.centres[position].unit)
          || !centres.centres[position].owes(month) || centres.books[position].hasReported(month)
      }
    case .network:
      // A unit owes every month from the first that it has reported.
      return network.months.allSatisfy { unit, rows in
        guard !network.unitsApart.contains(unit), let first = rows.map(\.month).min(),
          first <= month
        else { return true }
        return rows.contains { $0.month == month }
      }
    }
  }
}
