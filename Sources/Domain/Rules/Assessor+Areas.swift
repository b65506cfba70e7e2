extension Assessor {
  /// The rulings of a measure: of the country first, then of the units in their order.
  func rulings(of measure: Measure) -> [Ruling] {
    let units = unitMatters(of: measure)
    let unitRulings = units.map { self.ruling($0) }
    let provinces = book.index.places.provincePositions
    let country = countryMatter(of: measure, provinces: provinces.map { units[$0] })
    if isGroup(country) {
      return [rolledUp(country, provinces.map { (units[$0].area, unitRulings[$0].light) })]
        + unitRulings
    }
    var countryRuling = self.ruling(country)
    if country.line.accumulation.isCount, !country.hasOwnFigures {
      countryRuling.reporting = FigureBook.reporting(of: provinces.map { units[$0].line })
    }
    return [countryRuling] + unitRulings
  }

  /// The measure in every unit, in their order.
  private func unitMatters(of measure: Measure) -> [Matter] {
    let indicator = indicator(of: measure)
    return book.index.places.units.map { unit in
      let line = indicator.map { book.line($0, unit.code) } ?? .empty
      return matter(measure, unit.code, indicator, line, baseline(of: measure, unit.code, line))
    }
  }

  /// The measure in the country, given it in the provinces.
  private func countryMatter(of measure: Measure, provinces: [Matter]) -> Matter {
    let indicator = indicator(of: measure)
    let own = indicator.map { book.ownLine($0, .china) } ?? .empty
    var line = own
    if let indicator, own.figures.isEmpty {
      line = book.sum(of: provinces.map(\.line), indicator)
    }
    let baseline = countryBaseline(of: measure, line, provinces: provinces.map(\.baseline))
    var matter = matter(measure, .china, indicator, line, baseline)
    matter.hasOwnFigures = !own.figures.isEmpty
    return matter
  }

  private func indicator(of measure: Measure) -> Indicator? {
    measure.indicators.first.flatMap { book.index.catalogue.indicators[$0] }
  }

  private func matter(
    _ measure: Measure, _ area: AreaCode, _ indicator: Indicator?, _ line: FigureLine,
    _ baseline: Baseline?
  ) -> Matter {
    let index = book.index
    return Matter(
      measure: measure, area: area, override: index.areas.target(measure.id, area),
      indicator: indicator, line: line, baseline: baseline,
      rungs: index.catalogue.rungsOfLadder[measure.ladder ?? "", default: []],
      moves: index.events.moves(
        measure.id, area, by: asOf, knowing: book.knowledge, in: dataset.stageEvents),
      rungDates: index.areas.rungDates(measure.id, area))
  }

  /// Whether the country's light is that of its provinces: of a local measure without rows at
  /// `000000` by the day, neither figures nor moves.
  private func isGroup(_ country: Matter) -> Bool {
    country.measure.scope == .local && country.measure.rule != .trendOnly
      && country.moves.isEmpty && !country.hasOwnFigures
      && country.override?.isApplicable != false
  }

  /// A local measure's national light: the roll-up of the 31 provinces' lights, its value the
  /// number done (RULES, "A local measure's national light").
  private func rolledUp(_ country: Matter, _ provinces: [(area: AreaCode, light: Light)]) -> Ruling
  {
    let group = GroupLight(provinces.map(\.light), constants: constants)
    let owed = provinces.map(\.light).filter { $0 != .notApplicable && $0 != .none }
    var ruling = Ruling(group.light, group.reason)
    ruling.isRolledUp = true
    ruling.value = .count(owed.count { $0 == .done }, of: owed.count)
    ruling.dueOn = country.dueOn
    ruling.target = country.target
    ruling.requiredRung = country.measure.requiredRung
    ruling.evidence = provinces.map { .province($0.area, $0.light) }
    return overrides.applied(to: ruling, country.measure.id, country.area)
  }

  /// The baseline of a unit: its own target's, else its own figure of the baseline's period.
  private func baseline(of measure: Measure, _ area: AreaCode, _ line: FigureLine) -> Baseline? {
    let own = book.index.areas.target(measure.id, area)
    if let own, let value = own.baseline {
      return Baseline(value: value, evidence: [.ownTarget(own, .baseline)])
    }
    return figureBaseline(own?.baselinePeriod ?? measure.baselinePeriod, line)
  }

  private func figureBaseline(_ period: Period?, _ line: FigureLine) -> Baseline? {
    guard let period, let reading = line.reading(of: period), let value = reading.value else {
      return nil
    }
    return Baseline(value: value, evidence: reading.rows.map { .observation($0) })
  }

  /// The baseline of the country: the measure's, else its own figure of that period, else the
  /// sum over the provinces.
  private func countryBaseline(
    of measure: Measure, _ line: FigureLine, provinces: [Baseline?]
  ) -> Baseline? {
    let own = book.index.areas.target(measure.id, .china)
    if let own, let value = own.baseline {
      return Baseline(value: value, evidence: [.ownTarget(own, .baseline)])
    }
    if let value = measure.baseline {
      return Baseline(value: value, evidence: [.measureTerm(.baseline)])
    }
    if let found = figureBaseline(own?.baselinePeriod ?? measure.baselinePeriod, line) {
      return found
    }
    let known = provinces.compactMap(\.self)
    guard line.accumulation.isCount, !known.isEmpty, known.count == provinces.count else {
      return nil
    }
    return Baseline(
      value: known.reduce(.zero) { $0 + $1.value }, evidence: known.flatMap(\.evidence))
  }
}

extension FigureLine {
  /// The line of a measure without an indicator.
  static let empty = FigureLine(accumulation: .rate, figures: [])
}

extension Accumulation {
  /// Whether figures of areas add up to that of a larger one.
  var isCount: Bool { self == .flow || self == .stock }
}
