/// Judges measures as of a day (RULES): one function a rule, in the file of its name.
struct Assessor: Sendable {
  let book: FigureBook
  let constants: RuleConstants
  let overrides: OverrideIndex

  var asOf: Day { book.asOf }
  var dataset: Dataset { book.dataset }

  /// The judgement of a matter, with the light a person has set where one has.
  func ruling(_ matter: Matter) -> Ruling {
    overrides.applied(to: computedRuling(matter), matter.measure.id, matter.area)
  }

  private func computedRuling(_ matter: Matter) -> Ruling {
    var ruling = aged(byRule(matter), matter)
    ruling.trend = trend(of: matter)
    if matter.measure.rule == .trendOnly {
      ruling.showOnly(.none, .trendOnly)
    } else if matter.override?.isApplicable == false {
      // "Where conditions permit": the measure does not apply here.
      ruling.showOnly(.notApplicable, .notApplicable)
      if let target = matter.override { ruling.evidence.append(.ownTarget(target, .applicable)) }
    } else if !matter.isJudged {
      ruling.showOnly(.none, .notJudged)
      if matter.moves.isEmpty, case .rung = ruling.value { ruling.value = .missing }
    }
    return ruling
  }

  private func byRule(_ matter: Matter) -> Ruling {
    switch matter.measure.rule {
    case .linear, .linearToZero: linear(matter)
    case .threshold: threshold(matter)
    case .growth: growth(matter)
    case .batch: batch(matter)
    case .stage: stage(matter)
    case .event: event(matter)
    case .trendOnly: figureOnly(matter, .none, .trendOnly)
    }
  }

  /// A ruling that shows the latest value of a matter with a light no figure gave.
  func figureOnly(_ matter: Matter, _ light: Light, _ reason: Reason) -> Ruling {
    var ruling = Ruling(light, reason)
    ruling.dueOn = matter.dueOn
    ruling.target = matter.target
    ruling.show(matter.line.reading)
    return ruling
  }

  /// The ruling of a matter whose figure cannot be judged: nothing is in, or a part is missing.
  func withoutFigure(_ matter: Matter) -> Ruling {
    guard let latest = matter.line.latest else { return figureOnly(matter, .noData, .noFigure) }
    return figureOnly(matter, .noData, .partMissing(until: latest.end))
  }

  /// Whether a day that was due has passed: it is the as-of day or before (RULES, "Time").
  func isPast(_ due: Day) -> Bool { due <= asOf }

  /// The days left, when they are few enough to say so: 1 to 30.
  func daysLeftSoon(_ due: Day?) -> Int? {
    guard let due else { return nil }
    let left = due.days(since: asOf)
    return left >= 1 && Exact(left) <= constants.dueSoonDays ? left : nil
  }

  /// Whether a figure not reaching its target has missed it: it speaks of the due day or later
  /// (RULES, "Past due").
  func hasMissed(_ matter: Matter, at end: Day) -> Day? {
    guard let due = matter.dueOn, isPast(due), end >= due else { return nil }
    return due
  }
}

extension Ruling {
  /// Shows `reading` as the value.
  mutating func show(_ reading: Reading?) {
    guard let reading else { return }
    value = reading.value.map { .number($0, reading.bound) } ?? .missing
    period = reading.period
    latestEnd = reading.end
    evidence += reading.rows.map { .observation($0) }
    if reading.value != nil, reading.pieces.count > 1 {
      working = .sum(reading.pieces.map(\.value))
    }
  }

  /// Keeps the value and takes away what only a judged area has.
  mutating func showOnly(_ light: Light, _ reason: Reason) {
    self.light = light
    self.reason = reason
    lastLight = nil
    target = nil
    requiredRung = nil
    baseline = nil
    dueOn = nil
    targetShare = nil
    yearShare = nil
    if case .sum = working {} else { working = nil }
  }
}
