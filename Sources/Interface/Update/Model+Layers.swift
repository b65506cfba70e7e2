import Domain
import Wording

extension Model {
  /// Offers what the map can show; on a ranking what can be ranked by; on a placement plan the next
  /// kind of node is taken.
  mutating func offerLayers() {
    guard case .loaded(let standing) = content else { return }
    var (layers, shown) = (standing.snapshot.layers, layer)
    switch page {
    case .placement:
      let kinds = [nil] + NodeKind.allCases.map(Optional.some)
      placementKind = kinds[((kinds.firstIndex(of: placementKind) ?? 0) + 1) % kinds.count]
      return
    case .ranking(let key):
      layers = FigureKey.ofAreas.map(MapLayer.figure)
      shown = .figure(key)
    default: break
    }
    let list = ChoiceList(
      purpose: .layer, subject: shown.title(in: standing.snapshot),
      choices: layers.map(ChoiceList.Choice.layer))
    overlay = .choice(list, cursor: layers.firstIndex(of: shown) ?? 0)
  }

  /// Shows a layer on the map, or ranks by it.
  mutating func show(_ layer: MapLayer) {
    if case .ranking = page, case .figure(let key) = layer {
      path[path.count - 1] = .ranking(key)
      return
    }
    self.layer = layer
    if page != .pane(.overview) { go(to: [.pane(.overview)]) }
  }
}

extension Snapshot {
  /// What the map can show: lights, the figures that some province has, and the indicators that
  /// provinces report.
  var layers: [MapLayer] {
    let figures = FigureKey.ofAreas.filter { key in
      provinces.contains { figure(key, $0.code).value != nil }
    }
    let indicators = dataset.indicators.map(\.id).filter { ranking(indicator: $0) != nil }
    return [.light] + figures.map(MapLayer.figure) + indicators.map(MapLayer.indicator)
  }
}
