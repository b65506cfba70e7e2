/// Chapters, articles, measures, indicators and ladders by id and by what holds them.
struct CatalogueIndex: Sendable {
  /// The position of a measure in the dataset.
  let measurePosition: [String: Int]
  /// The articles by id.
  let articles: [String: Article]
  /// The chapters by id.
  let chapters: [String: Chapter]
  /// The indicators by id.
  let indicators: [String: Indicator]
  /// Positions of the measures of an article, in order.
  let measuresOfArticle: [String: [Int]]
  /// Positions of the measures of a pane, in order.
  let measuresOfPane: [String: [Int]]
  /// The articles of a chapter, in order.
  let articlesOfChapter: [String: [Article]]
  /// The rungs of a ladder: those with an order from the lowest, then the others.
  let rungsOfLadder: [String: [Rung]]

  init(_ dataset: Dataset) {
    measurePosition = Dictionary(
      dataset.measures.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    articles = Dictionary(
      dataset.articles.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    chapters = Dictionary(
      dataset.chapters.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    indicators = Dictionary(
      dataset.indicators.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    measuresOfArticle = Dictionary(grouping: dataset.measures.indices) {
      dataset.measures[$0].article
    }
    measuresOfPane = Dictionary(grouping: dataset.measures.indices) { dataset.measures[$0].pane }
    articlesOfChapter = Dictionary(grouping: dataset.articles, by: \.chapter)
    rungsOfLadder = Dictionary(grouping: dataset.ladders, by: \.ladder).mapValues { rungs in
      let ordered = rungs.filter { $0.order != nil }.sorted { ($0.order ?? 0) < ($1.order ?? 0) }
      return ordered + rungs.filter { $0.order == nil }
    }
  }
}
