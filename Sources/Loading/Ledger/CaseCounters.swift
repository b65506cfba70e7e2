import Domain

/// Counts of cases laid out by month, centre and kind, for one worker and one file.
///
/// The months that are in hand at a time lie close together. What happens to a case is counted
/// without branches where it cannot be foreseen, by adding 0 or 1. The rare case that has no place
/// in the layout is counted in a tally beside it.
final class CaseCounters {
  private static let months = MonthWindow.months
  private static let events = 16
  private static let bins = 256
  /// Stretches of up to so many months have a limit of their own below which nothing is noted.
  private static let lanes = 8

  private let centres: [[UInt8]]
  private let kinds = CaseKind.allCases.count
  private let groups: Int
  private let counts: ZeroedMemory<UInt32>
  /// Where the days of a month, centre, kind and way of closing are counted; 0 is nowhere.
  private let places: ZeroedMemory<UInt32>
  private let days = ZeroedMemory<UInt16>(count: places * bins)
  private var placesUsed = 0
  /// The most places there are; past them days are counted as those beyond the bins.
  private static let places = 1 << 17
  /// The days past which a case is among the longest, and the age past which among the oldest.
  private let longestLimits: ZeroedMemory<UInt16>
  private let oldestLimits: ZeroedMemory<UInt16>
  private var longest: [Int: NotedCases] = [:]
  private var oldest: [Int: NotedCases] = [:]
  /// Counts that went over 65,535, and days beyond the bins.
  private var spilled: [Int: UInt32] = [:]
  /// The months that something happened in: from the first to before the last.
  private var first = MonthWindow.months
  private var end = 0
  /// What has no place in the layout.
  var others = CaseTally()

  init(centres: [[UInt8]]) {
    self.centres = centres
    groups = centres.count * kinds
    counts = ZeroedMemory(count: groups * Self.months * Self.events)
    places = ZeroedMemory(count: groups * 2 * Self.months)
    longestLimits = ZeroedMemory(count: centres.count * Self.months)
    oldestLimits = ZeroedMemory(count: centres.count * Self.months * Self.lanes)
  }

  /// A case as the fast path reads it.
  struct Case {
    /// The outcome of one without any.
    static let noOutcome = 5

    /// Numbers of words; -1 for one that is not known.
    var centre: Int
    var kind: Int
    var outcome: Int
    var received: MonthWindow.DayPlace
    /// The month, as of a day.
    var accepted: Int
    var closed: MonthWindow.DayPlace
    /// The month, as of a day.
    var granted: Int
    /// The place of its line.
    var line: Int

    /// Whether all of it is known, and its days are in the order of the months.
    @inline(__always)
    var isInOrder: Bool {
      let isKnown =
        (centre | kind | outcome | received.month) >= 0
        && min(accepted, closed.month, granted) > MonthWindow.strange
      let start = received.month
      let isLater =
        (accepted < 0 ? start : accepted) >= start && (granted < 0 ? start : granted) >= start
      return isKnown && isLater
        && (closed.month < 0 || closed.day >= received.day && closed.month >= accepted)
    }
  }

  /// Counts a case that is in order.
  @inline(__always)
  func add(_ new: Case) {
    let group = new.centre &* kinds &+ new.kind
    let isAccepted = new.accepted >= 0
    let received = new.received.month
    // Nothing happens to a case before it is received.
    first = min(first, received)
    end = max(end, max(received, new.accepted, new.closed.month, new.granted) &+ 1)
    count(received, group, .received, true)
    count(isAccepted ? new.accepted : received, group, .accepted, isAccepted)
    count(new.granted >= 0 ? new.granted : received, group, .granted, new.granted >= 0)
    if new.closed.month >= 0 {
      let place = (new.closed.month &* groups &+ group) &* Self.events
      counts[place &+ CaseEvent.passed.rawValue &+ new.outcome] &+= 1
      count(new.closed.month, group, .left, isAccepted)
      close(new, group)
    }
    noteOpen(new)
  }

  @inline(__always)
  private func count(_ month: Int, _ group: Int, _ event: CaseEvent, _ isSo: Bool) {
    counts[(month &* groups &+ group) &* Self.events &+ event.rawValue] &+= isSo ? 1 : 0
  }

