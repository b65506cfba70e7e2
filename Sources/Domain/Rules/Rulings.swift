/// The rulings of every measure in the country and every unit.
struct Rulings: Sendable {
  /// The measures judged in one go.
  private static let piece = 8

  /// The rulings of `piece` measures each: put together they would only be copied.
  private let rulings: [[Ruling]]
  private let areas: Int

  /// The rulings `rulings` of the pieces, in their order, in so many areas.
  init(_ rulings: [[Ruling]], areas: Int) {
    self.rulings = rulings
    self.areas = areas
  }

  /// `measures` in pieces for one core each: every measure is judged by itself.
  static func pieces(of measures: [Measure]) -> [ArraySlice<Measure>] {
    stride(from: 0, to: measures.count, by: piece).map { measures[$0...].prefix(piece) }
  }

  /// The rulings of a piece by the figures of `book`, with what persons have set: of each measure
  /// that of the country first, then those of the units.
  static func judge(
    _ measures: ArraySlice<Measure>, by book: FigureBook, _ overrides: [LightOverride]
  ) -> [Ruling] {
    let assessor = Assessor(
      book: book, constants: book.dataset.settings.ruleConstants,
      overrides: OverrideIndex(overrides, asOf: book.asOf))
    var rulings: [Ruling] = []
    rulings.reserveCapacity(piece * (book.index.places.units.count + 1))
    for measure in measures { assessor.judge(measure, into: &rulings) }
    return rulings
  }

  /// The ruling of a measure by its position, in the country (0) or a unit (1 + its position).
  subscript(measure measure: Int, area area: Int) -> Ruling {
    rulings[measure / Self.piece][measure % Self.piece * areas + area]
  }
}
