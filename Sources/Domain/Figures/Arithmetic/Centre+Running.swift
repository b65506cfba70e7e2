extension Centre {
  /// Whether the centre is open at the end of `day`: opened by then and not closed; blank is not open.
  public func isRunning(on day: Day) -> Bool {
    guard let openedOn, openedOn <= day else { return false }
    return closedOn.map { $0 > day } ?? true
  }

  /// Whether it was open on a day of `month`, so that a row of it is due.
  func owes(_ month: Month) -> Bool {
    guard let openedOn, openedOn <= month.end else { return false }
    guard let closedOn else { return true }
    return closedOn >= month.start
  }
}
