extension Snapshot {
  /// Where a measure stands in an area: every measure for `.china` and every unit.
  ///
  /// Nil for other areas. Writes the lineage out: a few microseconds.
  public func judgement(_ measure: String, _ area: AreaCode) -> Judgement? {
    guard let position = index.catalogue.measurePosition[measure],
      let place = place(of: area)
    else { return nil }
    let ruling = rulings[measure: position, area: place]
    let measure = dataset.measures[position]
    let text = LineageText(book: book, constants: constants)
    return Judgement(
      measure: measure.id, area: area, light: ruling.light, override: ruling.override,
      lastLight: ruling.lastLight,
      value: ruling.value, period: ruling.period, target: ruling.target,
      requiredRung: ruling.requiredRung, baseline: ruling.baseline, dueOn: ruling.dueOn,
      targetShare: ruling.targetShare, yearShare: ruling.yearShare, trend: ruling.trend,
      completeness: ruling.reporting?.completeness,
      completenessPeriod: ruling.reporting?.period,
      lineage: text.lineage(ruling, of: measure))
  }

  /// The light of a measure in an area, without the lineage; nil as for `judgement`.
  public func light(_ measure: String, _ area: AreaCode) -> Light? {
    guard let position = index.catalogue.measurePosition[measure],
      let place = place(of: area)
    else { return nil }
    return rulings[measure: position, area: place].light
  }

  /// How the 31 provinces divide on a measure, XPCC left out.
  public func division(of measure: String) -> LightCounts {
    LightCounts(provinces.compactMap { light(measure, $0.code) })
  }

  /// The moves of a measure in an area up to the day, in order.
  public func stageEvents(_ measure: String, _ area: AreaCode) -> [StageEvent] {
    index.events.moves(measure, area, by: asOf, knowing: knowledge, in: dataset.stageEvents)
      .map { dataset.stageEvents[$0] }
  }

  /// The moves of every measure in an area up to the day, the newest first.
  public func timeline(_ area: AreaCode) -> [StageEvent] {
    dataset.measures.flatMap { stageEvents($0.id, area) }
      .enumerated()
      .sorted { ($1.element.on, $1.offset) < ($0.element.on, $0.offset) }
      .map(\.element)
  }

  /// The place of a province by the number of a measure's judged value.
  ///
  /// The best comes first, the highest where no direction is good; equal values share a place;
  /// XPCC has none. Only values of one period are compared, the one that most provinces have: a
  /// province that is behind or ahead of it has no place.
  public func rank(measure: String, _ area: AreaCode) -> Rank? {
    guard let position = index.catalogue.measurePosition[measure] else { return nil }
    guard area != .xpcc, area != .china, let own = reading(measure: position, area) else {
      return nil
    }
    let all = provinces.compactMap { reading(measure: position, $0.code) }
    let counts = Dictionary(all.map { ($0.until, 1) }, uniquingKeysWith: +)
    let common = counts.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key
    guard own.until == common else { return nil }
    return Rank(
      of: own.value, among: all.filter { $0.until == common }.map(\.value),
      dataset.measures[position].direction)
  }

  /// The number of a measure in an area, with the day it speaks of.
  private func reading(measure: Int, _ area: AreaCode) -> (value: Exact, until: Day)? {
    guard let place = place(of: area) else { return nil }
    let ruling = rulings[measure: measure, area: place]
    guard case .number(let value, _) = ruling.value else { return nil }
    return (value, ruling.period?.end ?? asOf)
  }

  /// The constants of the rules in force.
  public var constants: RuleConstants { dataset.settings.ruleConstants }

  /// The place of an area among the rulings: the country, then the units.
  func place(of area: AreaCode) -> Int? {
    area == .china ? 0 : index.places.unitPosition[area].map { $0 + 1 }
  }
}
