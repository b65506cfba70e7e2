import Domain
import Surface
import Wording

extension Scene {
  /// Whether anything is known of what is covered: where no node could be read nothing is.
  var knowsNodes: Bool { !snapshot.dataset.nodes.isEmpty }

  /// The prefectures of an area, those without a covering node first, the most people first.
  func gaps(in area: AreaCode) -> Listing {
    let all =
      area == .china
      ? snapshot.dataset.prefectures.filter { $0.unit != .xpcc } : snapshot.prefectures(of: area)
    guard knowsNodes else {
      return Listing(title: .gapsTitle, columns: [], rows: [], empty: .noNodes)
    }
    let standings = all.map { ($0, snapshot.standing(ofPrefecture: $0.code)) }
    let open = standings.filter { $0.1?.isCovered != true }
    let covered = area == .china ? [] : standings.filter { $0.1?.isCovered == true }
    let rows = bySize(open) + bySize(covered)
    return Listing(
      title: .gapsTitle, subtitle: all.isEmpty ? nil : .gaps(open.count, of: all.count),
      columns: gapColumns(hasProvince: area == .china),
      rows: rows, empty: all.isEmpty ? .noPrefectures : .noGaps)
  }

  private func gapColumns(hasProvince: Bool) -> [Column] {
    let isChinese = language == .zh
    let people = DisplayText.width(of: text(.peopleTitle))
    let province = Column.text("province", .provinceTitle, isChinese ? 6 : 9, 12, rank: 1)
    return [.mark, .open("name", .placeTitle, least: isChinese ? 8 : 12)]
      + (hasProvince ? [province] : []) + [
        .number("people", .peopleTitle, max(8, people), max(8, people)),
        .number("nodes", .column(of: .nodes), isChinese ? 4 : 5, 5, rank: 2),
        .text("services", .servicesTitle, 8, 8, rank: 3),
      ]
  }

  private func bySize(_ prefectures: [(Prefecture, PrefectureStanding?)]) -> [Row] {
    prefectures.sorted {
      ($0.0.population ?? 0, $1.0.code) > ($1.0.population ?? 0, $0.0.code)
    }
    .map { gapRow($0.0, $0.1) }
  }

  private func gapRow(_ prefecture: Prefecture, _ standing: PrefectureStanding?) -> Row {
    let isCovered = standing?.isCovered == true
    let services = ServiceClass.allCases
      .map { standing?.services.contains($0) == true ? text($0.initial) : "–" }
    let why = standing.map { explanation($0, of: prefecture) }
    return Row(
      id: .area(prefecture.code),
      cells: [
        "mark": ListingCell(
          text: isCovered ? "●" : "○", role: isCovered ? .good : .warn,
          key: .number(isCovered ? 1 : 0), why: why),
        "name": cell(prefecture.name, isCovered ? .dim : .text),
        "province": unitCell(prefecture.unit, else: prefecture.name),
        "people": peopleCell(prefecture),
        "nodes": nodeCell(standing, in: prefecture),
        "services": cell(services.joined(separator: " "), .dim),
      ], opens: Destination(page: .prefecture(prefecture.code)), origin: prefecture.origin)
  }
}
