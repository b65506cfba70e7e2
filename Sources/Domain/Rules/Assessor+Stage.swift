extension Assessor {
  /// `stage` (RULES, "Which rule a measure takes"): the first branch that holds.
  func stage(_ matter: Matter) -> Ruling {
    guard let required = matter.measure.requiredRung else {
      return onLadder(matter, position(of: matter), .noData, .noTarget)
    }
    return stage(matter, required: required)
  }

  /// The stage rule with `required` as the rung to reach.
  func stage(_ matter: Matter, required: String) -> Ruling {
    let position = position(of: matter)
    let (light, reason) = stageLight(matter, position, required: required)
    var ruling = onLadder(matter, position, light, reason)
    ruling.requiredRung = required
    return ruling
  }

  private func stageLight(
    _ matter: Matter, _ position: LadderPosition, required: String
  ) -> (Light, Reason) {
    if let on = position.reachedOn(required) {
      return (.done, .rungReached(rung: required, on: on))
    }
    if let due = matter.dueOn, isPast(due) {
      return (.overdue, .pastDue(due: due, days: asOf.days(since: due)))
    }
    if let missed = position.missed(of: matter.rungDates, by: asOf) {
      return (.behind, .rungDateMissed(rung: missed.rung, due: missed.dueOn))
    }
    let still = asOf.days(since: position.since)
    if Exact(still) >= constants.stalledDays {
      return (.behind, .stalled(days: still, since: position.since))
    }
    return withTimeLeft(matter, position)
  }

  /// Due soon, or on track.
  func withTimeLeft(_ matter: Matter, _ position: LadderPosition) -> (Light, Reason) {
    if let due = matter.dueOn, let left = daysLeftSoon(due) {
      return (.dueSoon, .dueSoon(due: due, days: left))
    }
    let left = matter.dueOn.map { $0.days(since: asOf) }
    return (.onTrack, .underWay(rung: position.rung, daysLeft: left))
  }

  /// Where a matter stands on its ladder by the day.
  func position(of matter: Matter) -> LadderPosition {
    LadderPosition(matter, events: dataset.stageEvents, year: asOf.year)
  }

  /// A ruling that shows the rung of a matter.
  func onLadder(
    _ matter: Matter, _ position: LadderPosition, _ light: Light, _ reason: Reason
  ) -> Ruling {
    var ruling = Ruling(light, reason)
    ruling.value = position.rung.map { .rung($0) } ?? .missing
    ruling.dueOn = matter.dueOn
    ruling.requiredRung = matter.measure.requiredRung
    ruling.evidence = matter.moves.map { .move($0) }
    if case .rungDateMissed(let rung, _) = reason,
      let date = matter.rungDates.first(where: { $0.rung == rung })
    {
      ruling.evidence.append(.rungDate(date))
    }
    return ruling
  }
}
