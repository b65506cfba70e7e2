import Domain

/// Counts of cases laid out by centre, kind and month, for one worker and one file.
///
/// The rare case that has no place in the layout is counted in a tally beside it.
final class CaseCounters {
  private static let months = MonthWindow.months
  private static let kinds = CaseKind.allCases.count
  private static let events = 16
  private static let bins = 256
  /// Stretches of up to so many months have a limit of their own below which nothing is noted.
  private static let lanes = 8

  private let centres: [[UInt8]]
  private let counts: ZeroedMemory<UInt32>
  /// Where the days of a centre, kind, way of closing and month are counted; 0 is nowhere.
  private let places: ZeroedMemory<UInt32>
  private var days: [ZeroedMemory<UInt16>] = []
  private var daysUsed = 0
  private static let chunk = 1024
  /// The days past which a case is among the longest, and the age past which among the oldest.
  private let longestLimits: ZeroedMemory<UInt16>
  private let oldestLimits: ZeroedMemory<UInt16>
  private var longest: [Int: NotedCases] = [:]
  private var oldest: [Int: NotedCases] = [:]
  /// Counts that went over 65,535, and days beyond the bins.
  private var spilled: [Int: UInt32] = [:]
  private var rows = 0
  /// What has no place in the layout.
  var others = CaseTally()

  init(centres: [[UInt8]]) {
    self.centres = centres
    let groups = centres.count * Self.kinds
    counts = ZeroedMemory(count: groups * Self.months * Self.events)
    places = ZeroedMemory(count: groups * 2 * Self.months)
    longestLimits = ZeroedMemory(count: centres.count * Self.months)
    oldestLimits = ZeroedMemory(count: centres.count * Self.months * Self.lanes)
  }

  /// A case with days of the window, in the order of the months.
  struct Case {
    var centre: Int
    var kind: Int
    var outcome: Int
    var received: MonthWindow.DayPlace
    var accepted: Int
    var closed: MonthWindow.DayPlace
    var granted: Int
    /// The place of its line.
    var line: Int
  }

  /// Counts a case; months are -1 where there is no such day.
  @inline(__always)
  func add(_ new: Case) {
    rows &+= 1
    let group = (new.centre &* Self.kinds &+ new.kind) &* Self.months
    count(group &+ new.received.month, CaseEvent.received.rawValue)
    if new.accepted >= 0 { count(group &+ new.accepted, CaseEvent.accepted.rawValue) }
    if new.granted >= 0 { count(group &+ new.granted, CaseEvent.granted.rawValue) }
    if new.closed.month >= 0 {
      count(group &+ new.closed.month, CaseEvent.passed.rawValue &+ new.outcome)
      if new.accepted >= 0 { count(group &+ new.closed.month, CaseEvent.left.rawValue) }
      close(new, group)
    }
    if new.kind == 0, new.accepted >= 0, new.accepted != new.closed.month { noteOpen(new) }
  }

  @inline(__always)
  private func count(_ place: Int, _ event: Int) { counts[place &* Self.events &+ event] &+= 1 }

  @inline(__always)
  private func close(_ new: Case, _ group: Int) {
    let taken = new.closed.day &- new.received.day
    let isJudged = new.outcome < 2
    let lane = group &* 2 &+ (isJudged ? Self.months : 0) &+ new.closed.month
    var place = Int(places[lane])
    if place == 0 { place = makePlace(lane) }
    if taken < Self.bins {
      let chunk = days[place / Self.chunk]
      let bin = place % Self.chunk &* Self.bins &+ taken
      let count = chunk[bin] &+ 1
      chunk[bin] = count
      if count == 0 { spilled[lane &* 65536 &+ taken, default: 0] += 65536 }
    } else {
      spilled[lane &* 65536 &+ taken, default: 0] += 1
    }
    guard isJudged, new.kind == 0 else { return }
    if taken >= Int(longestLimits[new.centre &* Self.months &+ new.closed.month]) {
      noteLongest(new, taken)
    }
  }

  private func makePlace(_ lane: Int) -> Int {
    daysUsed += 1
    if daysUsed / Self.chunk == days.count {
      days.append(ZeroedMemory(count: Self.chunk * Self.bins))
    }
    places[lane] = UInt32(daysUsed)
    return daysUsed
  }

  private func noteLongest(_ new: Case, _ taken: Int) {
    let place = new.centre * Self.months + new.closed.month
    var noted = longest[place] ?? .longest
    noted.add(NotedCase(measure: Int32(taken), line: new.line))
    longest[place] = noted
    if noted.cases.count == NotedCases.limit, let last = noted.cases.last {
      longestLimits[place] = UInt16(clamping: Int(last.measure) + 1)
    }
  }

