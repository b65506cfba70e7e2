import Domain
import Surface
import Wording

extension Scene {
  /// The name of a unit in a table's column.
  func listName(_ unit: ReportingUnit) -> Phrase { unit.kind == .corps ? .corps : unit.shortName }

  /// The unit that something belongs to, by its letters where its name has no room; `name` where it
  /// is not among the units.
  func unitCell(_ code: AreaCode, else name: Phrase) -> ListingCell {
    guard let unit = snapshot.unit(code) else { return cell(name, .dim) }
    return cell(listName(unit), brief: unit.abbreviation, .dim)
  }
}
