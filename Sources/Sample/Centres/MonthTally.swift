import Domain

/// What a centre's cases make of one month.
struct MonthTally {
  let month: Month
  var received = 0
  var accepted = 0
  var passed = 0
  var failed = 0
  var withdrawn = 0
  var granted = 0
  /// Days of the cases examined in the month.
  var days: [Int] = []
  /// Open pre-examination cases at the month's end.
  var backlog = 0
  var confirmation = (accepted: 0, closed: 0)
  var enforcement = (accepted: 0, closed: 0)
  var enforcementDays = 0
  var mediation = (accepted: 0, closed: 0, settled: 0)

  /// An empty month.
  init(_ month: Month) { self.month = month }

  /// The months of `book` from the first the centre was open in, within the sample.
  static func months(of book: CaseBook) -> [MonthTally] {
    let months = Coverage.months.filter { book.centre.isOpen(in: $0) }
    guard let first = months.first else { return [] }
    var tallies = months.map { MonthTally($0) }
    var carried = 0
    func change(_ day: Day?, _ apply: (inout MonthTally) -> Void) {
      guard let day else { return }
      let index = Month(of: day).index - first.index
      if tallies.indices.contains(index) { apply(&tallies[index]) }
    }
    for item in book.cases {
      change(item.receivedOn) { if item.kind == .preExamination { $0.received += 1 } }
      change(item.acceptedOn) { $0.accept(item) }
      change(item.closedOn) { $0.close(item) }
      change(item.grantedOn) { $0.granted += 1 }
      if item.kind == .preExamination { carried += item.balance(before: first.start) }
    }
    for index in tallies.indices {
      let month = tallies[index]
      carried += month.accepted - month.passed - month.failed - month.withdrawn
      tallies[index].backlog = carried
    }
    return tallies
  }

  private mutating func accept(_ item: SampleCase) {
    switch item.kind {
    case .preExamination: accepted += 1
    case .confirmation: confirmation.accepted += 1
    case .enforcement: enforcement.accepted += 1
    case .mediation: mediation.accepted += 1
    case .navigation: break
    }
  }

  private mutating func close(_ item: SampleCase) {
    switch item.kind {
    case .preExamination:
      guard item.acceptedOn != nil else { return }
      switch item.outcome {
      case .passed: passed += 1
      case .failed: failed += 1
      default: withdrawn += 1
      }
      if item.isExamined { days.append(item.days ?? 0) }
    case .confirmation: confirmation.closed += 1
    case .enforcement:
      enforcement.closed += 1
      enforcementDays += item.days ?? 0
    case .mediation:
      mediation.closed += 1
      if item.outcome == .settled { mediation.settled += 1 }
    case .navigation: break
    }
  }
}

extension SampleCase {
  /// 1 when the case was accepted before `day` and not closed before it, else 0.
  fileprivate func balance(before day: Day) -> Int {
    guard let acceptedOn, acceptedOn < day else { return 0 }
    return closedOn.map { $0 < day } == true ? 0 : 1
  }
}

extension MonthTally {
  /// The cases examined.
  var examined: Int { passed + failed }
  /// The sum of their days.
  var daysTotal: Int { days.reduce(0, +) }

  /// Mean, median and 90th percentile of the days, as the files write them; blank for none.
  var daysCells: [String] {
    guard !days.isEmpty else { return ["", "", ""] }
    let sorted = days.sorted()
    let middle = sorted[(sorted.count - 1) / 2] + sorted[sorted.count / 2]
    let rank = (9 * sorted.count + 9) / 10
    return [
      (daysTotal * 10).rounded(over: sorted.count).decimal(places: 1),
      (middle * 5).decimal(places: 1), "\(sorted[rank - 1])",
    ]
  }
}
