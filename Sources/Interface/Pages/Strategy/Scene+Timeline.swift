import Domain
import Surface
import Wording

extension Scene {
  /// The moves of an area's strategy measures, the newest first.
  func timeline(of area: AreaCode) -> Listing {
    let shown = Set(snapshot.measures(onPane: "strategy").map(\.id))
    let events = snapshot.timeline(area).filter { shown.contains($0.measure) }
    let rows = events.enumerated().map { order, event in
      timelineRow(event, order: events.count - order)
    }
    return Listing(
      title: .timelineTitle, subtitle: snapshot.name(of: area),
      columns: [
        Column(id: "day", title: .dayTitle, least: 10, ideal: 10),
        Column(
          id: "measure", title: .measureTitle, least: 10, ideal: language == .zh ? 10 : 12, rank: 3),
        Column(
          id: "rung", title: .stageTitle, least: language == .zh ? 10 : 12,
          ideal: language == .zh ? 10 : 14, rank: 2),
        Column(id: "document", title: .documentTitle, least: 18, ideal: Int.max, rank: 1),
      ], rows: rows, empty: .noMoves)
  }

  private func timelineRow(_ event: StageEvent, order: Int) -> Row {
    let ladder = snapshot.measure(event.measure)?.ladder ?? ""
    let rung = snapshot.rung(event.rung, ladder: ladder)?.name
    let judgement = snapshot.judgement(event.measure, event.area)
    let words = [event.document, event.note].compactMap { $0 }.joined(separator: " · ")
    return Row(
      id: .event(measure: event.measure, area: event.area, order: order),
      cells: [
        "day": cell(event.on),
        "measure": cell(.column(of: event.measure, isWide: true)),
        "rung": ListingCell(
          text: rung.map(text) ?? event.rung,
          why: judgement.map { explanation($0, of: snapshot.name(of: event.area)) }),
        "document": cell(words, .dim),
      ], opens: destination(of: event.measure, in: event.area), origin: event.origin)
  }

  /// Where a measure of an area is shown with everything about it.
  func destination(of measure: String, in area: AreaCode) -> Destination {
    area == .china
      ? Destination(page: .pane(.programme), section: .tree, row: .measure(measure))
      : Destination(page: .province(area), section: .measures, row: .measure(measure))
  }
}
