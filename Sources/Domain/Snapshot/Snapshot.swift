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
  ///
  /// After a file was read again, `previous` is what stood before: of that is taken over what only
  /// depends on tables that stayed as they were.
  public init(
    _ dataset: Dataset, asOf: Day, knowledge: Knowledge = .then, overrides: [LightOverride] = [],
    after previous: Snapshot? = nil
  ) {
    let kept = KeptParts(previous, dataset, asOf, knowledge, overrides)
    self.init(dataset, asOf, overrides, kept) {
      FigureBook(
        dataset: dataset, index: kept.index ?? DatasetIndex(dataset), asOf: asOf,
        knowledge: knowledge)
    }
  }

  private init(
    _ dataset: Dataset, _ asOf: Day, _ overrides: [LightOverride], _ kept: KeptParts,
    _ open: @escaping @Sendable () -> FigureBook
  ) {
    // What centres and the network do needs no index: while one core is at it, another makes the
    // index and begins with the measures.
    let opened = Deferred(open)
    let pieces = kept.rulings == nil ? Rulings.pieces(of: dataset.measures) : []
    let first = kept.operations == nil ? 1 : 0
    // With nothing else to do the cores make it together, which they do not within other work.
    if first == 0 { _ = opened.value }
    let parts = SideBySide.map(first + pieces.count) { number -> SnapshotPart in
      guard number >= first else { return .operations(Operations(dataset, asOf: asOf)) }
      return .rulings(Rulings.judge(pieces[number - first], by: opened.value, overrides))
    }
    let book = opened.value
    operations =
      kept.operations ?? parts.lazy.compactMap(\.operations).first
      ?? Operations(dataset, asOf: asOf)
    rulings =
      kept.rulings
      ?? Rulings(parts.compactMap(\.rulings), areas: book.index.places.units.count + 1)
    let (operations, rulings) = (operations, rulings)
    self.dataset = dataset
    self.asOf = asOf
    self.overrides = overrides
    knowledge = book.knowledge
    index = book.index
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
    let book = FigureBook(dataset: dataset, index: index, asOf: day, knowledge: knowledge)
    return Snapshot(dataset, day, overrides, KeptParts(day == asOf ? operations : nil)) { book }
  }

  /// The same rows on the same day with other lights that persons have set.
  public func with(overrides: [LightOverride]) -> Snapshot {
    let book = book
    return Snapshot(dataset, asOf, overrides, KeptParts(operations)) { book }
  }

  /// The figures known by the day.
  var book: FigureBook {
    FigureBook(dataset: dataset, index: index, asOf: asOf, knowledge: knowledge)
  }
}

/// What a snapshot takes over from the one before.
private struct KeptParts: Sendable {
  var index: DatasetIndex?
  var operations: Operations?
  var rulings: Rulings?

  /// The figures of centres and of the network, which hold for the day, whoever knew of it.
  init(_ operations: Operations?) { self.operations = operations }

  /// What of `previous` holds for `dataset` as well.
  init(
    _ previous: Snapshot?, _ dataset: Dataset, _ asOf: Day, _ knowledge: Knowledge,
    _ overrides: [LightOverride]
  ) {
    guard let previous else { return }
    if dataset.hasOperations(of: previous.dataset), asOf == previous.asOf {
      operations = previous.operations
    }
    guard dataset.hasProgramme(of: previous.dataset) else { return }
    index = previous.index
    if asOf == previous.asOf, knowledge == previous.knowledge, overrides == previous.overrides {
      rulings = previous.rulings
    }
  }
}

/// What a snapshot is made of, as the cores make it.
private enum SnapshotPart: Sendable {
  case operations(Operations)
  /// The rulings of a few measures.
  case rulings([Ruling])

  var operations: Operations? { if case .operations(let made) = self { made } else { nil } }
  var rulings: [Ruling]? { if case .rulings(let made) = self { made } else { nil } }
}
