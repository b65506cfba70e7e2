/// What stayed as it was when a dataset was read again: a table whose files did not change keeps its
/// rows where they are, and two looks at the same place cost nothing.
extension Dataset {
  /// Whether all rows that measures are judged by are those of `other`.
  func hasProgramme(of other: Dataset) -> Bool {
    settings == other.settings
      && units.isKept(in: other.units) && prefectures.isKept(in: other.prefectures)
      && chapters.isKept(in: other.chapters) && articles.isKept(in: other.articles)
      && measures.isKept(in: other.measures) && ladders.isKept(in: other.ladders)
      && rungDates.isKept(in: other.rungDates) && stageEvents.isKept(in: other.stageEvents)
      && indicators.isKept(in: other.indicators)
      && observations.isKept(in: other.observations) && targets.isKept(in: other.targets)
      && centres.isKept(in: other.centres) && nodes.isKept(in: other.nodes)
  }

  /// Whether all rows that tell of centres and the network are those of `other`.
  func hasOperations(of other: Dataset) -> Bool {
    settings == other.settings && ledger.isSame(as: other.ledger)
      && units.isKept(in: other.units) && prefectures.isKept(in: other.prefectures)
      && centres.isKept(in: other.centres) && centreMonths.isKept(in: other.centreMonths)
      && nodes.isKept(in: other.nodes) && serviceItems.isKept(in: other.serviceItems)
      && networkMonths.isKept(in: other.networkMonths)
  }
}

extension Array {
  /// Whether both are the same elements in the same place; false says nothing.
  fileprivate func isKept(in other: [Element]) -> Bool {
    guard count == other.count else { return false }
    return unsafe isEmpty
      || withUnsafeBufferPointer { own in
        unsafe other.withUnsafeBufferPointer { unsafe own.baseAddress == $0.baseAddress }
      }
  }
}

extension LedgerReading {
  /// Whether both say the same of centres.
  fileprivate func isSame(as other: LedgerReading) -> Bool {
    reason == other.reason && ledger?.total == other.ledger?.total
  }
}
