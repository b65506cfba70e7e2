import Domain

/// Every case of one centre, in the order of receipt.
struct CaseBook {
  let centre: CentrePlan
  /// The cases, as they are known at the end of the sample.
  let cases: [SampleCase]

  /// The cases of the centre that `pace` describes.
  init(_ pace: CentrePace, seed: UInt64) {
    centre = pace.centre
    var random = RandomSource(seed: seed, "cases \(pace.centre.id)")
    let usual = random.whole(58...82)
    let passing = random.whole(84...93)
    var cases: [SampleCase] = []
    // A centre that opened earlier has open cases when the sample begins.
    let start = Coverage.firstMonth.advanced(by: -2)
    for index in start.index...Coverage.lastMonth.index {
      let month = Month(index: index)
      guard let opened = pace.centre.openedOn, pace.centre.isOpen(in: month) else { continue }
      let first = Swift.max(month.start, opened)
      let share = month.end.days(since: first) + 1
      let load = pace.load(in: month, usual: usual) + random.whole(-4...4)
      let count = pace.centre.capacityPerMonth * Swift.max(0, load) / 100 * share / 30
      for _ in 0..<count {
        let day = first.advanced(by: random.whole(0...(share - 1))).workday
        cases.append(
          CaseBook.examination(
            receivedOn: day, level: pace.centre.serviceDays ?? 15,
            slowness: pace.slowness(in: month), passing: passing, &random))
      }
      cases += CaseBook.others(
        pace.centre, first: first, share: share, count: count, random: &random)
    }
    self.cases =
      cases.enumerated()
      .sorted { ($0.element.receivedOn, $0.offset) < ($1.element.receivedOn, $1.offset) }
      .map { $0.element.known(by: Coverage.lastDay) }
      .filter { $0.receivedOn <= Coverage.lastDay }
  }

  /// One request for pre-examination: most are done well within the service level `level`.
  private static func examination(
    receivedOn: Day, level: Int, slowness: Int, passing: Int, _ random: inout RandomSource
  ) -> SampleCase {
    var new = SampleCase(kind: .preExamination, receivedOn: receivedOn)
    guard random.chance(94) else {
      new.closedOn = receivedOn.advanced(by: random.whole(1...4)).workday
      new.outcome = .closed
      return new
    }
    let tempo = random.whole(0...99)
    let longest = tempo < 92 ? level * 8 : tempo < 97 ? level * 10 : level * 15
    let days = Swift.max(3, random.whole(level * 2...longest) * slowness / 1000)
    new.acceptedOn = receivedOn.advanced(by: random.whole(0...2))
    new.closedOn = receivedOn.advanced(by: days)
    if random.chance(3) {
      new.outcome = .withdrawn
    } else if random.chance(passing) {
      new.outcome = .passed
      if random.chance(91) {
        new.grantedOn = receivedOn.advanced(by: days + random.whole(45...130)).workday
      }
    } else {
      new.outcome = .failed
    }
    return new
  }

  /// The cases of the other service lines.
  private static func others(
    _ centre: CentrePlan, first: Day, share: Int, count: Int, random: inout RandomSource
  ) -> [SampleCase] {
    var lines: [(kind: CaseKind, count: Int, days: ClosedRange<Int>)] = []
    if centre.offersConfirmation { lines.append((.confirmation, count / 16, 18...55)) }
    lines.append((.enforcement, count / 9 + random.whole(0...4), 4...26))
    if centre.offersMediation {
      lines.append((.mediation, count / 12 + random.whole(0...3), 6...32))
    }
    if centre.offersNavigation { lines.append((.navigation, random.whole(0...1), 60...140)) }
    return lines.flatMap { line in
      (0..<line.count).map { _ in
        let day = first.advanced(by: random.whole(0...(share - 1))).workday
        let isSettled = line.kind == .mediation && random.chance(71)
        return SampleCase(
          kind: line.kind, receivedOn: day, acceptedOn: day.advanced(by: random.whole(0...3)),
          closedOn: day.advanced(by: 3 + random.whole(line.days)),
          outcome: isSettled ? .settled : .closed)
      }
    }
  }
}
