import Domain
import Surface
import Wording

extension Scene {
  /// Chapters, articles and measures with the country's lights and values.
  func programmeTree() -> Listing {
    var rows: [Row] = []
    for chapter in snapshot.dataset.chapters {
      let rollUp = snapshot.rollUp(chapter: chapter.id, .china)
      rows.append(
        heading(.chapter(chapter.id), chapter.id, chapter.name, rollUp, depth: 0, chapter.origin))
      for article in snapshot.articles(ofChapter: chapter.id) {
        let rollUp = snapshot.rollUp(article: article.id, .china)
        rows.append(
          heading(.article(article.id), article.id, article.name, rollUp, depth: 1, article.origin))
        rows += snapshot.measures(ofArticle: article.id).map(measureRow)
      }
    }
    return Listing(
      shape: .tree, title: .programmeTitle,
      subtitle: .measureCount(snapshot.dataset.measures.count),
      columns: [
        .open("name", .measureLabel, least: 26, wish: 36), .mark,
        .number("value", .valueTitle, language == .zh ? 8 : 9, 12),
        .number("target", .targetTitle, 10, 12, rank: 3),
        .number("forecast", .forecastTitle, 8, 10, rank: 2),
        Column(id: "bar", title: .lightsColumn, least: 24, ideal: 28, rank: 1),
      ], rows: rows, empty: .noMeasures)
  }

  private func heading(
    _ id: RowID, _ number: String, _ name: Phrase, _ rollUp: RollUp, depth: Int, _ origin: Origin
  ) -> Row {
    Row(
      id: id,
      cells: [
        "name": cell("\(number) \(text(name))", depth == 0 ? .bright : .text),
        "mark": cell(rollUp.light, why: explanation(rollUp, name, of: .china)),
        "bar": ListingCell(text: "", picture: .lights(rollUp.counts)),
      ], origin: origin, depth: depth, isParent: true)
  }

  private func measureRow(_ measure: Measure) -> Row {
    let judgement = snapshot.judgement(measure.id, .china)
    let why = judgement.map { explanation($0, of: .china) }
    let star = measure.isHeadline ? "★" : ""
    return Row(
      id: .measure(measure.id),
      cells: [
        "name": cell(measure, star: star, judgement?.light == Light.none ? .dim : .text),
        "mark": cell(judgement?.light ?? .noData, why: why),
        "value": cell(judgement, of: .china),
        "target": cell(measure.rule == .trendOnly ? "" : targetText(measure, judgement), .dim),
        "forecast": forecastCell(measure, .china, of: .china),
        "bar": measure.scope == .local
          ? ListingCell(text: "", picture: .lights(snapshot.division(of: measure.id)))
          : cell(""),
      ], opens: Destination(page: .pane(.programme), section: .division), origin: measure.origin,
      depth: 2)
  }

  /// How the provinces stand on the row under the tree's cursor.
  func division(of row: RowID?) -> Listing {
    switch row {
    case .measure(let id): division(ofMeasure: id)
    case .article(let id): division { snapshot.rollUp(article: id, $0) }
    case .chapter(let id): division { snapshot.rollUp(chapter: id, $0) }
    default: Listing(title: .divisionTitle, columns: [], rows: [], empty: .noUnits)
    }
  }

  private func division(ofMeasure id: String) -> Listing {
    let rows = snapshot.units.map { unit -> Row in
      let judgement = snapshot.judgement(id, unit.code)
      let place = unit.shortName
      return Row(
        id: .area(unit.code),
        cells: [
          "mark": cell(
            judgement?.light ?? Light.none, why: judgement.map { explanation($0, of: place) }),
          "name": cell(place), "value": cell(judgement, of: place),
          "rank": cell(snapshot.rank(measure: id, unit.code).map { "\($0.place)" } ?? "", .dim),
        ],
        opens: Destination(page: .province(unit.code), section: .measures, row: .measure(id)),
        isApart: unit.kind == .corps)
    }
    let unit = snapshot.measure(id)?.unit.map { Phrase.unit($0) }
    return Listing(
      title: .divisionTitle, subtitle: unit,
      columns: [
        .mark, .open("name", .placeTitle, least: 6), .number("value", .valueTitle, 8, 14),
        .number("rank", .rankTitle, 4, 5, rank: 1),
      ], rows: rows.sortedByUrgency(), empty: .noUnits)
  }

  /// The lights of a group of measures in every unit, with how many rows are amber or red.
  private func division(_ rollUp: (AreaCode) -> RollUp) -> Listing {
    let rows = snapshot.units.map { unit -> Row in
      let group = rollUp(unit.code)
      return Row(
        id: .area(unit.code),
        cells: [
          "mark": cell(group.light, why: explanation(group, unit.shortName, of: unit.shortName)),
          "name": cell(unit.shortName),
          "late": cell(group.counts[.amber] + group.counts[.red]),
          "bar": ListingCell(text: "", picture: .lights(group.counts)),
        ],
        opens: Destination(page: .province(unit.code), section: .measures),
        isApart: unit.kind == .corps)
    }
    return Listing(
      title: .divisionTitle,
      columns: [
        .mark, .open("name", .placeTitle, least: language == .zh ? 6 : 14),
        .number("late", .lateTitle, 6, 8), .text("bar", .lightsColumn, 6, 24, rank: 1),
      ], rows: rows.sortedByUrgency(), empty: .noUnits)
  }
}

extension [Row] {
  /// The rows that need a person first; rows that stand apart stay at the end.
  func sortedByUrgency() -> [Row] {
    func urgency(_ row: Row) -> Double {
      guard case .number(let number) = row.cells["mark"]?.key else { return 99 }
      return number + (row.isApart ? 100 : 0)
    }
    return enumerated()
      .sorted { (urgency($0.element), $0.offset) < (urgency($1.element), $1.offset) }
      .map(\.element)
  }
}
