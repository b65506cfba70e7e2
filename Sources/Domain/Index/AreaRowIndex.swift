/// What the programme says of one area: its own targets, and the days its rungs were due.
struct AreaRowIndex: Sendable {
  private struct Key: Hashable {
    let measure: String
    let area: AreaCode
  }

  private let targets: [Key: Target]
  private let rungDates: [Key: [RungDate]]

  init(_ dataset: Dataset) {
    targets = Dictionary(
      dataset.targets.map { (Key(measure: $0.measure, area: $0.area), $0) },
      uniquingKeysWith: { first, _ in first })
    rungDates = Dictionary(grouping: dataset.rungDates) {
      Key(measure: $0.measure, area: $0.area)
    }
  }

  /// The target of an area where it differs.
  func target(_ measure: String, _ area: AreaCode) -> Target? {
    targets[Key(measure: measure, area: area)]
  }

  /// The days the rungs of a measure were due in an area, in the order of the file.
  func rungDates(_ measure: String, _ area: AreaCode) -> [RungDate] {
    rungDates[Key(measure: measure, area: area), default: []]
  }
}
