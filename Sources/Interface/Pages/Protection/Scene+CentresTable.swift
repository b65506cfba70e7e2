import Domain
import Surface
import Wording

extension Scene {
  /// Every centre with its figures, those that need a person first; the country above them.
  func centresTable() -> Listing {
    let centres = snapshot.dataset.centres.sorted { urgency(of: $0) < urgency(of: $1) }
    let last = snapshot.lastCompleteMonth
    let first = Month(of: Day.first(of: last.year))
    let reported = snapshot.figure(.received, .china).completeness
    let done = reported.flatMap { $0.owed > 0 ? $0 : nil }
    return Listing(
      title: .protectionTitle, subtitle: .summed(from: first, through: last, done),
      columns: centreColumns, rows: [countryRow] + centres.map(centreRow), empty: .noCentres)
  }

  /// Those at work first, by the light, then by how many months of work wait.
  private func urgency(of centre: Centre) -> (Int, Int, Double) {
    let light = snapshot.standing(ofCentre: centre.id)?.light ?? .none
    let months = snapshot.figure(.backlogMonths, centre: centre.id).value?.double ?? -1
    return (isAtWork(centre) ? 0 : 1, light.urgency, -months)
  }

  /// Whether a centre has opened by the day; before that it cannot have figures.
  func isAtWork(_ centre: Centre) -> Bool {
    centre.openedOn.map { $0 <= snapshot.asOf } ?? false
  }

  private var centreColumns: [Column] {
    let isChinese = language == .zh
    return [
      .mark, .text("name", .centreTitle, isChinese ? 10 : 15, isChinese ? 12 : 18),
      .text("province", .provinceTitle, isChinese ? 6 : 12, isChinese ? 8 : 14, rank: 3),
      centreColumn(.received, rank: 9), centreColumn(.accepted, rank: 4),
      centreColumn(.passed, rank: 4), centreColumn(.passRate, rank: 8),
      centreColumn(.enforcementClosed, rank: 2), centreColumn(.mediationSuccess, rank: 2),
      centreColumn(.backlog, rank: 11), centreColumn(.backlogMonths, rank: 7),
      centreColumn(.daysMedian, rank: 3), centreColumn(.daysP90, rank: 12),
      .number("level", .levelTitle, 5, 5, rank: 10), centreColumn(.capacityUse, rank: 6),
      .text("spark", .yearAndMore, 10, 24, rank: 5),
    ]
  }

  /// A column of a figure as wide as its heading, and wide enough for its numbers.
  func centreColumn(_ key: FigureKey, rank: Int = 0) -> Column {
    let title = Phrase.column(of: key)
    let width = max(key.unit == "件" ? 6 : 5, DisplayText.width(of: text(title)))
    return Column(
      id: key.rawValue, title: title, alignment: .right, least: width, ideal: width, rank: rank,
      sortsUp: false, names: [key.name])
  }

  /// The figures of the table, in its order.
  private static let tableKeys: [FigureKey] = [
    .received, .accepted, .passed, .passRate, .enforcementClosed, .mediationSuccess, .backlog,
    .backlogMonths, .daysMedian, .daysP90, .capacityUse,
  ]

  private func centreRow(_ centre: Centre) -> Row {
    let standing = snapshot.standing(ofCentre: centre.id)
    var cells = [
      "mark": cell(
        standing?.light ?? .none, why: standing.map { explanation($0, of: centre.shortName) }),
      "name": cell(centre.shortName, isAtWork(centre) ? .text : .dim),
      "province": unitCell(centre.unit, else: centre.shortName),
      "search": cell("\(centre.name.zh) \(centre.name.en)"),
      "level": centre.serviceDays.map { cell(String($0), .dim) } ?? cell("–", .dim),
      "spark": cell(
        snapshot.series(.backlog, centre: centre.id, months: 24),
        why: explanation(snapshot.figure(.backlog, centre: centre.id), of: centre.shortName)),
    ]
    for key in Scene.tableKeys {
      cells[key.rawValue] = cell(snapshot.figure(key, centre: centre.id), of: centre.shortName)
    }
    if let light = standing?.light, light.colourClass == .amber || light.colourClass == .red {
      cells[FigureKey.daysP90.rawValue]?.role = light.role
    }
    cells["level"]?.key = centre.serviceDays.map { .number(Double($0)) } ?? .missing
    return Row(
      id: .centre(centre.id), cells: cells, opens: Destination(page: .centre(centre.id)),
      origin: centre.origin)
  }

  private var countryRow: Row {
    let open = snapshot.figure(.centres, .china)
    let count = open.value.map { Int($0.double) } ?? 0
    var cells = [
      "mark": cell(""),
      "name": ListingCell(
        text: text(.centreCount(count)), role: .bright, why: explanation(open, of: .china)),
      "spark": cell(
        snapshot.series(.backlog, .china, months: 24),
        reported: snapshot.figure(.backlog, .china).completeness,
        why: explanation(snapshot.figure(.backlog, .china), of: .china)),
    ]
    for key in Scene.tableKeys where key != .daysMedian && key != .daysP90 {
      cells[key.rawValue] = cell(snapshot.figure(key, .china), of: .china)
    }
    return Row(id: .area(.china), cells: cells, isWhole: true)
  }
}
