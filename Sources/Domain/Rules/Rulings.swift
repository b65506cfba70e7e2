/// The rulings of every measure in the country and every unit.
struct Rulings: Sendable {
  private let rulings: [Ruling]
  private let areas: Int

  /// Judges every measure of the book's dataset, and puts in what persons have set.
  init(_ book: FigureBook, _ overrides: [LightOverride]) {
    let assessor = Assessor(
      book: book, constants: book.dataset.settings.ruleConstants,
      overrides: OverrideIndex(overrides, asOf: book.asOf))
    areas = book.index.places.units.count + 1
    var rulings: [Ruling] = []
    rulings.reserveCapacity(book.dataset.measures.count * areas)
    for measure in book.dataset.measures { assessor.judge(measure, into: &rulings) }
    self.rulings = rulings
  }

  /// The ruling of a measure by its position, in the country (0) or a unit (1 + its position).
  subscript(measure measure: Int, area area: Int) -> Ruling {
    rulings[measure * areas + area]
  }
}
