/// What the programme says of one area: its own targets, and the days its rungs were due.
struct AreaRowIndex: Sendable {
  private let targets: [String: [AreaCode: Target]]
  private let rungDates: [String: [AreaCode: [RungDate]]]

  init(_ dataset: Dataset) {
    targets = Dictionary(grouping: dataset.targets, by: \.measure).mapValues { rows in
      Dictionary(rows.map { ($0.area, $0) }, uniquingKeysWith: { first, _ in first })
    }
    rungDates = Dictionary(grouping: dataset.rungDates, by: \.measure).mapValues { rows in
      Dictionary(grouping: rows, by: \.area)
    }
  }

  /// The targets of a measure in the areas where they differ.
  func targets(_ measure: String) -> [AreaCode: Target] { targets[measure, default: [:]] }

  /// The days the rungs of a measure were due, by area, in the order of the file.
  func rungDates(_ measure: String) -> [AreaCode: [RungDate]] {
    rungDates[measure, default: [:]]
  }
}