  /// A case open over a month's end: of those that span the same months few are the oldest.
  @inline(__always)
  private func noteOpen(_ new: Case) {
    let span = new.closed.month < 0 ? 0 : min(new.closed.month &- new.accepted, Self.lanes - 1)
    let place = (new.centre &* Self.months &+ new.accepted) &* Self.lanes &+ span
    if 65535 &- new.received.day >= Int(oldestLimits[place]) { noteOldest(new, span, place) }
  }

  private func noteOldest(_ new: Case, _ span: Int, _ place: Int) {
    let key = (new.centre * Self.months + new.accepted) * (Self.months + 1) + new.closed.month + 1
    var noted = oldest[key] ?? .oldest
    let day = MonthWindow.first.start.advanced(by: new.received.day)
    noted.add(NotedCase(measure: day.number, line: new.line))
    oldest[key] = noted
    // The last lane is of several stretches, and has no limit.
    guard span < Self.lanes - 1, noted.cases.count == NotedCases.limit,
      let last = noted.cases.last
    else { return }
    let age = 65535 - (Int(last.measure) - Int(MonthWindow.first.start.number))
    oldestLimits[place] = UInt16(clamping: age + 1)
  }
}

extension CaseCounters {
  /// All that was counted.
  func tally() -> CaseTally {
    var tally = others
    tally.rows += rows
    for centre in centres.indices {
      let id = String(decoding: centres[centre], as: UTF8.self)
      guard isAny(of: centre) else { continue }
      tally.count(for: id) { own in
        for kind in 0..<Self.kinds { move(centre, kind, into: &own) }
      }
    }
    moveNoted(into: &tally)
    return tally
  }

  private func isAny(of centre: Int) -> Bool {
    (0..<Self.kinds * Self.months).contains { place in
      counts[(centre * Self.kinds * Self.months + place) * Self.events] > 0
    }
  }

  private func move(_ centre: Int, _ kind: Int, into own: inout CentreTally) {
    let group = (centre * Self.kinds + kind) * Self.months
    for month in 0..<Self.months {
      let place = (group + month) * Self.events
      let lane = group * 2 + month
      guard CaseEvent.allCases.contains(where: { counts[place + $0.rawValue] > 0 }) else {
        continue
      }
      let calendar = MonthWindow.first.advanced(by: month)
      own.count(CentreTally.Group(CaseKind.allCases[kind], in: calendar)) { cell in
        for event in CaseEvent.allCases { cell[event] += Int(counts[place + event.rawValue]) }
        cell.otherDays.add(taken(lane))
        cell.judgedDays.add(taken(lane + Self.months))
        guard kind == 0 else { return }
        for noted in longest[centre * Self.months + month]?.cases ?? [] { cell.longest.add(noted) }
      }
    }
  }

  private func taken(_ lane: Int) -> DayCounts {
    let place = Int(places[lane])
    guard place > 0 else { return DayCounts() }
    let chunk = days[place / Self.chunk]
    var entries: [DayCounts.Entry] = []
    for bin in 0..<Self.bins {
      let count =
        UInt32(chunk[place % Self.chunk * Self.bins + bin])
        + (spilled.isEmpty ? 0 : spilled[lane * 65536 + bin] ?? 0)
      if count > 0 { entries.append(DayCounts.Entry(days: Int32(bin), count: count)) }
    }
    if !spilled.isEmpty {
      let far = spilled.filter { $0.key / 65536 == lane && $0.key % 65536 >= Self.bins }
      for (key, count) in far.sorted(by: { $0.key < $1.key }) {
        entries.append(DayCounts.Entry(days: Int32(key % 65536), count: count))
      }
    }
    return DayCounts(entries)
  }

  private func moveNoted(into tally: inout CaseTally) {
    for (key, noted) in oldest {
      let closed = key % (Self.months + 1) - 1
      let accepted = key / (Self.months + 1) % Self.months
      let centre = key / (Self.months + 1) / Self.months
      let stretch = CentreTally.Stretch(
        since: MonthWindow.first.advanced(by: accepted),
        until: closed < 0 ? nil : MonthWindow.first.advanced(by: closed))
      tally.count(for: String(decoding: centres[centre], as: UTF8.self)) { own in
        for one in noted.cases { own.note(one, over: stretch) }
      }
    }
  }
}
