import Domain

/// The names by which people speak of the rows of other tables: areas, centres, indicators,
/// measures and rungs.
struct LenientNames: Hashable, Sendable {
  /// The names of areas.
  private(set) var areas = AreaNames(units: [], prefectures: [])
  private var centres = KnownNames()
  private var indicators = KnownNames()
  private var measures = KnownNames()
  private var ladderOfMeasure: [String: String] = [:]
  private var rungs: [String: KnownNames] = [:]
  private var units: [String: UnitOfMeasure] = [:]
  /// The indicators whose figures of parts do not add up.
  private var rates: Set<String> = []

  /// Names of nothing.
  init() {}

  /// The names that the tables read so far give, by the tables' names.
  init(_ tables: [String: TableContent]) {
    self.init(
      units: Self.rows(tables["units"]), prefectures: Self.rows(tables["prefectures"]),
      centres: Self.rows(tables["centres"]), indicators: Self.rows(tables["indicators"]),
      measures: Self.rows(tables["measures"]), rungs: Self.rows(tables["ladders"]))
  }

  /// The names of these rows.
  init(
    units: [ReportingUnit] = [], prefectures: [Prefecture] = [], centres: [Centre] = [],
    indicators: [Indicator] = [], measures: [Measure] = [], rungs: [Rung] = []
  ) {
    areas = AreaNames(units: units, prefectures: prefectures)
    for centre in centres { add(centre) }
    for indicator in indicators {
      self.indicators.add(indicator.id, indicator.name)
      self.units[indicator.id] = UnitOfMeasure(indicator.unit)
      if indicator.accumulation == .rate { rates.insert(indicator.id) }
    }
    for measure in measures {
      self.measures.add(measure.id, measure.name)
      ladderOfMeasure[measure.id] = measure.ladder
      self.units[measure.id] = measure.unit.flatMap { UnitOfMeasure($0) }
    }
    for rung in rungs { self.rungs[rung.ladder, default: KnownNames()].add(rung.id, rung.name) }
  }

  private mutating func add(_ centre: Centre) {
    centres.add(centre.id, centre.name)
    // 武汉保护中心 is how colleagues speak of 中国（武汉）知识产权保护中心.
    guard let place = Self.place(of: centre.name.zh) else { return }
    for short in [place + "知识产权保护中心", place + "保护中心", place + "中心"] {
      centres.add(centre.id, Phrase(zh: short, en: short))
    }
  }

  private static func rows<Record: TableRecord>(_ content: TableContent?) -> [Record] {
    (content?.records as? Records<Record>)?.rows ?? []
  }

  /// What stands in the brackets of 中国（武汉）知识产权保护中心.
  private static func place(of name: String) -> String? {
    let parts = FoldedText.joined(name).split { "()".contains($0) }
    return parts.count == 3 && parts[0] == "中国" ? String(parts[1]) : nil
  }
}

extension LenientNames {
  /// The id that the text `raw` in a field which refers to `table` means; nil when no row or more
  /// than one is called so.
  func id(_ raw: String, in table: String) -> String? {
    switch table {
    case "centres": centres[raw]
    case "indicators": indicators[raw]
    case "measures": measures[raw]
    default: nil
    }
  }

  /// The rung of the ladder of `measure` that is called `raw`.
  func rung(_ raw: String, of measure: String) -> String? {
    ladderOfMeasure[measure].flatMap { rungs[$0]?[raw] }
  }

  /// The unit that the figures of an indicator or a measure are kept in.
  func unit(of id: String) -> UnitOfMeasure? { units[id] }

  /// Whether figures of parts add up to that of the whole.
  func addsUp(_ indicator: String) -> Bool { !rates.contains(indicator) }
}

/// Ids, and the names that stand for them.
struct KnownNames: Hashable, Sendable {
  private var ids: Set<String> = []
  /// The ids by the plain form of a name; nil where several bear it.
  private var idOfName: [String: String?] = [:]

  /// Adds the row `id` that is called `name`.
  mutating func add(_ id: String, _ name: Phrase) {
    ids.insert(id)
    for text in Set([Self.key(name.zh), Self.key(name.en)]) where !text.isEmpty {
      let known = idOfName[text]
      idOfName[text] = .some(known == nil || known == .some(id) ? id : nil)
    }
  }

  /// The id that the text is or means: an id, a name, or an id with its name behind it.
  subscript(raw: String) -> String? {
    let text = FoldedText.of(raw)
    if ids.contains(text) { return text }
    if let known = idOfName[Self.key(text)] { return known }
    let first = text.prefix { $0 != " " }
    let rest = text.dropFirst(first.count)
    guard !rest.isEmpty, ids.contains(String(first)) else { return nil }
    return idOfName[Self.key(String(rest))].flatMap { $0 } == String(first) ? String(first) : nil
  }

  private static func key(_ name: String) -> String { HeaderAliases.key(name) }
}
