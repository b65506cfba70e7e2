import Domain
import Surface
import Wording

extension Scene {
  /// The provinces by a figure, the best first; those without it below, XPCC last and unranked.
  ///
  /// Beside each a bar with the quartiles of all, and its months as a row of a heat map, as many as
  /// `width` has room for.
  func ranking(_ key: FigureKey, in width: Int) -> Listing {
    let ranked = snapshot.provinces.sorted {
      (snapshot.rank(key, $0.code)?.place ?? 99, $0.code)
        < (snapshot.rank(key, $1.code)?.place ?? 99, $1.code)
    }
    let apart = snapshot.units.filter { $0.kind == .corps }
    let spread = snapshot.distribution(key)
    let known = spread.values.count
    let heat = HeatMap(self, key, in: width)
    return Listing(
      title: Phrase(
        zh: "\(Phrase.rankingTitle.zh) · \(key.name.zh)",
        en: "\(Phrase.rankingTitle.en) · \(key.name.en)"),
      subtitle: .reported(known, of: snapshot.provinces.count),
      columns: [
        .number("rank", .rankTitle, 4, 4),
        .open("name", .provinceTitle, least: language == .zh ? 8 : 14),
        .figure(key, 8, 12), .number("quartile", .quartileTitle, 2, 2),
        .text("bar", axis(of: spread, key), 6, width / 5, rank: 3),
        .text("heat", heat.title, heat.columns, heat.columns, rank: 4),
        // Never cut: the place stands at the end.
        .text("region", PeerGroup.region.name, language == .zh ? 10 : 13, 14, rank: 2),
        .text("size", PeerGroup.size.name, language == .zh ? 10 : 12, 12, rank: 1),
      ],
      rows: ranked.map { rankingRow($0, key, spread, heat, isApart: false) }
        + apart.map { rankingRow($0, key, spread, heat, isApart: true) }, empty: .noUnits)
  }

  private func rankingRow(
    _ unit: ReportingUnit, _ key: FigureKey, _ spread: Distribution, _ heat: HeatMap, isApart: Bool
  ) -> Row {
    let rank = snapshot.rank(key, unit.code)
    let figure = snapshot.rankedFigure(key, unit.code)
    return Row(
      id: .area(unit.code),
      cells: [
        "rank": rank.map { cell($0.place) } ?? ListingCell(text: "–", role: .dim, key: .missing),
        "name": cell(listName(unit)),
        key.rawValue: cell(figure, of: unit.shortName),
        "bar": bar(of: figure, spread),
        "quartile": rank.map { cell($0.quartile) }
          ?? ListingCell(text: "–", role: .dim, key: .missing),
        "heat": heat.cell(of: unit.code),
        "region": peerCell(key, unit, .region), "size": peerCell(key, unit, .size),
      ], opens: Destination(page: .province(unit.code)), origin: unit.origin, isApart: isApart)
  }

  /// What both ends of the bars stand for.
  private func axis(of spread: Distribution, _ key: FigureKey) -> Phrase {
    let most = spread.values.last?.grouped(decimals: key.decimals) ?? "–"
    return Phrase(zh: "0–\(most)", en: "0–\(most)")
  }

  /// The figure as a bar from zero, with the quartiles of the 31.
  private func bar(of figure: Figure, _ spread: Distribution) -> ListingCell {
    guard let value = figure.value?.double, let most = spread.values.last?.double else {
      return ListingCell(text: "", key: .missing)
    }
    let quartiles = [spread.lowerQuartile, spread.median, spread.upperQuartile].map { $0?.double }
    return ListingCell(
      text: "", role: .bar, key: .number(value),
      picture: .rank(value, scale: max(most, value), quartiles: quartiles))
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
  func drawQuartiles(
    _ key: FigureKey, _ listing: Listing, on surface: inout Surface, in rect: Rect
  ) {
    guard !rect.isEmpty else { return }
    var pen = Pen(in: rect)
    let spread = snapshot.distribution(key)
    func number(_ value: Exact?) -> String { value?.grouped(decimals: key.decimals) ?? "–" }
    pen.line(
      [
        Span("┊ ", .dim), Span(text(.lowerQuartile) + " ", .dim),
        Span(number(spread.lowerQuartile)), Span("   ┃ ", .target),
        Span(text(.medianTitle) + " ", .dim), Span(number(spread.median), .bright),
        Span("   ┊ ", .dim), Span(text(.upperQuartile) + " ", .dim),
        Span(number(spread.upperQuartile)),
      ], on: &surface)
    drawHeatLegend(key, listing, on: &surface, in: pen.take(rows: 1))
    if let month = snapshot.rankedMonth(key) {
      pen.paragraph(
        text(.rankedThrough(month, notIn: snapshot.lastCompleteMonth)), .warn, most: 1,
        on: &surface)
    }
    pen.paragraph(text(.rankingRule), .dim, most: pen.rowsLeft, on: &surface)
  }
}
