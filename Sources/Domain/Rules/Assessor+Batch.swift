extension Assessor {
  /// The rung on which the notice that grants a batch is out.
  static let announcedRung = "announced"

  /// `batch` (RULES, "Which rule a measure takes"): things granted by one notice, on their ladder
  /// until announced or due, then counted.
  func batch(_ matter: Matter) -> Ruling {
    let announced = position(of: matter).reachedOn(Self.announcedRung)
    let isDue = matter.dueOn.map(isPast) ?? false
    guard announced != nil || isDue else {
      var ruling = stage(matter, required: Self.announcedRung)
      // The rung is shown by the lineage; the value stays empty until the batch is counted.
      ruling.value = .missing
      ruling.target = matter.target
      return ruling
    }
    if let count = count(of: matter, since: announced), let value = count.value {
      return counted(matter, count, value)
    }
    var ruling = onLadder(
      matter, position(of: matter), .onTrack, .announcedNotCounted(on: announced))
    if announced == nil, let due = matter.dueOn {
      ruling.light = .noData
      ruling.reason = .dueWithoutFigure(due: due)
    }
    ruling.value = .missing
    ruling.target = matter.target
    ruling.requiredRung = Self.announcedRung
    return ruling
  }

  /// The count of the year it is due in, by a figure that reaches past the notice: one that ends
  /// before it cannot hold the batch.
  private func count(of matter: Matter, since announced: Day?) -> Reading? {
    let year = matter.dueOn?.year ?? asOf.year
    guard let latest = matter.line.latest(in: year) else { return nil }
    if let announced, latest.end < announced { return nil }
    return matter.line.reading(at: latest)
  }

  private func counted(_ matter: Matter, _ count: Reading, _ value: Exact) -> Ruling {
    guard let target = matter.target else { return figureOnly(matter, .noData, .noTarget) }
    var ruling = Ruling(.done, .counted(value: value, target: target))
    ruling.dueOn = matter.dueOn
    ruling.target = target
    ruling.requiredRung = Self.announcedRung
    ruling.show(count)
    ruling.evidence += matter.moves.map { .move($0) } + targetEvidence(matter)
    ruling.targetShare = (value * 100) / target
    ruling.working = .share(value: value, target: target, share: ruling.targetShare)
    guard value < target else { return ruling }
    ruling.light = hasMissed(matter, at: count.end) == nil ? .behind : .missed
    return ruling
  }
}
