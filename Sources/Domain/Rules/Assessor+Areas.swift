extension Assessor {
  /// Appends the rulings of a measure: of the country first, then of the units in their order.
  func judge(_ measure: Measure, into rulings: inout [Ruling]) {
    let terms = MeasureTerms(measure, in: book.index)
    let units = unitMatters(terms)
    let provinces = book.index.places.provincePositions
    let country = countryMatter(terms, units, provinces)
    let isGroup = isGroup(country)
    let first = rulings.count
    rulings.append(isGroup ? Ruling(.none, .trendOnly) : ruling(country))
    for unit in units { rulings.append(ruling(unit)) }
    if isGroup {
      let lights = provinces.map { (area: units[$0].area, light: rulings[first + 1 + $0].light) }
      rulings[first] = rolledUp(country, lights)
    } else if country.line.accumulation.isCount, !country.hasOwnFigures {
      rulings[first].reporting = FigureBook.reporting(of: provinces.map { units[$0].line })
    }
  }

  /// The measure in every unit, in their order.
  private func unitMatters(_ terms: MeasureTerms) -> [Matter] {
    book.index.places.units.map { unit in
      let line = terms.indicator.map { book.line($0, unit.code) } ?? .empty
      return matter(terms, unit.code, line, baseline(terms, unit.code, line))
    }
  }

  /// The measure in the country, given it in the units, some of which are provinces.
  private func countryMatter(
    _ terms: MeasureTerms, _ units: [Matter], _ provinces: [Int]
  ) -> Matter {
    let own = terms.indicator.map { book.ownLine($0, .china) } ?? .empty
    var line = own
    if let indicator = terms.indicator, own.figures.isEmpty {
      line = book.sum(of: provinces.map { units[$0].line }, indicator)
    }
    let baseline = countryBaseline(terms, line, provinces: provinces.map { units[$0].baseline })
    var matter = matter(terms, .china, line, baseline)
    matter.hasOwnFigures = !own.figures.isEmpty
    return matter
  }

  private func matter(
    _ terms: MeasureTerms, _ area: AreaCode, _ line: FigureLine, _ baseline: Baseline?
  ) -> Matter {
    Matter(
      terms: terms, area: area, override: terms.targets[area], line: line, baseline: baseline,
      moves: moves(terms, area), rungDates: terms.rungDates[area, default: []])
  }

  private func moves(_ terms: MeasureTerms, _ area: AreaCode) -> [Int] {
    guard let rows = terms.moves[area] else { return [] }
    return StageEventIndex.known(rows, by: asOf, knowing: book.knowledge, in: dataset.stageEvents)
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
  private func baseline(
    _ terms: MeasureTerms, _ area: AreaCode, _ line: FigureLine
  ) -> Baseline? {
    let own = terms.targets[area]
    if let own, let value = own.baseline {
      return Baseline(value: value, evidence: [.ownTarget(own, .baseline)])
    }
    return figureBaseline(own?.baselinePeriod ?? terms.measure.baselinePeriod, line)
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
    _ terms: MeasureTerms, _ line: FigureLine, provinces: [Baseline?]
  ) -> Baseline? {
    let measure = terms.measure
    let own = terms.targets[.china]
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
