import Domain
import Surface
import Wording

extension Scene {
  /// The articles without a sentence addressed to localities, in the programme's order.
  var nationalArticles: [Article] {
    snapshot.dataset.articles.filter { article in
      let measures = snapshot.measures(ofArticle: article.id)
      return !measures.isEmpty && measures.allSatisfy { $0.scope == .national }
    }
  }

  /// Such an article, then the measures of it that have a value in a unit.
  func nationalRows(_ article: Article, _ code: AreaCode) -> [Row] {
    let parts = snapshot.measures(ofArticle: article.id).compactMap { measure -> Row? in
      guard let judgement = snapshot.judgement(measure.id, code), judgement.light == .none,
        judgement.value != .missing
      else { return nil }
      return measureRow(measure, judgement)
    }
    let words = Phrase.nationalDutyOnly(hasParts: !parts.isEmpty)
    let why = Explanation(
      title: article.name, place: snapshot.name(of: code), value: words,
      lineage: Lineage(.stated(words)))
    let heading = Row(
      id: .article(article.id),
      cells: [
        "mark": cell(Light.none, why: why),
        "name": cell(
          .nationalArticle(article.id, article.name, hasParts: !parts.isEmpty), .dim),
      ],
      opens: Destination(page: .pane(.programme), section: .tree, row: .article(article.id)),
      origin: article.origin)
    return ([heading] + parts).map { row in
      var row = row
      row.isApart = true
      return row
    }
  }

  /// An article that asks nothing of localities, with the unit's part of its national figures.
  func drawNationalArticle(
    _ id: String, _ code: AreaCode, on surface: inout Surface, in rect: Rect
  ) {
    guard let article = snapshot.article(id) else { return }
    var pen = Pen(in: rect)
    let indicators = snapshot.measures(ofArticle: id).flatMap(\.indicators)
      .compactMap(snapshot.indicator)
    let known = indicators.filter { snapshot.observation($0.id, code) != nil }
    pen.paragraph("\(id) \(text(article.name))", .bright, on: &surface)
    pen.paragraph(text(.nationalDutyOnly(hasParts: !known.isEmpty)), on: &surface)
    pen.skip()
    for indicator in known where pen.rowsLeft > 0 {
      guard let own = snapshot.observation(indicator.id, code), let value = own.value else {
        continue
      }
      let number = own.bound.sign + value.grouped(decimals: indicator.decimals)
      pen.line(
        [Span(text(indicator.name), .dim)],
        right: [
          Span(" \(number) ", .bright), Span(text(.unit(indicator.unit))),
          Span("  \(own.period)", .dim),
        ], on: &surface)
    }
  }

  /// The country's value of a national measure, and what share of it an area has where its figure
  /// is a count; nil for the country itself, and where there is none.
  func countryText(_ measure: Measure, _ judgement: Judgement) -> String? {
    guard judgement.area != .china, measure.scope == .national,
      let country = snapshot.judgement(measure.id, .china), country.value != .missing
    else { return nil }
    var share: String?
    if case .number(let own, .exact) = judgement.value,
      case .number(let all, .exact) = country.value,
      judgement.period == country.period, measure.rule != .growth,
      let kind = measure.indicators.first.flatMap(snapshot.indicator)?.accumulation,
      kind == .flow || kind == .stock
    {
      share = (own * 100 / all)?.grouped(decimals: 1)
    }
    return text(.ofCountry(valueText(country, withUnit: true), share: share))
  }
}
