import Synchronization

/// The rulings of single measures on earlier days, each judged once.
///
/// A measure takes the hundredth part of a snapshot, so that looking back over years is cheap.
final class RulingHistory: Sendable {
  private struct Key: Hashable {
    var measure: Int
    var day: Day
  }

  private let present: Snapshot
  private let book: FigureBook
  private let overrides: [LightOverride]
  private let kept = Mutex<[Key: [Ruling]]>([:])
  private let snapshots = Mutex<[Day: Snapshot]>([:])

  init(_ snapshot: Snapshot) {
    present = snapshot
    book = snapshot.book
    overrides = snapshot.overrides
  }

  /// Everything on an earlier day.
  func snapshot(on day: Day) -> Snapshot {
    if let known = snapshots.withLock({ $0[day] }) { return known }
    let made = present.at(day)
    snapshots.withLock { $0[day] = made }
    return made
  }

  /// The ruling of the measure at `position`, in the area at `place`, at the end of `day`.
  func ruling(measure position: Int, area place: Int, on day: Day) -> Ruling {
    let key = Key(measure: position, day: day)
    if let known = kept.withLock({ $0[key] }) { return known[place] }
    let earlier = FigureBook(
      dataset: book.dataset, index: book.index, asOf: day, knowledge: book.knowledge)
    let assessor = Assessor(
      book: earlier, constants: book.dataset.settings.ruleConstants,
      overrides: OverrideIndex(overrides, asOf: day))
    var rulings: [Ruling] = []
    assessor.judge(book.dataset.measures[position], into: &rulings)
    kept.withLock { $0[key] = rulings }
    return rulings[place]
  }
}
