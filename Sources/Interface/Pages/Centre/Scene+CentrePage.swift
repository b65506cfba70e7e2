import Domain
import Surface
import Wording

extension Scene {
  /// The name and the light of a centre with its reason.
  func drawCentreTitle(_ id: String, on surface: inout Surface, in rect: Rect) {
    guard let centre = snapshot.centre(id), let standing = snapshot.standing(ofCentre: id)
    else { return }
    var pen = Pen(in: rect)
    let opened = centre.openedOn.map { "\(text(.openedTitle)) \(text(.day($0)))" } ?? ""
    let light = lightSpans(standing.light)
    let words = LineageWords(snapshot: snapshot, language: language)
    let reason = words.reason(standing.lineage, measure: nil) ?? ""
    if rect.rows > 1 {
      pen.line([Span(text(centre.name), .bright)], right: [Span(opened, .dim)], on: &surface)
      pen.line(light + [Span(reason, .dim)], on: &surface)
    } else {
      let name = rect.columns >= 90 ? centre.name : centre.shortName
      pen.line(
        [Span(text(name), .bright), Span("  ")] + light + [Span(reason, .dim)],
        on: &surface)
    }
  }

  /// The figures of a centre, each with its place among the centres and its course.
  func centreFigures(_ id: String) -> Listing {
    guard let centre = snapshot.centre(id) else {
      return Listing(title: .figuresTitle, columns: [], rows: [], empty: .noFigures)
    }
    let keys = FigureKey.ofCentres + [.confirmationClosed, .enforcementClosed, .mediationClosed]
    let rows = keys.compactMap { key -> Row? in
      let figure = snapshot.figure(key, centre: id)
      guard figure.value != nil else { return nil }
      return Row(
        id: .figure(key),
        cells: [
          "name": cell(Phrase.label(of: key)), "value": cell(figure, of: centre.shortName),
          "unit": cell(key.unitName, .dim),
          "spark": cell(snapshot.series(key, centre: id, months: 24)),
          "rank": cell(rank(of: figure).map { text(.rank($0.place, of: $0.of)) } ?? "", .dim),
        ], origin: figure.lineage.inputs.first?.origin)
    }
    let last = snapshot.lastCompleteMonth
    return Listing(
      title: .figuresTitle,
      subtitle: .summed(from: Month(of: Day.first(of: last.year)), through: last, nil),
      columns: [
        .text("name", .figureTitle, language == .zh ? 14 : 20, language == .zh ? 16 : 22),
        .number("value", .valueTitle, 6, 8),
        .text("unit", .unitTitle, language == .zh ? 4 : 6, 6, rank: 3),
        .text("spark", .yearAndMore, 8, 24, rank: 1),
        .text("rank", .rankTitle, language == .zh ? 11 : 10, 11, rank: 2),
      ], rows: rows, empty: .noFigures)
  }

  /// The place of a centre's figure among the centres, where one way is better.
  private func rank(of figure: Figure) -> (place: Int, of: Int)? {
    guard figure.key.direction != .none, figure.key != .backlog, let own = figure.value
    else { return nil }
    let all = snapshot.dataset.centres.compactMap {
      snapshot.figure(figure.key, centre: $0.id).value
    }
    let better = all.count { figure.key.direction == .down ? $0 < own : $0 > own }
    return (better + 1, all.count)
  }

  /// The province and the prefecture of a centre: Enter leads there.
  func centreLinks(_ id: String) -> Listing {
    var rows: [Row] = []
    if let centre = snapshot.centre(id) {
      if let unit = snapshot.unit(centre.unit) {
        rows.append(
          linkRow(unit.code, unit.name, Destination(page: .province(unit.code)), unit.origin))
      }
      if let prefecture = centre.prefecture.flatMap(snapshot.prefecture) {
        rows.append(
          linkRow(
            prefecture.code, prefecture.name, Destination(page: .prefecture(prefecture.code)),
            prefecture.origin))
      }
    }
    return Listing(
      title: .linksTitle, subtitle: .enterOpens,
      columns: [.open("name", .placeTitle, least: 8), .text("code", .placeTitle, 6, 6, rank: 1)],
      rows: rows, empty: .noUnits)
  }

  private func linkRow(
    _ area: AreaCode, _ name: Phrase, _ destination: Destination, _ origin: Origin
  ) -> Row {
    Row(
      id: .area(area), cells: ["name": cell(name), "code": cell(area.description, .dim)],
      opens: destination, origin: origin)
  }
}
