import Domain
import Surface
import Wording

extension Scene {
  /// The provinces by a figure, the best first; those without it below, XPCC last and unranked.
  func ranking(_ key: FigureKey) -> Listing {
    let ranked = snapshot.provinces.sorted {
      (snapshot.rank(key, $0.code)?.place ?? 99, $0.code)
        < (snapshot.rank(key, $1.code)?.place ?? 99, $1.code)
    }
    let apart = snapshot.units.filter { $0.kind == .corps }
    let known = snapshot.distribution(key).values.count
    return Listing(
      title: Phrase(
        zh: "\(Phrase.rankingTitle.zh) · \(key.name.zh)",
        en: "\(Phrase.rankingTitle.en) · \(key.name.en)"),
      subtitle: .reported(known, of: snapshot.provinces.count),
      columns: [
        .number("rank", .rankTitle, 4, 4), .open("name", .provinceTitle, least: 8),
        .figure(key, 8, 14), .number("quartile", .quartileTitle, 2, 4),
        .text("spark", .trendTitle, 6, 12, rank: 1), .text("region", PeerGroup.region.name, 9, 16),
        .text("size", PeerGroup.size.name, 9, 12),
      ],
      rows: ranked.map { rankingRow($0, key, isApart: false) }
        + apart.map { rankingRow($0, key, isApart: true) }, empty: .noUnits)
  }

  private func rankingRow(_ unit: ReportingUnit, _ key: FigureKey, isApart: Bool) -> Row {
    let rank = snapshot.rank(key, unit.code)
    return Row(
      id: .area(unit.code),
      cells: [
        "rank": rank.map { cell($0.place) } ?? ListingCell(text: "–", role: .dim, key: .missing),
        "name": cell(listName(unit)),
        key.rawValue: cell(snapshot.rankedFigure(key, unit.code), of: unit.shortName),
        "quartile": rank.map { cell($0.quartile) }
          ?? ListingCell(text: "–", role: .dim, key: .missing),
        "spark": cell(
          snapshot.series(key, unit.code, months: 12),
          reported: snapshot.figure(key, unit.code).completeness),
        "region": peerCell(key, unit, .region), "size": peerCell(key, unit, .size),
      ], opens: Destination(page: .province(unit.code)), origin: unit.origin, isApart: isApart)
  }

  /// East 3/10: the place among peers.
  private func peerCell(_ key: FigureKey, _ unit: ReportingUnit, _ group: PeerGroup) -> ListingCell
  {
    guard let rank = snapshot.rank(key, unit.code, among: group) else {
      return ListingCell(text: "–", role: .dim, key: .missing)
    }
    let name =
      group == .region
      ? unit.region.name : snapshot.sizeThird(of: unit.code)?.name ?? Phrase(zh: "", en: "")
    return ListingCell(
      text: "\(text(name)) \(rank.place)/\(rank.of)", role: .dim, key: .number(Double(rank.place)))
  }

  /// The quartiles of the 31, and the rule of ranking.
  func drawQuartiles(_ key: FigureKey, on surface: inout Surface, in rect: Rect) {
    guard !rect.isEmpty else { return }
    var pen = Pen(in: rect)
    let spread = snapshot.distribution(key)
    func number(_ value: Exact?) -> String { value?.grouped(decimals: key.decimals) ?? "–" }
    pen.line(
      [
        Span(text(.lowerQuartile) + " ", .dim), Span(number(spread.lowerQuartile)),
        Span("   " + text(.medianTitle) + " ", .dim), Span(number(spread.median), .bright),
        Span("   " + text(.upperQuartile) + " ", .dim), Span(number(spread.upperQuartile)),
      ], on: &surface)
    if let month = snapshot.rankedMonth(key) {
      pen.paragraph(
        text(.rankedThrough(month, notIn: snapshot.lastCompleteMonth)), .warn, most: 1,
        on: &surface)
    }
    pen.paragraph(text(.rankingRule), .dim, most: 2, on: &surface)
  }
}
