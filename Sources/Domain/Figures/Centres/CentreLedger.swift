/// What the case ledger says of one centre, month by month.
struct CentreLedger: Sendable {
  /// The months from the first that a case touches to the last complete one that does.
  let months: ClosedRange<Month>
  /// The kinds of which the centre keeps a ledger at all: of the others it says nothing, and that
  /// is not 0.
  private var kinds: Set<CaseKind> = []
  private var hasReceived: [Bool]
  private var counts: [Int]
  private var days: [[Int]]

  /// The ledger of `cases`, which are all of one centre, up to the end of `last`; nil when none
  /// was received by then.
  init?(_ cases: [LedgerCase], through last: Month) {
    let end = last.end
    let known = cases.filter { $0.receivedOn <= end }
    guard let start = known.lazy.map(\.receivedOn).min() else { return nil }
    var final = start
    for ledgerCase in known {
      for day in [
        ledgerCase.receivedOn, ledgerCase.acceptedOn, ledgerCase.closedOn, ledgerCase.grantedOn,
      ] {
        if let day, day > final, day <= end { final = day }
      }
    }
    let first = max(Month(of: start), .earliest)
    months = first...max(Month(of: final), first)
    hasReceived = Array(repeating: false, count: months.count)
    counts = Array(repeating: 0, count: months.count * CentreCount.allCases.count)
    days = Array(repeating: [], count: months.count)
    for ledgerCase in known { add(ledgerCase, through: end) }
    runBacklog()
    for index in days.indices { days[index].sort() }
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

  /// The days of the cases closed as passed or failed in `month`, sorted.
  func days(in month: Month) -> [Int] {
    months.contains(month) ? days[position(of: month)] : []
  }

  private func position(of month: Month) -> Int { month.index - months.lowerBound.index }

  private func position(of day: Day) -> Int { max(0, position(of: Month(of: day))) }

  private func cell(_ count: CentreCount, _ position: Int) -> Int {
    position * CentreCount.allCases.count + count.rawValue
  }

  private mutating func add(_ ledgerCase: LedgerCase, through end: Day) {
    kinds.insert(ledgerCase.kind)
    hasReceived[position(of: ledgerCase.receivedOn)] = true
    ledgerCase.forEachEvent { count, day in
      if day <= end { counts[cell(count, position(of: day))] += 1 }
    }
    if let taken = ledgerCase.daysTaken, taken.closedOn <= end {
      days[position(of: taken.closedOn)].append(taken.days)
    }
    guard ledgerCase.kind == .preExamination, let acceptedOn = ledgerCase.acceptedOn,
      acceptedOn <= end
    else { return }
    counts[cell(.backlog, position(of: acceptedOn))] += 1
    if let closedOn = ledgerCase.closedOn, closedOn <= end {
      counts[cell(.backlog, position(of: max(acceptedOn, closedOn)))] -= 1
    }
  }

  /// Turns the changes of the backlog into what is open at the end of each month.
  private mutating func runBacklog() {
    for position in 1..<max(1, months.count) {
      counts[cell(.backlog, position)] += counts[cell(.backlog, position - 1)]
    }
  }
}
