extension CentreTally {
  /// Counts a case of the centre.
  mutating func add(_ new: LedgerCase) {
    let received = Month(of: new.receivedOn)
    func count(_ event: CaseEvent, on day: Day) {
      self.count(Group(new.kind, in: Month(of: day), since: received)) { $0[event] += 1 }
    }
    count(.received, on: new.receivedOn)
    if let acceptedOn = new.acceptedOn { count(.accepted, on: acceptedOn) }
    if let grantedOn = new.grantedOn { count(.granted, on: grantedOn) }
    if let closedOn = new.closedOn {
      close(new, on: closedOn)
      if let acceptedOn = new.acceptedOn { count(.left, on: max(acceptedOn, closedOn)) }
    }
    noteOpen(new)
  }

  private mutating func close(_ new: LedgerCase, on closedOn: Day) {
    let group = Group(new.kind, in: Month(of: closedOn), since: Month(of: new.receivedOn))
    let days = Int32(clamping: closedOn.days(since: new.receivedOn))
    count(group) { counts in
      counts[CaseEvent(closedAs: new.outcome)] += 1
      guard new.outcome == .passed || new.outcome == .failed else {
        return counts.otherDays.add(days)
      }
      counts.judgedDays.add(days)
      if new.kind == .preExamination {
        counts.longest.add(NotedCase(measure: days, line: new.origin.line))
      }
    }
  }

  private mutating func noteOpen(_ new: LedgerCase) {
    guard new.kind == .preExamination, let acceptedOn = new.acceptedOn else { return }
    let since = Month(of: max(acceptedOn, new.receivedOn))
    let until = new.closedOn.map { Month(of: $0) }
    guard until.map({ $0 > since }) ?? true else { return }
    note(
      NotedCase(measure: new.receivedOn.number, line: new.origin.line),
      over: Stretch(since: since, until: until))
  }
}
