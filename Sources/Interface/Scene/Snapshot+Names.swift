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
    }
  }

  /// The name of the country, a unit or a prefecture; the code where none is known.
  func name(of area: AreaCode) -> Phrase {
    if area == .china { return .china }
    return unit(area)?.shortName ?? prefecture(area)?.name
      ?? Phrase(zh: area.description, en: area.description)
  }
}
