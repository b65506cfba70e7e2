import Domain
import Wording

extension Scene {
  /// The name of a unit in a table's column.
  func listName(_ unit: ReportingUnit) -> Phrase { unit.kind == .corps ? .corps : unit.shortName }
}
