/// Every figure of operations as of a day, worked out once; afterwards a look-up costs a dictionary
/// access.
///
/// Those of prefectures are made when they are asked for.
struct Operations: Sendable {
  private let maker: FigureMaker
  private let ofAreas: [AreaCode: [FigureKey: Figure]]
  private let ofCentres: [[FigureKey: Figure]]
  private let reaches: [AreaCode: [ServiceClass: Figure]]
  private let standings: [CentreStanding]
  private let prefectures: [AreaCode: Prefecture]
  private let provinces: [AreaCode]
  private let reporting: [Month: Set<AreaCode>]

  /// The figures of `dataset` at the end of `asOf`.
  init(_ dataset: Dataset, asOf: Day) {
    let maker = FigureMaker(dataset, asOf: asOf)
    self.maker = maker
    let places = [Place.country] + dataset.units.map { .unit($0.code) }
    func all<Value>(_ value: (Place) -> Value) -> [AreaCode: Value] {
      Dictionary(places.map { ($0.code, value($0)) }) { first, _ in first }
    }
    ofAreas = all { place in
      Dictionary(uniqueKeysWithValues: FigureKey.allCases.map { ($0, maker.figure($0, place)) })
    }
    reaches = all { place in
      Dictionary(uniqueKeysWithValues: ServiceClass.allCases.map { ($0, maker.reach($0, place)) })
    }
    ofCentres = dataset.centres.indices.map { position in
      Dictionary(
        uniqueKeysWithValues: FigureKey.allCases.map {
          ($0, maker.figure($0, centreAt: position))
        })
    }
    standings = zip(dataset.centres.indices, ofCentres).map { position, figures in
      maker.standing(
        ofCentreAt: position, daysP90: figures[.daysP90] ?? .missing(.daysP90))
    }
    prefectures = Dictionary(dataset.prefectures.lazy.map { ($0.code, $0) }) { first, _ in first }
    provinces = dataset.units.lazy.filter { $0.kind != .corps }.map(\.code)
    reporting = maker.reportingUnits
  }

  /// The books of the centres.
  var centres: CentreTables { maker.centres }
  /// The public service network.
  var network: PublicNetwork { maker.network }

  /// A figure of the country, a unit or a prefecture; without a value elsewhere.
  func figure(_ key: FigureKey, _ area: AreaCode) -> Figure {
    if let figure = ofAreas[area]?[key] { return figure }
    return prefectures[area] == nil ? .missing(key) : maker.figure(key, .prefecture(area))
  }

  /// A figure of a centre; without a value for an unknown one.
  func figure(_ key: FigureKey, centre: String) -> Figure {
    maker.centres.position(of: centre).flatMap { ofCentres[$0][key] } ?? .missing(key)
  }

  /// A figure of a centre in one month alone; without a value for an unknown one.
  func figure(_ key: FigureKey, centre: String, in month: Month) -> Figure {
    maker.centres.position(of: centre).map { maker.figure(key, centreAt: $0, in: month) }
      ?? .missing(key)
  }

  /// The reach of one class of services.
  func reach(_ serviceClass: ServiceClass, _ area: AreaCode) -> Figure {
    if let figure = reaches[area]?[serviceClass] { return figure }
    return prefectures[area] == nil
      ? .missing(.reach) : maker.reach(serviceClass, .prefecture(area))
  }

  /// Where a centre stands.
  func standing(ofCentre id: String) -> CentreStanding? {
    maker.centres.position(of: id).map { standings[$0] }
  }

  /// How the network stands in a prefecture.
  func standing(ofPrefecture code: AreaCode) -> PrefectureStanding? {
    prefectures[code].map { maker.standing(of: $0) }
  }

  /// A figure of a centre by month.
  func series(_ key: FigureKey, centre: String, months: Int) -> MonthSeries {
    guard let formula = CentreFormula(key), let position = maker.centres.position(of: centre)
    else { return maker.emptySeries(months: months) }
    return maker.series(formula, at: [position], months: months)
  }

  /// A figure of an area by month.
  func series(_ key: FigureKey, _ area: AreaCode, months: Int) -> MonthSeries {
    if let place = place(area) { return maker.series(key, place, months: months) }
    return maker.emptySeries(months: months)
  }

  /// How many of the provinces have reported a month.
  func completeness(_ month: Month) -> Completeness {
    let reported = reporting[month, default: []]
    return Completeness(
      reported: provinces.count { reported.contains($0) }, owed: provinces.count)
  }

  private func place(_ area: AreaCode) -> Place? {
    if area == .china { return .country }
    if ofAreas[area] != nil { return .unit(area) }
    return prefectures[area] == nil ? nil : .prefecture(area)
  }
}

extension FigureMaker {
  /// A series without a value.
  func emptySeries(months: Int) -> MonthSeries {
    MonthSeries(
      start: centres.lastMonth.advanced(by: 1 - max(months, 1)),
      values: Array(repeating: nil, count: max(months, 0)))
  }

  /// The units that have reported each month: by a row of `network_months`, or by one of their
  /// centres.
  var reportingUnits: [Month: Set<AreaCode>] {
    var found: [Month: Set<AreaCode>] = [:]
    for row in network.months.values.joined() { found[row.month, default: []].insert(row.unit) }
    for (centre, book) in zip(centres.centres, centres.books) {
      for month in book.months.map(Array.init) ?? [] where book.hasReported(month) {
        found[month, default: []].insert(centre.unit)
      }
    }
    return found
  }
}

extension Rank {
  /// The place of `value` among `values`, its own included: the best first by `direction`, the
  /// highest where none is good; equal values share a place, and quartiles are of places.
  init(of value: Exact, among values: [Exact], _ direction: Direction) {
    let better = values.count { direction == .down ? $0 < value : $0 > value }
    self.init(
      place: better + 1, of: values.count, quartile: better * 4 / max(values.count, 1) + 1)
  }
}