  @inline(__always)
  private func close(_ new: Case, _ group: Int) {
    let taken = new.closed.day &- new.received.day
    let isJudged = new.outcome < 2
    let lane = (new.closed.month &* groups &+ group) &* 2 &+ (isJudged ? 1 : 0)
    var place = Int(places[lane])
    if place == 0 { place = makePlace(lane) }
    if taken < Self.bins, place > 0 {
      let bin = place &* Self.bins &+ taken
      let count = days[bin] &+ 1
      days[bin] = count
      if count == 0 { spill(lane, taken, 65536) }
    } else {
      spill(lane, taken, 1)
    }
    // Few are so long; whether a case is looked at for it at all cannot be foreseen.
    let limit = Int(longestLimits[new.closed.month &* centres.count &+ new.centre])
    let wanted = isJudged && new.kind == 0 ? limit : Int.max
    if taken >= wanted { noteLongest(new, taken) }
  }

  @inline(never)
  private func makePlace(_ lane: Int) -> Int {
    guard placesUsed < Self.places - 1 else { return 0 }
    placesUsed += 1
    places[lane] = UInt32(placesUsed)
    return placesUsed
  }

  @inline(never)
  private func spill(_ lane: Int, _ taken: Int, _ count: UInt32) {
    spilled[lane * 65536 + taken, default: 0] += count
  }

  @inline(never)
  private func noteLongest(_ new: Case, _ taken: Int) {
    let place = new.closed.month * centres.count + new.centre
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
    let since = max(new.accepted, 0)
    let isSpanning = new.kind == 0 && new.accepted >= 0 && new.accepted != new.closed.month
    let months = new.closed.month < 0 ? 0 : new.closed.month &- since
    let span = min(max(months, 0), Self.lanes &- 1)
    let place = (since &* centres.count &+ new.centre) &* Self.lanes &+ span
    let wanted = isSpanning ? Int(oldestLimits[place]) : Int.max
    if 65535 &- new.received.day >= wanted { noteOldest(new, span, place) }
  }

  @inline(never)
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
    var counted = 0
    for centre in centres.indices where isAny(of: centre) {
      tally.count(for: String(decoding: centres[centre], as: UTF8.self)) { own in
        for kind in 0..<kinds { counted += move(centre, kind, into: &own) }
      }
    }
    tally.rows += counted
    moveNoted(into: &tally)
    return tally
  }

  /// The months to look through.
  private var months: Range<Int> { first < end ? first..<end : 0..<0 }

  private func isAny(of centre: Int) -> Bool {
    months.contains { month in
      (0..<kinds).contains { kind in
        counts[(month * groups + centre * kinds + kind) * Self.events] > 0
      }
    }
  }

  /// Adds the counts of a centre and a kind; gives the cases received.
  private func move(_ centre: Int, _ kind: Int, into own: inout CentreTally) -> Int {
    var rows = 0
    for month in months {
      let group = month * groups + centre * kinds + kind
      let place = group * Self.events
      guard CaseEvent.allCases.contains(where: { counts[place + $0.rawValue] > 0 }) else {
        continue
      }
      let calendar = MonthWindow.first.advanced(by: month)
      own.count(CentreTally.Group(CaseKind.allCases[kind], in: calendar)) { cell in
        for event in CaseEvent.allCases { cell[event] += Int(counts[place + event.rawValue]) }
        cell.otherDays.add(taken(group * 2))
        cell.judgedDays.add(taken(group * 2 + 1))
        guard kind == 0 else { return }
        let noted = longest[month * centres.count + centre]?.cases ?? []
        for noted in noted { cell.longest.add(noted) }
      }
      rows += Int(counts[place + CaseEvent.received.rawValue])
    }
    return rows
  }

  private func taken(_ lane: Int) -> DayCounts {
    let place = Int(places[lane])
    guard place > 0 || !spilled.isEmpty else { return DayCounts() }
    var entries: [DayCounts.Entry] = []
    for four in stride(from: 0, to: place > 0 ? Self.bins : 0, by: 4) {
      // Most bins are empty, and four of them are a word.
      if spilled.isEmpty, days.word(at: place * Self.bins + four) == 0 { continue }
      for bin in four..<four + 4 {
        let count =
          UInt32(days[place * Self.bins + bin])
          + (spilled.isEmpty ? 0 : spilled[lane * 65536 + bin] ?? 0)
        if count > 0 { entries.append(DayCounts.Entry(days: Int32(bin), count: count)) }
      }
    }
    guard !spilled.isEmpty else { return DayCounts(entries) }
    let far = spilled.filter { key, _ in
      key / 65536 == lane && (key % 65536 >= Self.bins || place == 0)
    }
    for (key, count) in far.sorted(by: { $0.key < $1.key }) {
      entries.append(DayCounts.Entry(days: Int32(key % 65536), count: count))
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
