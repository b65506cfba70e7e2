import Domain
import Wording

extension Snapshot {
  /// What is known of what a row speaks of: where it is, and where it stands in the programme.
  func facts(of row: RowID) -> RowFacts {
    var facts = RowFacts()
    if let area = area(of: row),
      let unit = unit(area) ?? prefecture(area).flatMap({ unit($0.unit) })
    {
      facts.region = unit.region.name
      facts.province = unit.shortName
    }
    if let measure = measure(of: row).flatMap(measure) {
      facts.scope = measure.scope.filterName
      facts.chapter = measure.id.split(separator: ".").first.map {
        Phrase(zh: String($0), en: String($0))
      }
    }
    return facts
  }

  private func area(of row: RowID) -> AreaCode? {
    switch row {
    case .area(let area), .serviceItem(_, let area), .event(_, let area, _), .alert(_, let area):
      area
    case .centre(let id), .alarm(_, .centre(let id)): centre(id)?.unit
    case .alarm(_, .area(let area)), .alarm(_, .measure(_, let area)): area
    default: nil
    }
  }

  private func measure(of row: RowID) -> String? {
    switch row {
    case .measure(let id), .event(let id, _, _), .alert(let id, _), .alarm(_, .measure(let id, _)):
      id
    default: nil
    }
  }
}
