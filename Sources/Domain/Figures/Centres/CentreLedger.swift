/// What the case ledger says of one centre, month by month.
struct CentreLedger: Sendable {
  /// The months from the first that a case touches to the last complete one that does.
  let months: ClosedRange<Month>
  /// The kinds of which the centre keeps a ledger at all: of the others it says nothing, and that
  /// is not 0.
  private var kinds: Set<CaseKind> = []
  private var hasReceived: [Bool]
  private var counts: [Int]
  private var days: [DayCounts]

  /// The ledger of one centre up to the end of `last`; nil when no case was received by then.
  init?(_ tally: CentreTally, through last: Month) {
    let known = tally.groups.filter { $0.key.since <= last }
    let starts = known.lazy.filter { $0.value[.received] > 0 }.map(\.key.month)
    guard let start = starts.min(), let final = known.lazy.map(\.key.month).max() else {
      return nil
    }
    let first = max(start, .earliest)
    months = first...max(final, first)
    hasReceived = Array(repeating: false, count: months.count)
    counts = Array(repeating: 0, count: months.count * CentreCount.allCases.count)
    days = Array(repeating: DayCounts(), count: months.count)
    for (group, counts) in known { add(counts, of: group) }
    runBacklog()
  }

  /// Whether at least one case was received in `month`: then its figures come from the cases.
  func hasReceived(in month: Month) -> Bool {
    months.contains(month) && hasReceived[position(of: month)]
  }

  /// Whether the count can be told from the kinds of case it keeps.
  func keeps(_ count: CentreCount) -> Bool {
    count.caseKind.map { kinds.contains($0) } ?? false
  }

  /// The count in `month`; nil where the ledger does not keep it.
  func value(_ count: CentreCount, in month: Month) -> Int? {
    guard keeps(count), months.contains(month) else { return nil }
    return counts[cell(count, position(of: month))]
  }

  /// The days of the cases closed as passed or failed in `month`.
  func days(in month: Month) -> DayCounts {
    months.contains(month) ? days[position(of: month)] : DayCounts()
  }

  /// What happened before the first month counts as of it.
  private func position(of month: Month) -> Int { max(0, month.index - months.lowerBound.index) }

  private func cell(_ count: CentreCount, _ position: Int) -> Int {
    position * CentreCount.allCases.count + count.rawValue
  }

  private mutating func add(_ new: CentreTally.Counts, of group: CentreTally.Group) {
    let position = position(of: group.month)
    if new[.received] > 0 {
      kinds.insert(group.kind)
      hasReceived[position] = true
    }
    for count in CentreCount.allCases where count.caseKind == group.kind {
      counts[cell(count, position)] += count.value(in: new)
    }
    if group.kind == .preExamination { days[position].add(new.judgedDays) }
  }

  /// Turns the changes of the backlog into what is open at the end of each month.
  private mutating func runBacklog() {
    for position in 1..<max(1, months.count) {
      counts[cell(.backlog, position)] += counts[cell(.backlog, position - 1)]
    }
  }
}
