/// The cases of a file, or of several, as counts: its size does not grow with the rows.
public struct CaseTally: Hashable, Sendable {
  /// The counts of each centre, by its id.
  public private(set) var centres: [String: CentreTally] = [:]
  /// The cases counted.
  public var rows = 0

  /// A tally without cases.
  public init() {}

  /// Counts a case.
  public mutating func add(_ new: LedgerCase) {
    rows += 1
    centres[new.centre, default: CentreTally()].add(new)
  }

  /// The tally of the centre `id`, for adding counts that were made elsewhere.
  public mutating func count(for id: String, _ add: (inout CentreTally) -> Void) {
    add(&centres[id, default: CentreTally()])
  }

  /// Adds the cases of `other`, those of file 0 as of the file with the number `file`.
  public mutating func add(_ other: CaseTally, file: Int32 = 0) {
    rows += other.rows
    for (id, tally) in other.centres {
      centres[id, default: CentreTally()].add(tally, file: file)
    }
  }
}

/// The cases of one centre as counts.
public struct CentreTally: Hashable, Sendable {
  /// What is counted together.
  public struct Group: Hashable, Sendable {
    /// The kind of the cases.
    public let kind: CaseKind
    /// The month it happened in.
    public let month: Month
    /// The month from whose end on it is known: a case is not before it is received, whatever its
    /// other dates say.
    public let since: Month

    /// What happened to cases of `kind` in `month`, known since the same month or a later one.
    public init(_ kind: CaseKind, in month: Month, since: Month? = nil) {
      self.kind = kind
      self.month = month
      self.since = max(since ?? month, month)
    }
  }

  /// What happened in a month.
  public struct Counts: Hashable, Sendable {
    private var events = [UInt32](repeating: 0, count: CaseEvent.allCases.count)
    /// The days of the cases closed as passed or failed.
    public var judgedDays = DayCounts()
    /// The days of the cases closed otherwise.
    public var otherDays = DayCounts()
    /// The cases closed as passed or failed that took longest.
    public var longest = NotedCases.longest

    /// Nothing.
    public init() {}

    /// How often `event` happened.
    public subscript(event: CaseEvent) -> Int {
      get { Int(events[event.rawValue]) }
      set { events[event.rawValue] = UInt32(newValue) }
    }

    mutating func add(_ other: Counts, file: Int32) {
      for event in CaseEvent.allCases { self[event] += other[event] }
      judgedDays.add(other.judgedDays)
      otherDays.add(other.otherDays)
      longest.add(other.longest, file: file)
    }
  }

  /// A stretch of months at whose ends a case of pre-examination is open.
  public struct Stretch: Hashable, Sendable {
    /// The first month at whose end it is.
    public let since: Month
    /// The first at whose end it is no longer; nil when it was never closed.
    public let until: Month?

    /// From `since` to before `until`.
    public init(since: Month, until: Month?) {
      self.since = since
      self.until = until
    }
  }

  /// The counts.
  public private(set) var groups: [Group: Counts] = [:]
  /// The cases of pre-examination that were received first, of those open over a month's end.
  public private(set) var oldest: [Stretch: NotedCases] = [:]

  /// Adds to the counts of `group`.
  public mutating func count(_ group: Group, _ add: (inout Counts) -> Void) {
    add(&groups[group, default: Counts()])
  }

  /// Notes a case that is open over `stretch`.
  public mutating func note(_ open: NotedCase, over stretch: Stretch) {
    oldest[stretch, default: .oldest].add(open)
  }

  mutating func add(_ other: CentreTally, file: Int32) {
    for (group, counts) in other.groups { groups[group, default: Counts()].add(counts, file: file) }
    for (stretch, cases) in other.oldest {
      oldest[stretch, default: .oldest].add(cases, file: file)
    }
  }
}

extension CaseTally {
  /// Puts each noted case on the line that `place` gives for what was noted as its line.
  public mutating func placeLines(_ place: (Int) -> Int) {
    for id in centres.keys { centres[id]?.placeLines(place) }
  }
}

extension CentreTally {
  fileprivate mutating func placeLines(_ place: (Int) -> Int) {
    for group in groups.keys { groups[group]?.longest.placeLines(place) }
    for stretch in oldest.keys { oldest[stretch]?.placeLines(place) }
  }
}

extension CentreTally {
  /// The days that the cases of a kind closed in a month took.
  public struct Closing: Hashable, Sendable {
    /// The kind.
    public let kind: CaseKind
    /// The month they were closed in.
    public let month: Month
    /// From received to closed.
    public let days: DayCounts
  }

  /// The days of all closed cases, by kind and month.
  public var closings: [Closing] {
    var found: [CaseKind: [Month: DayCounts]] = [:]
    for (group, counts) in groups {
      var days = counts.judgedDays
      days.add(counts.otherDays)
      guard !days.isEmpty else { continue }
      found[group.kind, default: [:]][group.month, default: DayCounts()].add(days)
    }
    return CaseKind.allCases.flatMap { kind in
      (found[kind] ?? [:]).sorted { $0.key < $1.key }
        .map { Closing(kind: kind, month: $0.key, days: $0.value) }
    }
  }
}
