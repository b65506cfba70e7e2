/// Everything on the screen as of a date: a pure function of a dataset and a day.
///
/// Building one judges every measure in every area and works out every figure; afterwards each
/// look-up is a dictionary access.
public struct Snapshot: Sendable {
  /// The rows it was made from.
  public let dataset: Dataset
  /// The day at whose end it stands.
  public let asOf: Day
  /// The lights that persons have set, the later ones last.
  public let overrides: [LightOverride]
  /// The look-ups, shared by every day of one dataset.
  let index: DatasetIndex
  /// The figures of centres and of the network.
  let operations: Operations
  /// Every measure judged in every area.
  let rulings: Rulings
  /// The faults only the whole shows: most frames need none, so they wait to be asked for.
  let warningList: Deferred<[Diagnostic]>

  /// The standing of `dataset` at the end of `asOf`, with the lights that persons have set.
  public init(_ dataset: Dataset, asOf: Day, overrides: [LightOverride] = []) {
    self.init(dataset, index: DatasetIndex(dataset), asOf: asOf, overrides)
  }

  private init(
    _ dataset: Dataset, index: DatasetIndex, asOf: Day, _ overrides: [LightOverride]
  ) {
    self.dataset = dataset
    self.asOf = asOf
    self.overrides = overrides
    self.index = index
    let operations = Operations(dataset, asOf: asOf)
    self.operations = operations
    rulings = Rulings(FigureBook(dataset: dataset, index: index, asOf: asOf), overrides)
    warningList = Deferred {
      DatasetWarnings(dataset: dataset, index: index, centres: operations.centres, asOf: asOf).all
    }
  }

  /// The same rows at the end of another day; cheaper than a new snapshot, for time travel.
  public func at(_ day: Day) -> Snapshot {
    Snapshot(dataset, index: index, asOf: day, overrides)
  }

  /// The same rows on the same day with other lights that persons have set.
  public func with(overrides: [LightOverride]) -> Snapshot {
    Snapshot(dataset, index: index, asOf: asOf, overrides)
  }

  /// The figures known by the day.
  var book: FigureBook { FigureBook(dataset: dataset, index: index, asOf: asOf) }
}
