import Domain
import Surface
import Wording

extension Scene {
  /// The measures of the programme that belong to a pane, those that need a person first.
  func paneMeasures(_ pane: String) -> Listing {
    let rows = snapshot.measures(onPane: pane).map { measure -> Row in
      let judgement = snapshot.judgement(measure.id, .china)
      let why = judgement.map { explanation($0, of: .china) }
      let value = cell(judgement, of: .china)
      return Row(
        id: .measure(measure.id),
        cells: [
          "mark": cell(judgement?.light ?? .noData, why: why),
          "name": cell(measure),
          "value": value,
          // Each is counted in its own unit, so that it stands beside the number.
          "unit": cell(unitText(of: value), .dim),
          "target": cell(measure.rule == .trendOnly ? "" : targetText(measure, judgement), .dim),
        ], opens: destination(of: measure.id, in: .china), origin: measure.origin)
    }
    // No wider than its longest text, so that names have the room.
    func width(_ column: String, _ most: Int) -> Int {
      let longest = rows.compactMap { $0.cells[column].map { DisplayText.width(of: $0.text) } }
        .max()
      return min(most, longest ?? most)
    }
    let (value, target) = (width("value", 14), max(7, width("target", 12)))
    return Listing(
      title: .paneMeasures, subtitle: .measureCount(rows.count),
      columns: [
        .mark, .open("name", .measureLabel, least: 22),
        .number("value", .valueTitle, min(12, value), value),
        .text("unit", Phrase(zh: "", en: ""), 6, max(6, width("unit", 10)), rank: 2),
        .number("target", .targetTitle, 7, target, rank: 1),
      ], rows: rows.sortedByUrgency(), empty: .noMeasures)
  }

  /// The unit of a number; nothing beside a stage or a dash.
  private func unitText(of value: ListingCell) -> String {
    guard let raw = value.unit?.raw, value.tail != nil, value.text != "–" else { return "" }
    return text(.unit(raw))
  }

  /// The measure under the cursor of a pane's measures, while they have the keys.
  func paneMeasure(in sections: [Section]) -> String? {
    guard state.focus == .measures,
      case .measure(let id) = selected(.measures, in: sections)?.id
    else { return nil }
    return id
  }
}

extension Rect {
  /// A place for a pane's own table and one for its measures: below it where that leaves room,
  /// else the whole place for the one that has the keys.
  func splitForMeasures(_ focus: SectionID?) -> (table: Rect, measures: Rect) {
    guard rows < 30 else {
      let (table, measures) = split(top: rows - min(14, rows / 5) - 1, gap: 1)
      return (table, measures)
    }
    let behind = Rect(column: column, row: row, columns: 0, rows: 0)
    return focus == .measures ? (behind, self) : (self, behind)
  }
}
