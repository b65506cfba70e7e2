/// The rows of `observations` grouped by indicator and area, each group by the end of its
/// period.
///
/// It does not depend on a day: a snapshot of a day reads a group and passes over what was not
/// known by then.
struct ObservationIndex: Sendable {
  /// A row in its group.
  struct Entry: Sendable {
    /// The group: the indicator's number, then the area.
    let group: UInt64
    /// The last day of the period.
    let end: Day
    /// The days of the period.
    let length: Int32
    /// The day it was recorded, the period's end where the file does not say.
    let recorded: Day
    /// The position in `Dataset.observations`.
    let row: Int32
  }

  private let entries: [Entry]
  private let groups: [UInt64: Range<Int>]
  private let numberOfIndicator: [String: UInt64]

  /// Groups `observations` in O(n), and O(n log n) where the rows of a group are not in order.
  init(_ observations: [Observation]) {
    let sorting = ObservationSorting(observations)
    entries = sorting.entries
    groups = sorting.groups
    numberOfIndicator = sorting.numbers
  }

  /// The rows of an indicator in an area, by the end of their period, then by its length, then
  /// by the day they were recorded.
  func entries(_ indicator: String, _ area: AreaCode) -> ArraySlice<Entry> {
    number(of: indicator).map { entries($0, area) } ?? []
  }

  /// The number that stands for an indicator here; nil where it has no rows.
  func number(of indicator: String) -> UInt64? { numberOfIndicator[indicator] }

  /// The rows of the indicator with that number in an area, in the same order.
  func entries(_ number: UInt64, _ area: AreaCode) -> ArraySlice<Entry> {
    groups[number << 32 | UInt64(area.number)].map { entries[$0] } ?? []
  }

  /// The positions in `observations` of the current rows by `day`: the period has ended, and of
  /// several records of one period the latest that is known counts, if it has a value.
  ///
  /// They come by the end of the period; of those ending together the longest is last (RULES,
  /// "Time" and "Value").
  func current(
    _ indicator: String, _ area: AreaCode, by day: Day, knowing knowledge: Knowledge,
    in observations: [Observation]
  ) -> [Int] {
    current(entries(indicator, area), by: day, knowing: knowledge, in: observations)
  }

  /// The current rows by `day` of every indicator and area that has any, each as `current` gives
  /// them.
  func series(
    by day: Day, knowing knowledge: Knowledge, in observations: [Observation]
  ) -> [[Int]] {
    groups.values.sorted { $0.lowerBound < $1.lowerBound }
      .map { current(entries[$0], by: day, knowing: knowledge, in: observations) }
      .filter { !$0.isEmpty }
  }

  /// The rows that were current at the end of `day` with those that have taken their place by
  /// `last`, by the place of the new row in the file.
  func revisions(
    after day: Day, by last: Day, in observations: [Observation]
  ) -> [(old: Int, new: Int)] {
    var found: [(old: Int, new: Int)] = []
    var start = entries.startIndex
    while start < entries.endIndex {
      var old: Entry?
      var new: Entry?
      var next = start
      // Records of one period stand together, the later ones last.
      while next < entries.endIndex, entries[next].isSamePeriod(as: entries[start]) {
        let entry = entries[next]
        if max(entry.end, entry.recorded) <= day { old = entry }
        if max(entry.end, entry.recorded) <= last { new = entry }
        next += 1
      }
      if let old, let new, old.row != new.row { found.append((Int(old.row), Int(new.row))) }
      start = next
    }
    return found.sorted { $0.new < $1.new }
  }

  private func current(
    _ entries: ArraySlice<Entry>, by day: Day, knowing knowledge: Knowledge,
    in observations: [Observation]
  ) -> [Int] {
    var rows: [Int] = []
    Self.visitCurrent(entries, by: day, knowing: knowledge) { entry in
      if observations[Int(entry.row)].value != nil { rows.append(Int(entry.row)) }
    }
    return rows
  }

  /// Calls `visit` with the latest known record of each period that has ended by `day`, in order.
  static func visitCurrent(
    _ entries: ArraySlice<Entry>, by day: Day, knowing knowledge: Knowledge,
    _ visit: (Entry) -> Void
  ) {
    var latest: Entry?
    for entry in entries
    where entry.end <= day && knowledge.includes(recorded: entry.recorded, by: day) {
      // Records of the same days stand side by side.
      if let latest, !latest.isSameStretch(as: entry) { visit(latest) }
      latest = entry
    }
    if let latest { visit(latest) }
  }
}

extension ObservationIndex.Entry {
  /// Whether it stands before `other` in a group: it ends earlier, or is of a shorter stretch.
  func isBefore(_ other: Self) -> Bool {
    end != other.end ? end < other.end : length < other.length
  }

  /// Whether both records speak of the same days.
  func isSameStretch(as other: Self) -> Bool {
    end == other.end && length == other.length
  }

  /// The first day of the period.
  var start: Day { end.advanced(by: 1 - Int(length)) }
}

extension ObservationIndex.Entry {
  /// Whether both speak of the same days of one indicator in one area.
  fileprivate func isSamePeriod(as other: Self) -> Bool {
    group == other.group && end == other.end && length == other.length
  }
}

extension Period {
  /// Whether both periods begin and end on the same days.
  func isSameStretch(as other: Period) -> Bool {
    self == other || (end == other.end && start == other.start)
  }
}
