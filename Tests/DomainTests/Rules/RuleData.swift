import Domain

/// A small dataset for the rules: the 31 provinces and XPCC, one indicator `figure`, and the
/// measures a test adds.
///
/// Line numbers count the rows of each table from 2.
struct RuleData {
  var dataset = Dataset()

  static let hubei = AreaCode(number: 420_000)
  static let beijing = AreaCode(number: 110_000)
  static let codes: [UInt32] = [
    11, 12, 13, 14, 15, 21, 22, 23, 31, 32, 33, 34, 35, 36, 37, 41, 42, 43, 44, 45, 46, 50, 51, 52,
    53, 54, 61, 62, 63, 64, 65,
  ]
  static let provinces = codes.map { AreaCode(number: $0 * 10_000) }

  init(_ accumulation: Accumulation = .rate, direction: Direction = .up) {
    for area in Self.provinces + [.xpcc] { addUnit(area) }
    dataset.indicators = [
      Indicator(
        id: "figure", name: name("figure"), unit: "项", direction: direction,
        accumulation: accumulation, decimals: 1, frequency: .quarterly, level: "province",
        origin: Origin(file: "indicators.csv", line: 2))
    ]
  }

  private mutating func addUnit(_ area: AreaCode) {
    let text = name(area.description)
    dataset.units.append(
      ReportingUnit(
        code: area, kind: area == .xpcc ? .corps : .province, name: text, shortName: text,
        abbreviation: text, region: .central, mapColumn: 0, mapRow: 0,
        origin: Origin(file: "units.csv", line: dataset.units.count + 2)))
  }

  private func name(_ text: String) -> Phrase { Phrase(zh: text, en: text) }

  mutating func prefecture(_ code: UInt32, of unit: AreaCode) {
    dataset.prefectures.append(
      Prefecture(
        code: AreaCode(number: code), unit: unit, name: name("\(code)"), kind: "city",
        isSubProvincial: false, populationBound: .exact,
        origin: Origin(file: "prefectures.csv", line: dataset.prefectures.count + 2)))
  }

  /// Adds a measure of article 1.1 that is due at the end of 2020 and judged on `figure`.
  mutating func measure(
    _ rule: Rule, _ id: String = "m", scope: Scope = .national, article: String = "1.1",
    target: String? = nil, rung: String? = nil, ladder: String? = nil, op: String? = nil,
    due: String? = "2020-12-31", baseline: String? = nil, baselinePeriod: String? = nil,
    direction: Direction = .up, frequency: Frequency = .quarterly, pane: String = "programme",
    headline: Bool = false
  ) {
    dataset.measures.append(
      Measure(
        id: id, article: article, name: name(id), scope: scope, kind: "milestone", rule: rule,
        ladder: ladder, op: op, target: target.flatMap { Exact($0) }, requiredRung: rung, unit: "项",
        dueOn: due.flatMap { Day($0) }, indicators: ["figure"],
        baseline: baseline.flatMap { Exact($0) },
        baselinePeriod: baselinePeriod.flatMap { Period($0) }, direction: direction,
        frequency: frequency, level: "province", pane: pane, isHeadline: headline, sourceLine: 12,
        origin: Origin(file: "measures.csv", line: dataset.measures.count + 2)))
  }

  mutating func figure(
    _ period: String, _ value: String?, _ area: AreaCode = .china, recorded: String? = nil,
    bound: Bound = .exact
  ) {
    guard let period = Period(period) else { return }
    dataset.observations.append(
      Observation(
        indicator: "figure", area: area, period: period, recordedOn: recorded.flatMap { Day($0) },
        value: value.flatMap { Exact($0) }, bound: bound, status: .final,
        origin: Origin(file: "observations.csv", line: dataset.observations.count + 2)))
  }

  mutating func target(
    _ area: AreaCode, _ value: String? = nil, measure: String = "m", due: String? = nil,
    baseline: String? = nil, applicable: Bool = true
  ) {
    dataset.targets.append(
      Target(
        measure: measure, area: area, value: value.flatMap { Exact($0) },
        dueOn: due.flatMap { Day($0) }, baseline: baseline.flatMap { Exact($0) },
        isApplicable: applicable,
        origin: Origin(file: "targets.csv", line: dataset.targets.count + 2)))
  }

  mutating func move(
    _ on: String, _ rung: String, _ area: AreaCode = .china, measure: String = "m",
    recorded: String? = nil
  ) {
    guard let day = Day(on) else { return }
    dataset.stageEvents.append(
      StageEvent(
        measure: measure, area: area, on: day, rung: rung,
        recordedOn: recorded.flatMap { Day($0) },
        origin: Origin(file: "stage_events.csv", line: dataset.stageEvents.count + 2)))
  }

  mutating func rungDate(_ rung: String, due: String, _ area: AreaCode = .china) {
    guard let day = Day(due) else { return }
    dataset.rungDates.append(
      RungDate(
        measure: "m", area: area, rung: rung, dueOn: day,
        origin: Origin(file: "rung_dates.csv", line: dataset.rungDates.count + 2)))
  }

  /// Adds a ladder of `rungs` from the lowest, and of rungs without an order.
  mutating func ladder(_ id: String, _ rungs: [String], unordered: [String] = []) {
    for (order, rung) in rungs.enumerated() { addRung(id, rung, order) }
    for rung in unordered { addRung(id, rung, nil) }
  }

  private mutating func addRung(_ ladder: String, _ id: String, _ order: Int?) {
    dataset.ladders.append(
      Rung(
        ladder: ladder, id: id, order: order, name: name(id),
        origin: Origin(file: "ladders.csv", line: dataset.ladders.count + 2)))
  }

  func snapshot(_ day: String) -> Snapshot? { Day(day).map { Snapshot(dataset, asOf: $0) } }

  func judgement(_ day: String, _ area: AreaCode = .china, measure: String = "m") -> Judgement? {
    snapshot(day)?.judgement(measure, area)
  }

  func light(_ day: String, _ area: AreaCode = .china, measure: String = "m") -> Light? {
    judgement(day, area, measure: measure)?.light
  }
}
