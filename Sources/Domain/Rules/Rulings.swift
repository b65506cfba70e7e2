/// The rulings of every measure in the country and every unit.
struct Rulings: Sendable {
  /// The measures judged in one go.
  private static let piece = 8

  /// The rulings of `piece` measures each: put together they would only be copied.
  private let rulings: [[Ruling]]
  private let areas: Int

  /// Judges every measure of the book's dataset, and puts in what persons have set.
  init(_ book: FigureBook, _ overrides: [LightOverride]) {
    let assessor = Assessor(
      book: book, constants: book.dataset.settings.ruleConstants,
      overrides: OverrideIndex(overrides, asOf: book.asOf))
    areas = book.index.places.units.count + 1
    let measures = book.dataset.measures
    let areas = areas
    // Every measure is judged by itself; a few at a time are a piece of work for one core.
    let pieces = SideBySide.map((measures.count + Self.piece - 1) / Self.piece) { number in
      var rulings: [Ruling] = []
      rulings.reserveCapacity(Self.piece * areas)
      for measure in measures[(number * Self.piece)...].prefix(Self.piece) {
        assessor.judge(measure, into: &rulings)
      }
      return rulings
    }
    rulings = pieces
  }

  /// The ruling of a measure by its position, in the country (0) or a unit (1 + its position).
  subscript(measure measure: Int, area area: Int) -> Ruling {
    rulings[measure / Self.piece][measure % Self.piece * areas + area]
  }
}
