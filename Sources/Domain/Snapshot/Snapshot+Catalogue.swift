extension Snapshot {
  /// The measure with `id`.
  public func measure(_ id: String) -> Measure? {
    index.catalogue.measurePosition[id].map { dataset.measures[$0] }
  }
  /// The article with `id`.
  public func article(_ id: String) -> Article? { index.catalogue.articles[id] }
  /// The chapter with `id`.
  public func chapter(_ id: String) -> Chapter? { index.catalogue.chapters[id] }
  /// The indicator with `id`.
  public func indicator(_ id: String) -> Indicator? { index.catalogue.indicators[id] }
  /// The measures of an article, in order.
  public func measures(ofArticle id: String) -> [Measure] {
    index.catalogue.measuresOfArticle[id, default: []].map { dataset.measures[$0] }
  }
  /// The measures of a chapter, article by article, in order.
  public func measures(ofChapter id: String) -> [Measure] {
    articles(ofChapter: id).flatMap { measures(ofArticle: $0.id) }
  }
  /// The articles of a chapter, in order.
  public func articles(ofChapter id: String) -> [Article] {
    index.catalogue.articlesOfChapter[id, default: []]
  }
  /// The measures shown on a pane, in order.
  public func measures(onPane pane: String) -> [Measure] {
    index.catalogue.measuresOfPane[pane, default: []].map { dataset.measures[$0] }
  }
  /// The headline targets: headline measures whose rule is threshold, growth, batch, linear or
  /// linear_to_zero (RULES, "Rolling up").
  public var headlineTargets: [Measure] {
    let rules: Set<Rule> = [.threshold, .growth, .batch, .linear, .linearToZero]
    return dataset.measures.filter { $0.isHeadline && rules.contains($0.rule) }
  }
  /// The rung `id` of `ladder`.
  public func rung(_ id: String, ladder: String) -> Rung? {
    rungs(ofLadder: ladder).first { $0.id == id }
  }
  /// The rungs of a ladder, those with an order first, from the lowest.
  public func rungs(ofLadder ladder: String) -> [Rung] {
    index.catalogue.rungsOfLadder[ladder, default: []]
  }
}
