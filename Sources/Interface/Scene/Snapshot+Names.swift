import Domain
import Wording

extension Snapshot {
  /// The name of a page in the breadcrumb; the overview is the country itself.
  func name(of page: Page) -> Phrase? {
    switch page {
    case .pane(.overview): nil
    case .pane(let pane): pane.title
    case .province(let code): unit(code)?.shortName
    case .prefecture(let code): prefecture(code)?.name
    case .centre(let id): centre(id)?.name
    case .changes: .changesTitle
    case .compare: .compareTitle
    case .placement(let area):
      area == .country ? .placementTitle : area.name(in: self).titled(.placementTitle)
    case .demand: .capacityPlanTitle
    case .ranking(let key): key.name.titled(.rankingTitle)
    case .reporting: .reportingTitle
    }
  }

  /// The name of the country, a unit or a prefecture; the code where none is known.
  func name(of area: AreaCode) -> Phrase {
    if area == .china { return .china }
    return unit(area)?.shortName ?? prefecture(area)?.name
      ?? Phrase(zh: area.description, en: area.description)
  }
}

extension Phrase {
  /// `title` of what the phrase names, in a breadcrumb.
  fileprivate func titled(_ title: Phrase) -> Phrase {
    Phrase(zh: "\(title.zh) · \(zh)", en: "\(title.en) · \(en)")
  }
}
