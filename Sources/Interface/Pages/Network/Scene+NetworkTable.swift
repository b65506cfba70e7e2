import Domain
import Surface
import Wording

extension Scene {
  /// The area under the cursor of the provinces' table.
  func networkArea(_ table: Listing) -> AreaCode {
    if case .area(let code) = selected(in: table, .provinces)?.id { code } else { .china }
  }

  /// The provinces with what the network covers and reaches, the least covered first; the country
  /// above them, XPCC below.
  func networkTable(in room: Int) -> Listing {
    let rows = snapshot.units.sorted { coverageOrder($0) < coverageOrder($1) }.map {
      networkRow($0.code, name: listName($0), isApart: $0.kind == .corps, origin: $0.origin)
    }
    let country = networkRow(.china, name: .china, isApart: false, origin: nil)
    return Listing(
      title: .networkTitle, subtitle: networkSubtitle(in: room), columns: networkColumns(in: room),
      rows: [country] + rows.filter { !$0.isApart } + rows.filter(\.isApart), empty: .noUnits)
  }

  /// The country's coverage, and how many have reported the month that uptime goes to where there
  /// is room for it.
  private func networkSubtitle(in room: Int) -> Phrase? {
    let coverage = coveragePhrase(.china)
    guard let complete = snapshot.figure(.networkUptime, .china).completeness, complete.owed > 0
    else { return coverage }
    let reported = Phrase.reportedUptime(complete.reported, of: complete.owed)
    let both = Phrase(
      zh: [coverage?.zh, reported.zh].compactMap(\.self).joined(separator: " · "),
      en: [coverage?.en, reported.en].compactMap(\.self).joined(separator: " · "))
    // Beside it stand the title and, at the right, which rows are seen.
    let taken = DisplayText.width(of: text(.networkTitle)) + "  10–12/32  ".count
    return DisplayText.width(of: text(both)) + taken <= room ? both : coverage ?? reported
  }

  /// By coverage; those that have none, as municipalities do, stand last.
  private func coverageOrder(_ unit: ReportingUnit) -> (Double, AreaCode) {
    (snapshot.figure(.coverage, unit.code).value?.double ?? 1_000, unit.code)
  }

  /// The coverage of an area with its denominator; nil where it has none.
  func coveragePhrase(_ area: AreaCode) -> Phrase? {
    let figure = snapshot.figure(.coverage, area)
    guard let value = figure.value, let covered = figure.numerator, let all = figure.denominator
    else { return nil }
    return .coverage(
      value.grouped(decimals: 1), covered.grouped(decimals: 0), of: all.grouped(decimals: 0))
  }

  /// Columns that say the same of several kinds come all or not at all.
  private func networkColumns(in room: Int) -> [Column] {
    let isChinese = language == .zh
    let base: [Column] = [
      .mark, .text("name", .provinceTitle, isChinese ? 6 : 14, isChinese ? 8 : 14),
      centreColumn(.coverage, rank: 20), .number("covered", .coveredTitle, 7, 7, rank: 19),
      centreColumn(.peopleCoverage, rank: 18), centreColumn(.reach, rank: 17),
      centreColumn(.nodes, rank: 16), centreColumn(.networkUptime, rank: 15),
    ]
    let classes = ServiceClass.allCases.map(reachColumn)
    let kinds = NodeKind.allCases.map { kind in
      let width = max(4, DisplayText.width(of: text(kind.shortName)))
      return Column.number(kind.rawValue, kind.shortName, width, width, rank: 8)
    }
    func fits(_ columns: [Column]) -> Bool {
      columns.reduce(-1) { $0 + $1.least + 2 } <= room
    }
    guard fits(base + classes) else { return base }
    let shown = Array(base[..<6]) + classes + Array(base[6...7])
    guard fits(shown + kinds) else { return shown }
    return Array(shown[..<10]) + kinds + Array(shown[10...])
  }

  private func reachColumn(_ service: ServiceClass) -> Column {
    let title = Phrase.column(of: service)
    let width = max(5, DisplayText.width(of: text(title)))
    return .number("reach_\(service.rawValue)", title, width, width, rank: 12)
  }

  private func networkRow(_ area: AreaCode, name: Phrase, isApart: Bool, origin: Origin?) -> Row {
    let rollUp = snapshot.rollUp(pane: "network", area)
    let coverage = snapshot.figure(.coverage, area)
    var cells = [
      "mark": cell(rollUp.light, why: explanation(rollUp, .paneNetwork, of: name)),
      "name": cell(name, area == .china ? .bright : .text),
      "search": cell(snapshot.unit(area).map { "\($0.name.zh) \($0.name.en)" } ?? ""),
      "covered": fraction(coverage, of: name),
    ]
    for key in [FigureKey.coverage, .peopleCoverage, .reach, .nodes, .networkUptime] {
      cells[key.rawValue] = cell(snapshot.figure(key, area), of: name)
    }
    for service in ServiceClass.allCases {
      cells["reach_\(service.rawValue)"] = cell(snapshot.reach(service, area), of: name)
    }
    let kinds = nodeCounts(in: area)
    for kind in NodeKind.allCases {
      cells[kind.rawValue] = cell(kinds[kind, default: 0])
      cells[kind.rawValue]?.why = explanation(
        ofNodes: kind, in: area, named: name, count: kinds[kind, default: 0])
    }
    return Row(
      id: .area(area), cells: cells,
      opens: area == .china ? nil : Destination(page: .province(area)), origin: origin,
      isApart: isApart, isWhole: area == .china)
  }

  /// What stands above and below the line of a rate.
  private func fraction(_ figure: Figure, of place: Phrase) -> ListingCell {
    guard let above = figure.numerator, let below = figure.denominator else {
      return ListingCell(text: "–", role: .dim, key: .missing)
    }
    return ListingCell(
      text: "\(above.grouped(decimals: 0))/\(below.grouped(decimals: 0))",
      key: .number(above.double), why: explanation(figure, of: place))
  }

  /// The running nodes of an area by kind.
  func nodeCounts(in area: AreaCode) -> [NodeKind: Int] {
    Dictionary(snapshot.nodes(of: area).lazy.map { ($0.kind, 1) }, uniquingKeysWith: +)
  }
}
