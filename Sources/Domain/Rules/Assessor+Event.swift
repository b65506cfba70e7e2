extension Assessor {
  /// `event` (RULES, "Which rule a measure takes"): done; past due; put off, called off or late
  /// for a rung's own date; due soon; else on track.
  func event(_ matter: Matter) -> Ruling {
    let position = position(of: matter)
    guard let required = matter.measure.requiredRung else {
      return onLadder(matter, position, .noData, .noTarget)
    }
    let (light, reason) = eventLight(matter, position, required: required)
    return onLadder(matter, position, light, reason)
  }

  private func eventLight(
    _ matter: Matter, _ position: LadderPosition, required: String
  ) -> (Light, Reason) {
    if let on = position.reachedOn(required) {
      return (.done, .rungReached(rung: required, on: on))
    }
    if let due = matter.dueOn, isPast(due) {
      return (.overdue, .pastDue(due: due, days: asOf.days(since: due)))
    }
    if let rung = position.rung, position.order == nil {
      return (.behind, .setAside(rung: rung))
    }
    if let missed = position.missed(of: matter.rungDates, by: asOf) {
      return (.behind, .rungDateMissed(rung: missed.rung, due: missed.dueOn))
    }
    return withTimeLeft(matter, position)
  }
}
