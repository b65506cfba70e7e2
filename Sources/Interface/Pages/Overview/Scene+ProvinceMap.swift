import Domain
import Surface
import Wording

extension Scene {
  /// The tiles of the map: a province each, with its light and the figure of the layer.
  func provinceMap() -> Listing {
    let steps = LayerSteps(self)
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
      case .figure(let key):
        let figure = snapshot.figure(key, unit.code)
        cells["value"] = cell(figure, of: unit.shortName)
        cells["step"] = cell(steps.step(of: unit.code).map(String.init) ?? "–")
        cells["mark"]?.why = explanation(figure, of: unit.shortName)
      }
      return Row(
        id: .area(unit.code), cells: cells, opens: Destination(page: .province(unit.code)),
        origin: unit.origin, tile: Row.Tile(column: unit.mapColumn, row: unit.mapRow),
        isApart: unit.kind == .corps, ground: steps.ground(of: unit.code))
    }
    return Listing(
      shape: .map, title: .provinces, subtitle: layer.title, columns: [], rows: rows,
      empty: .noUnits)
  }

  /// What the marks mean, or the steps of the layer.
  func drawLegend(on surface: inout Surface, in rect: Rect) {
    var pen = Pen(in: rect)
    let shown = Set(snapshot.units.map { snapshot.rollUp(area: $0.code).light.mark })
    let lights: [Light] = [.done, .onTrack, .dueSoon, .behind, .overdue, .noData]
    var spans = lights.filter { shown.contains($0.mark) }.flatMap { light in
      [Span.mark(light), Span(" \(text(light.groupName))  ", .dim)]
    }
    if case .figure = layer {
      spans = []
      let steps = LayerSteps(self)
      var column = rect.column
      for (ground, label) in steps.legend {
        let text = rect.columns < 50 ? label : " \(label) "
        column += surface.write(text, at: column, rect.row, Style(.text, on: ground), in: rect)
        column += 1
      }
    }
    pen.line(spans, on: &surface)
  }
}

extension MapLayer {
  /// What the map shows, in words.
  var title: Phrase {
    switch self {
    case .light: .layerOfLights
    case .figure(let key):
      Phrase(
        zh: "\(key.name.zh)（\(key.unitName.zh)）",
        en: "\(key.name.en), \(key.unitName.en)")
    }
  }
}

/// The steps a layer's figures fall into: fifths of the provinces that have one.
struct LayerSteps {
  private var limits: [Double] = []
  private var values: [AreaCode: Double] = [:]

  init(_ scene: Scene) {
    guard case .figure(let key) = scene.layer else { return }
    for unit in scene.snapshot.units {
      values[unit.code] = scene.snapshot.figure(key, unit.code).value?.double
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

  /// The steps with the lowest figure of each.
  var legend: [(Ground, String)] {
    guard let least = values.values.min() else { return [] }
    return zip(LayerSteps.grounds, [least] + limits).enumerated().map { index, step in
      (step.0, "\(index + 1)≥\(rounded(step.1))")
    }
  }

  private func rounded(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return tenths % 10 == 0 ? String(tenths / 10) : "\(tenths / 10).\(abs(tenths % 10))"
  }
}
