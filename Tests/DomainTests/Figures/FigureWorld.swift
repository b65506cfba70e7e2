import Domain

/// Small datasets written row by row; each row's line is its number in its own file, as in a
/// table with a header.
struct FigureWorld {
  var dataset = Dataset()
  private var cases: [LedgerCase] = []

  /// A world with `provinces` as units (kind by code: municipalities and XPCC are known).
  init(provinces: [String] = ["420000"]) {
    for code in provinces { addUnit(code) }
  }

  mutating func addUnit(_ code: String) {
    let municipalities = ["110000", "120000", "310000", "500000"]
    dataset.units.append(
      ReportingUnit(
        code: area(code),
        kind: code == "660000"
          ? .corps : municipalities.contains(code) ? .municipality : .province,
        name: phrase(code), shortName: phrase(code), abbreviation: phrase(code), region: .central,
        mapColumn: 0, mapRow: 0, origin: line("units.csv", dataset.units.count)))
  }

  mutating func addPrefecture(
    _ code: String, of unit: String = "420000", population: Int? = 1_000_000,
    subProvincial: Bool = false
  ) {
    dataset.prefectures.append(
      Prefecture(
        code: area(code), unit: area(unit), name: phrase(code), kind: "prefecture-level city",
        isSubProvincial: subProvincial, population: population, populationBound: .exact,
        origin: line("prefectures.csv", dataset.prefectures.count)))
  }

  mutating func addCentre(
    _ id: String, unit: String = "420000", prefecture: String? = nil,
    opened: String? = "2018-01-01", closed: String? = nil, capacity: Int? = nil,
    serviceDays: Int? = nil
  ) {
    dataset.centres.append(
      Centre(
        id: id, name: phrase(id), unit: area(unit), prefecture: prefecture.map(area),
        industries: [], openedOn: opened.map(day), closedOn: closed.map(day),
        capacityPerMonth: capacity, serviceDays: serviceDays, services: [.preExamination],
        origin: line("centres.csv", dataset.centres.count)))
  }

  /// Adds a month of a centre; `fill` sets its counts.
  mutating func addMonth(
    _ centre: String, _ month: String, _ fill: (inout CentreMonth) -> Void
  ) {
    var row = CentreMonth(
      centre: centre, month: self.month(month),
      origin: line("centre_months.csv", dataset.centreMonths.count))
    fill(&row)
    dataset.centreMonths.append(row)
  }

  mutating func addCase(
    _ centre: String, _ kind: CaseKind = .preExamination, received: String,
    accepted: String? = nil, closed: String? = nil, _ outcome: CaseOutcome? = nil,
    granted: String? = nil
  ) {
    cases.append(
      LedgerCase(
        centre: centre, kind: kind,
        receivedOn: day(received), acceptedOn: accepted.map(day), closedOn: closed.map(day),
        outcome: outcome, grantedOn: granted.map(day),
        origin: line("cases.csv", cases.count)))
    dataset.ledger = .done(CaseLedger(cases))
  }

  mutating func addNode(
    _ kind: NodeKind = .agency, unit: String = "420000", prefecture: String? = nil,
    opened: String? = "2019-01-01", closed: String? = nil, services: [ServiceClass] = []
  ) {
    dataset.nodes.append(
      ServiceNode(
        id: "node-\(dataset.nodes.count + 1)", kind: kind, name: phrase("node"), unit: area(unit),
        prefecture: prefecture.map(area), openedOn: opened.map(day), closedOn: closed.map(day),
        services: services, origin: line("nodes.csv", dataset.nodes.count)))
  }

  mutating func addItem(
    _ serviceClass: ServiceClass, area code: String = "000000", entry: Bool = true,
    since: String? = nil
  ) {
    dataset.serviceItems.append(
      ServiceItem(
        id: "item-\(dataset.serviceItems.count + 1)", serviceClass: serviceClass,
        name: phrase("item"), area: area(code), hasNetworkEntry: entry, hasHallWindow: false,
        since: since.map(day), origin: line("service_items.csv", dataset.serviceItems.count)))
  }

  mutating func addNetworkMonth(
    _ unit: String, _ month: String, visits: Int? = nil, downtime: Int? = nil
  ) {
    dataset.networkMonths.append(
      NetworkMonth(
        unit: area(unit), month: self.month(month), visits: visits,
        downtimeMinutes: downtime, origin: line("network_months.csv", dataset.networkMonths.count)))
  }

  mutating func addIndicator(_ id: String, _ accumulation: Accumulation) {
    dataset.indicators.append(
      Indicator(
        id: id, name: phrase(id), unit: "件", direction: .up, accumulation: accumulation,
        decimals: 0, frequency: .monthly, level: "province",
        origin: line("indicators.csv", dataset.indicators.count)))
  }

  mutating func addObservation(
    _ indicator: String, _ code: String, _ period: String, _ value: String?,
    bound: Bound = .exact
  ) {
    dataset.observations.append(
      Observation(
        indicator: indicator, area: area(code), period: Period(period) ?? .year(1),
        value: value.flatMap { Exact($0) }, bound: bound, status: .final,
        origin: line("observations.csv", dataset.observations.count)))
  }

  /// The snapshot at the end of `day`.
  func snapshot(_ text: String = "2020-06-30") -> Snapshot { Snapshot(dataset, asOf: day(text)) }

  private func phrase(_ text: String) -> Phrase { Phrase(zh: text, en: text) }
  private func line(_ file: String, _ rows: Int) -> Origin { Origin(file: file, line: rows + 2) }
  private func month(_ text: String) -> Month { Month(text) ?? Month(index: 0) }
}

/// The area with `code`, which the test writes rightly.
func area(_ code: String) -> AreaCode { AreaCode(code) ?? .china }

/// The day `text`, which the test writes rightly.
func day(_ text: String) -> Day { Day(text) ?? Day(number: 0) }

/// The fraction `numerator` / `denominator`.
func ratio(_ numerator: Int128, _ denominator: Int128) -> Exact? {
  Exact(numerator, over: denominator)
}
