import Domain
import Surface
import Wording

extension Scene {
  /// The centres with what they are expected to need, those shortest of closings first.
  func demandListing() -> Listing {
    let demands = snapshot.dataset.centres.compactMap { centre in
      snapshot.demand(ofCentre: centre.id).map { (centre, $0) }
    }
    .sorted { one, other in
      (one.1.extraClosings ?? -1, other.0.id) > (other.1.extraClosings ?? -1, one.0.id)
    }
    return Listing(
      title: .capacityPlanTitle,
      subtitle: demands.first.map {
        .demandQuarter($0.1.quarter.lowerBound, $0.1.quarter.upperBound)
      },
      columns: demandColumns, rows: demands.map(demandRow), empty: .demandNone)
  }

  private var demandColumns: [Column] {
    [
      .mark, .open("name", .centreTitle, least: 10), .number("now", .demandNow, 8, 8, rank: 7),
      .number("accepted", .demandAccepted, 8, 8, rank: 6),
      .number("closed", .demandClosed, 8, 8, rank: 8),
      .number("backlog", .demandBacklog, 10, 10, rank: 12),
      .number("backlogMonths", .demandMonths, 8, 8, rank: 9),
      .number("level", .demandLevel, 8, 8, rank: 5),
      .number("neededClosings", .demandNeeded, 9, 9, rank: 10),
      .number("extraClosings", .demandExtra, 8, 8, rank: 14),
      .number("extraStaff", .demandStaff, 6, 6, rank: 13),
      .number("use", .demandUse, 9, 9, rank: 4),
      .text("pace", .demandPace, 8, 11, rank: 3),
    ]
  }

  private func demandRow(_ centre: Centre, _ demand: CentreDemand) -> Row {
    let standing = snapshot.standing(ofCentre: centre.id)
    var cells = [
      "mark": cell(
        standing?.light ?? Light.none, why: standing.map { explanation($0, of: centre.name) }),
      "name": cell(centre.shortName), "now": number(demand.backlog, 0),
      "accepted": number(demand.accepted, 1), "closed": number(demand.closed, 1),
      "level": demand.serviceDays.map { cell($0) } ?? number(nil, 0),
      "use": number(demand.capacityUse, 1), "pace": cell(demand.pace.name, .dim),
    ]
    for part in DemandPart.allCases {
      var shown = number(demand.value(part), part.decimals)
      let unit = demand.value(part)?.grouped(decimals: part.decimals) ?? "–"
      shown.why = Explanation(
        title: part.name, place: centre.name, value: Phrase(zh: unit, en: unit), light: nil,
        lineage: demand.lineage(part), subject: .centre(centre.id))
      if part == .extraClosings, let extra = demand.extraClosings, extra > 0 { shown.role = .warn }
      cells[part.rawValue] = shown
    }
    return Row(
      id: .centre(centre.id), cells: cells, opens: Destination(page: .centre(centre.id)),
      origin: centre.origin)
  }

  private func number(_ value: Exact?, _ decimals: Int) -> ListingCell {
    value.map { ListingCell(text: $0.grouped(decimals: decimals), key: .number($0.double)) }
      ?? ListingCell(text: "–", role: .dim, key: .missing)
  }

  /// What the centre in hand must close, and the rule.
  func drawDemand(_ id: String?, on surface: inout Surface, in rect: Rect) {
    guard !rect.isEmpty else { return }
    var pen = Pen(in: rect)
    if let id, let centre = snapshot.centre(id), let demand = snapshot.demand(ofCentre: id) {
      pen.line(text(centre.name), .bright, on: &surface)
      if let needed = demand.neededClosings, let extra = demand.extraClosings {
        let (wanted, closed) = (needed.grouped(decimals: 1), demand.closed.grouped(decimals: 1))
        let sentence: Phrase =
          extra > 0
          ? .demandSentence(
            needed: wanted, closed: closed, extra: extra.grouped(decimals: 1),
            staff: demand.extraStaff.map(String.init))
          : .demandHolds(needed: wanted, closed: closed)
        pen.paragraph(text(sentence), most: 2, on: &surface)
      }
    }
    pen.paragraph(text(.demandRule), .dim, on: &surface)
  }
}

extension DemandPart {
  /// The places to show.
  fileprivate var decimals: Int {
    switch self {
    case .backlog, .extraStaff: 0
    case .backlogMonths, .neededClosings, .extraClosings: 1
    }
  }
}
