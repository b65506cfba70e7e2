/// Makes figures out of the tables of a dataset as of a day.
struct FigureMaker: Sendable {
  let centres: CentreTables
  let network: PublicNetwork
  let asOf: Day
  private let positionsOfArea: [AreaCode: [Int]]

  /// The maker for `dataset` at the end of `asOf`.
  init(_ dataset: Dataset, asOf: Day) {
    let lastMonth = Month.lastComplete(on: asOf)
    let network = PublicNetwork(dataset, through: lastMonth)
    self.asOf = asOf
    self.network = network
    centres = CentreTables(dataset, through: lastMonth)
    var positions: [AreaCode: [Int]] = [:]
    for (position, centre) in dataset.centres.enumerated() {
      positions[centre.unit, default: []].append(position)
      if let prefecture = centre.prefecture { positions[prefecture, default: []].append(position) }
      if !network.unitsApart.contains(centre.unit) {
        positions[.china, default: []].append(position)
      }
    }
    positionsOfArea = positions
  }

  /// The positions of a place's centres; of the country all but XPCC's.
  func positions(of place: Place) -> [Int] { positionsOfArea[place.code, default: []] }

  /// A figure of the centre at `position`.
  func figure(_ key: FigureKey, centreAt position: Int) -> Figure {
    guard let formula = CentreFormula(key) else { return .missing(key) }
    let owed = centres.yearSoFar.filter { centres.centres[position].owes($0) }
    return figure(
      key, formula, at: [position],
      completeness: Completeness(
        reported: owed.count { centres.books[position].hasReported($0) }, owed: owed.count))
  }

  /// A figure of a place.
  func figure(_ key: FigureKey, _ place: Place) -> Figure {
    if let formula = CentreFormula(key) {
      return figure(
        key, formula, at: positions(of: place), completeness: completeness(of: place))
    }
    return key == .centres ? openCentres(place) : networkFigure(key, place)
  }

  private func figure(
    _ key: FigureKey, _ formula: CentreFormula, at positions: [Int], completeness: Completeness
  ) -> Figure {
    let stretch = centres.yearSoFar
    let quotient = centres.quotient(formula, at: positions, over: stretch)
    let lineage = Lineage(
      .figure(key), reason: formula.isFromCases ? centres.ledger.reason : nil,
      working: centres.working(key, formula, quotient, at: positions, over: stretch),
      collecting: { [centres] in centres.inputs(formula, at: positions, over: stretch) })
    return Figure(
      key, quotient, completeness: completeness, until: centres.lastMonth.end, lineage: lineage)
  }

  /// The centres open at the end of the day; nil when the dataset has none at all.
  private func openCentres(_ place: Place) -> Figure {
    let rows = centres.centres
    let open = positions(of: place).filter { rows[$0].isRunning(on: asOf) }
    let inputs = open.map { position in
      Lineage.Input(
        name: "opened_on", place: rows[position].unit.description,
        when: rows[position].openedOn?.description ?? "", value: rows[position].id,
        origin: rows[position].origin)
    }
    return Figure(
      .centres, rows.isEmpty ? .missing : Quotient(Exact(open.count)), until: asOf,
      lineage: Lineage(.figure(.centres), inputs: inputs))
  }

  /// Of a unit or a prefecture, the centres that owe the last complete month and have reported it;
  /// of the country, the provinces all of whose centres have.
  private func completeness(of place: Place) -> Completeness {
    let owing = positions(of: place).filter { centres.centres[$0].owes(centres.lastMonth) }
    let late = owing.filter { !centres.books[$0].hasReported(centres.lastMonth) }
    guard place == .country else {
      return Completeness(reported: owing.count - late.count, owed: owing.count)
    }
    let units = Set(owing.map { centres.centres[$0].unit })
    let lateUnits = Set(late.map { centres.centres[$0].unit })
    return Completeness(reported: units.count - lateUnits.count, owed: units.count)
  }
}

extension Figure {
  /// The figure without a value, for one that does not exist there.
  static func missing(_ key: FigureKey) -> Figure {
    Figure(key, value: nil, lineage: Lineage(.figure(key)))
  }

  init(
    _ key: FigureKey, _ quotient: Quotient, completeness: Completeness? = nil, until: Day,
    lineage: Lineage
  ) {
    self.init(
      key, value: quotient.value, numerator: quotient.numerator,
      denominator: quotient.denominator, completeness: completeness, until: until,
      lineage: lineage)
  }
}
