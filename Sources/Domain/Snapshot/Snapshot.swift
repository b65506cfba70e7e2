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
  /// Whether it shows what was known at the end of that day, or what is known now of that time.
  public let knowledge: Knowledge
  /// The look-ups, shared by every day of one dataset.
  let index: DatasetIndex
  /// The figures of centres and of the network.
  let operations: Operations
  /// Every measure judged in every area.
  let rulings: Rulings
  /// The faults only the whole shows: most frames need none, so they wait to be asked for.
  let warningList: Deferred<[Diagnostic]>
  /// What provinces are ranked by.
  let rankBasis: Deferred<RankBasis>
  /// What is expected of the end of the year: worked out where it is looked at.
  let forecasts: Deferred<ForecastBook>

  /// The standing of `dataset` at the end of `asOf`, with the lights that persons have set; as it
  /// was known then unless `knowledge` says otherwise.
  public init(
    _ dataset: Dataset, asOf: Day, knowledge: Knowledge = .then, overrides: [LightOverride] = []
  ) {
    self.init(
      FigureBook(
        dataset: dataset, index: DatasetIndex(dataset), asOf: asOf, knowledge: knowledge),
      overrides)
  }

  private init(_ book: FigureBook, _ overrides: [LightOverride]) {
    dataset = book.dataset
    asOf = book.asOf
    knowledge = book.knowledge
    self.overrides = overrides
    index = book.index
    let (operations, rulings) = SideBySide.both {
      Operations(book.dataset, asOf: book.asOf)
    } and: {
      Rulings(book, overrides)
    }
    self.operations = operations
    self.rulings = rulings
    rankBasis = Deferred { RankBasis(book.dataset, asOf: book.asOf, operations) }
    forecasts = Deferred { ForecastBook(Forecaster(book: book, rulings: rulings)) }
    warningList = Deferred {
      DatasetWarnings(book: book, centres: operations.centres).all
    }
  }

  /// The same rows at the end of another day; cheaper than a new snapshot, for time travel.
  public func at(_ day: Day) -> Snapshot { at(day, knowing: knowledge) }

  /// The same rows at the end of another day, by the knowledge of that day or of today.
  public func at(_ day: Day, knowing knowledge: Knowledge) -> Snapshot {
    Snapshot(
      FigureBook(dataset: dataset, index: index, asOf: day, knowledge: knowledge), overrides)
  }

  /// The same rows on the same day with other lights that persons have set.
  public func with(overrides: [LightOverride]) -> Snapshot {
    Snapshot(book, overrides)
  }

  /// The figures known by the day.
  var book: FigureBook {
    FigureBook(dataset: dataset, index: index, asOf: asOf, knowledge: knowledge)
  }
}
