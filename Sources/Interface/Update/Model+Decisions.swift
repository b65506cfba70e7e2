import Domain
import Wording

extension Model {
  /// The most provinces that are compared.
  static let mostCompared = 4

  /// Marks the province in hand for comparing, or takes its mark away.
  mutating func mark(_ place: PlaceOnPage) {
    guard case .loaded(let standing) = content else { return }
    let snapshot = standing.snapshot
    var code: AreaCode?
    if case .area(let own) = place.row?.id, snapshot.unit(own) != nil { code = own }
    if code == nil, case .province(let own) = page { code = own }
    guard let code else {
      notice = .nothingToMark
      return
    }
    if let index = marked.firstIndex(of: code) {
      marked.remove(at: index)
    } else if marked.count >= Model.mostCompared {
      notice = .compareFull
      return
    } else {
      marked.append(code)
    }
    notice = .marked(marked.map { snapshot.name(of: $0) })
  }

  /// Lays the marked provinces side by side.
  mutating func compare() {
    guard marked.count >= 2 else {
      notice = .compareHint
      return
    }
    go(to: [path.first ?? .pane(.overview), .compare(marked)])
  }

  /// Goes to what the page's figures are for: where to build, what centres need, who has reported,
  /// or the rank by the figure in hand.
  mutating func plan(_ place: PlaceOnPage) {
    guard case .loaded(let standing) = content else { return }
    switch page {
    case .placement(let area):
      path[path.count - 1] = .placement(area.next(in: standing.snapshot))
    case .pane(.network):
      var area = PlacementArea.country
      if case .area(let code) = place.row?.id, standing.snapshot.unit(code)?.kind != .corps {
        area = standing.snapshot.unit(code) == nil ? .country : .province(code)
      }
      go(to: [.pane(.network), .placement(area)])
    case .pane(.protection), .centre: go(to: [.pane(.protection), .demand])
    case .pane(.data): go(to: [.pane(.data), .reporting])
    case .province: go(to: path + [.ranking(rankedKey(place))])
    case .ranking(let key): path[path.count - 1] = .ranking(nextKey(after: key))
    default: go(to: [path.first ?? .pane(.overview), .ranking(rankedKey(place))])
    }
  }

  private func rankedKey(_ place: PlaceOnPage) -> FigureKey {
    if case .figure(let key) = place.row?.id { return key }
    if case .figure(let key) = layer { return key }
    return .coverage
  }

  private func nextKey(after key: FigureKey) -> FigureKey {
    let keys = FigureKey.ofAreas
    return keys[((keys.firstIndex(of: key) ?? -1) + 1) % keys.count]
  }
}
