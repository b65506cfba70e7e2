extension FigureMaker {
  /// A figure of the centre at `position` in one month alone.
  func figure(_ key: FigureKey, centreAt position: Int, in month: Month) -> Figure {
    guard let formula = CentreFormula(key) else { return .missing(key) }
    let stretch = month...month
    let quotient = centres.quotient(formula, at: [position], over: stretch)
    let lineage = Lineage(
      .figure(key), reason: formula.isFromCases ? centres.ledger.reason : nil,
      working: centres.working(key, formula, quotient, at: [position], over: stretch),
      collecting: { [centres] in centres.inputs(formula, at: [position], over: stretch) })
    return Figure(key, quotient, until: month.end, lineage: lineage)
  }
}
