extension Snapshot {
  /// The measure with `id`.
  public func measure(_ id: String) -> Measure? { dataset.measures.first { $0.id == id } }
  /// The article with `id`.
  public func article(_ id: String) -> Article? { dataset.articles.first { $0.id == id } }
  /// The chapter with `id`.
  public func chapter(_ id: String) -> Chapter? { dataset.chapters.first { $0.id == id } }
  /// The indicator with `id`.
  public func indicator(_ id: String) -> Indicator? { dataset.indicators.first { $0.id == id } }
  /// The measures of an article, in order.
  public func measures(ofArticle id: String) -> [Measure] {
    dataset.measures.filter { $0.article == id }
  }
  /// The articles of a chapter, in order.
  public func articles(ofChapter id: String) -> [Article] {
    dataset.articles.filter { $0.chapter == id }
  }
  /// The measures shown on a pane, in order.
  public func measures(onPane pane: String) -> [Measure] {
    dataset.measures.filter { $0.pane == pane }
  }
  /// The headline targets: headline measures whose rule is threshold, growth, batch, linear or
  /// linear_to_zero (RULES, "Rolling up").
  public var headlineTargets: [Measure] {
    let rules: Set<Rule> = [.threshold, .growth, .batch, .linear, .linearToZero]
    return dataset.measures.filter { $0.isHeadline && rules.contains($0.rule) }
  }
  /// The rung `id` of `ladder`.
  public func rung(_ id: String, ladder: String) -> Rung? {
    dataset.ladders.first { $0.ladder == ladder && $0.id == id }
  }
  /// The rungs of a ladder, those with an order first, from the lowest.
  public func rungs(ofLadder ladder: String) -> [Rung] {
    dataset.ladders.filter { $0.ladder == ladder }
  }
}
