import Domain
import Surface
import Wording

extension Scene {
  /// The tiles of the map: a province each, with its light and the figure of the layer.
  func provinceMap() -> Listing {
    let steps = LayerSteps(self)
    var ranking: IndicatorRanking?
    if case .indicator(let id) = layer { ranking = snapshot.ranking(indicator: id) }
    let rows = snapshot.units.map { unit -> Row in
      let rollUp = snapshot.rollUp(area: unit.code)
      var cells = [
        "name": cell(
          (sight.glyphs == .ascii ? "" : unit.abbreviation.zh) + unit.abbreviation.en),
        "abbreviation": cell(
          sight.glyphs == .ascii ? unit.abbreviation.en : text(unit.abbreviation)),
        "search": cell("\(unit.name.zh) \(unit.name.en)"),
        "mark": cell(rollUp.light, why: explanation(rollUp, .unitLight, of: unit.shortName)),
      ]
      switch layer {
      case .light:
        let late = rollUp.counts[.red] + rollUp.counts[.amber]
        cells["value"] = cell(late == 0 ? "" : String(late))
      case .figure, .indicator:
        let value = layerCell(unit, ranking)
        cells["value"] = value
        cells["step"] = cell(steps.step(of: unit.code).map(String.init) ?? "–")
        cells["mark"]?.why = value.why
      }
      return Row(
        id: .area(unit.code), cells: cells, opens: Destination(page: .province(unit.code)),
        origin: unit.origin, tile: Row.Tile(column: unit.mapColumn, row: unit.mapRow),
        isApart: unit.kind == .corps, ground: steps.ground(of: unit.code))
    }
    return Listing(
      shape: .map, title: .provinces, subtitle: layer.title(in: snapshot), columns: [], rows: rows,
      empty: .noUnits, legend: layer == .light ? lightLegend : steps.legend(self))
  }

  /// The figure of the layer in a unit.
  private func layerCell(_ unit: ReportingUnit, _ ranking: IndicatorRanking?) -> ListingCell {
    switch layer {
    case .light: return cell("")
    case .figure(let key): return cell(snapshot.rankedFigure(key, unit.code), of: unit.shortName)
    case .indicator(let id):
      guard let indicator = snapshot.indicator(id),
        let row = ranking?.rows.first(where: { $0.area == unit.code }),
        let value = row.observation.value
      else { return ListingCell(text: "–", role: .dim, key: .missing) }
      let input = Lineage.Input(
        name: id, place: unit.code.description, when: row.observation.period.description,
        value: value.text(), origin: row.observation.origin)
      let number = row.observation.bound.sign + value.grouped(decimals: indicator.decimals)
      let unitName = Phrase.unit(indicator.unit)
      return ListingCell(
        text: number, key: .number(value.double),
        why: Explanation(
          title: indicator.name, place: unit.shortName,
          value: Phrase(zh: "\(number) \(unitName.zh)", en: "\(number) \(unitName.en)"),
          lineage: Lineage(.observation(id), inputs: [input])))
    }
  }

  /// The marks that some province has.
  private var lightLegend: [LegendPart] {
    let shown = Set(snapshot.units.map { snapshot.rollUp(area: $0.code).light.mark })
    let lights: [Light] = [.done, .onTrack, .dueSoon, .behind, .overdue, .noData]
    return lights.filter { shown.contains($0.mark) }.map { light in
      LegendPart(sign: String(light.mark), words: text(light.groupName), style: Style(light.role))
    }
  }

  /// What the marks of a map mean, or the steps of its layer; closer together where there is little
  /// room, and as a scale, with the figures between the steps, where that is too little.
  func drawLegend(_ listing: Listing, on surface: inout Surface, in rect: Rect) {
    var parts = listing.legend
    func isStep(_ part: LegendPart) -> Bool { part.style.ground != .base }
    let tight = parts.reduce(-1) { $0 + DisplayText.width(of: $1.sign + $1.words) + 1 }
    let isWide = tight + parts.reduce(-1) { $0 + (isStep($1) ? 3 : 2) } <= rect.columns
    if tight > rect.columns {
      let steps = parts.prefix(while: isStep).count
      for index in 0..<steps {
        let next = index + 1 < steps ? parts[index + 1].words.drop { "≥ ".contains($0) } : ""
        parts[index].words = next.isEmpty ? "" : " \(next)"
      }
    }
    var column = rect.column
    for part in parts {
      let sign = isWide && isStep(part) ? " \(part.sign) " : part.sign
      column += surface.write(sign, at: column, rect.row, part.style, in: rect)
      let gap = isWide && !isStep(part) ? " " : ""
      column += surface.write(
        gap + part.words, at: column, rect.row, Style(.dim), in: rect)
      column += isWide ? 2 : 1
    }
  }
}

extension MapLayer {
  /// What the map shows, in words.
  func title(in snapshot: Snapshot) -> Phrase {
    switch self {
    case .light: .layerOfLights
    case .figure(let key):
      .layerOfFigure(key, through: snapshot.rankedMonth(key))
    case .indicator(let id):
      snapshot.indicator(id).map { indicator in
        let period = snapshot.ranking(indicator: id)?.period.description ?? ""
        return .layerOfIndicator(indicator.name, unit: indicator.unit, period: period)
      } ?? Phrase(zh: id, en: id)
    }
  }
}

/// The steps a layer's figures fall into: fifths of the provinces that have one.
struct LayerSteps {
  private var limits: [Double] = []
  private var values: [AreaCode: Double] = [:]
  private var decimals = 1

  init(_ scene: Scene) {
    switch scene.layer {
    case .light: return
    case .figure(let key):
      decimals = key.decimals
      for unit in scene.snapshot.units {
        values[unit.code] = scene.snapshot.rankedFigure(key, unit.code).value?.double
      }
    case .indicator(let id):
      decimals = scene.snapshot.indicator(id)?.decimals ?? 1
      for row in scene.snapshot.ranking(indicator: id)?.rows ?? [] {
        values[row.area] = row.observation.value?.double
      }
    }
    let sorted = values.filter { $0.key != .xpcc }.values.sorted()
    guard !sorted.isEmpty else { return }
    limits = (1..<5).map { sorted[min(sorted.count - 1, sorted.count * $0 / 5)] }
  }

  /// The step of an area; the screen's ground where it has no figure.
  func ground(of area: AreaCode) -> Ground {
    step(of: area).map { LayerSteps.grounds[$0 - 1] } ?? .base
  }

  /// The step of an area, from 1; nil where it has no figure.
  func step(of area: AreaCode) -> Int? {
    guard let value = values[area], !limits.isEmpty else { return nil }
    return limits.count { value >= $0 } + 1
  }

  private static let grounds: [Ground] = [.level1, .level2, .level3, .level4, .level5]

  /// The steps, each with the figure it begins at, and the tiles without one.
  func legend(_ scene: Scene) -> [LegendPart] {
    guard let first = limits.first else { return [] }
    func number(_ value: Double) -> String {
      Exact(rounding: value, decimals: decimals).grouped(decimals: decimals)
    }
    let steps = LayerSteps.grounds.enumerated().map { index, ground in
      LegendPart(
        sign: String(index + 1),
        words: index == 0 ? "<\(number(first))" : "\(scene.atLeast)\(number(limits[index - 1]))",
        style: Style(.text, on: ground))
    }
    let units = scene.snapshot.units.filter { $0.kind != .corps }
    let missing = units.contains { values[$0.code] == nil }
    return steps
      + (missing
        ? [LegendPart(sign: "–", words: scene.text(.heatMissing), style: Style(.dim))] : [])
  }
}
