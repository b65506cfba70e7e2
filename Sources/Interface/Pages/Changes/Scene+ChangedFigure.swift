import Domain
import Wording

extension Scene {
  /// Where a measure's change leads: to the programme, or to the province's own page.
  func destination(_ measure: String, _ area: AreaCode) -> Destination {
    area == .china
      ? Destination(page: .pane(.programme), section: .tree, row: .measure(measure))
      : Destination(page: .province(area), section: .measures, row: .measure(measure))
  }

  /// The name and the place of a figure, why it is what it is, and where it leads.
  func subject(
    of figure: WatchedFigure
  ) -> (name: Phrase, place: Phrase, why: Explanation?, opens: Destination?) {
    switch figure {
    case .area(let key, let area):
      let place = snapshot.name(of: area)
      return (
        key.name, place, explanation(snapshot.figure(key, area), of: place),
        area == .china
          ? Destination(page: .pane(.protection))
          : Destination(page: .province(area), section: .figures, row: .figure(key))
      )
    case .centre(let key, let id):
      let centre = snapshot.centre(id)
      let name = centre?.name ?? Phrase(zh: id, en: id)
      let short = centre?.shortName ?? name
      return (
        key.name, short, explanation(snapshot.figure(key, centre: id), of: name),
        Destination(page: .centre(id))
      )
    case .indicator(let id, let area):
      return (
        snapshot.indicator(id)?.name ?? Phrase(zh: id, en: id), snapshot.name(of: area), nil,
        destination(ofIndicator: id, area)
      )
    }
  }

  /// To the first measure that is judged on the indicator; else to the place.
  private func destination(ofIndicator id: String, _ area: AreaCode) -> Destination? {
    if let measure = snapshot.dataset.measures.first(where: { $0.indicators.contains(id) }),
      area == .china || snapshot.unit(area) != nil
    {
      return destination(measure.id, area)
    }
    if snapshot.unit(area) != nil { return Destination(page: .province(area)) }
    return snapshot.prefecture(area).map { Destination(page: .prefecture($0.code)) }
  }

  /// A value of a figure with its places.
  func text(_ value: Exact, _ figure: WatchedFigure) -> String {
    switch figure {
    case .area(let key, _), .centre(let key, _): value.grouped(decimals: key.decimals)
    case .indicator(let id, _):
      value.grouped(decimals: snapshot.indicator(id)?.decimals ?? 1)
    }
  }
}
