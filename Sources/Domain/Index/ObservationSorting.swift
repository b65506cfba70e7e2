/// Puts the rows of `observations` into groups of one indicator and one area, each by the end of
/// its period.
///
/// Files are in order, if not in this one: their rows are counted out to the groups as they come,
/// and only a group whose rows did not come in order is sorted.
struct ObservationSorting {
  typealias Entry = ObservationIndex.Entry

  /// The rows, group by group, by the end of their period, then by its length, then by the day
  /// they were recorded.
  private(set) var entries: [Entry] = []
  /// Where each group stands among them.
  private(set) var groups: [UInt64: Range<Int>] = [:]
  /// A number for each indicator, in the order of first meeting.
  private(set) var numbers: [String: UInt64] = [:]

  /// Sorts `observations`.
  init(_ observations: [Observation]) {
    var sizes: [Group] = []
    let ofRows = meet(observations, &sizes)
    place(&sizes)
    let none = Entry(group: 0, end: Day(number: 0), length: 0, recorded: Day(number: 0), row: 0)
    entries = Array(repeating: none, count: observations.count)
    for row in observations.indices {
      let group = Int(ofRows[row])
      let place = sizes[group].next
      entries[place] = Entry(observations[row], group: sizes[group].key, row: row)
      if place > sizes[group].start, !Self.isBefore(entries[place - 1], entries[place]) {
        sizes[group].isInOrder = false
      }
      sizes[group].next = place + 1
    }
    for group in sizes where !group.isInOrder {
      entries[group.start..<group.next].sort(by: Self.isBefore)
    }
  }

  /// The rows of one indicator in one area.
  private struct Group {
    /// The indicator's number, then the area.
    let key: UInt64
    /// The rows.
    var count = 0
    /// Where they begin, and where the next of them goes.
    var start = 0
    var next = 0
    /// Whether they came in order.
    var isInOrder = true
    /// The group of the row that followed when this one was last met: most often it is the same
    /// again.
    var follower = 0
  }

  /// Counts the rows of each group, and gives the number of the group of each row.
  private mutating func meet(
    _ observations: [Observation], _ sizes: inout [Group]
  ) -> [Int32] {
    var ofRows: [Int32] = []
    ofRows.reserveCapacity(observations.count)
    sizes.reserveCapacity(observations.count / 8)
    var placeOfKey: [UInt64: Int] = [:]
    var indicator = ""
    var number: UInt64 = 0
    var last: Int?
    for row in observations.indices {
      // Rows of one indicator usually stand together: one comparison, no hashing.
      if last == nil || observations[row].indicator != indicator {
        indicator = observations[row].indicator
        number = numbers[indicator] ?? UInt64(numbers.count)
        numbers[indicator] = number
      }
      let key = number << 32 | UInt64(observations[row].area.number)
      var group = last.map { sizes[$0].follower } ?? 0
      if group >= sizes.count || sizes[group].key != key {
        group = placeOfKey[key] ?? sizes.count
        if group == sizes.count {
          placeOfKey[key] = group
          sizes.append(Group(key: key))
        }
        if let last { sizes[last].follower = group }
      }
      sizes[group].count += 1
      ofRows.append(Int32(group))
      last = group
    }
    return ofRows
  }

  /// Gives the groups their places, in the order of their keys.
  private mutating func place(_ sizes: inout [Group]) {
    groups.reserveCapacity(sizes.count)
    var start = 0
    for group in sizes.indices.sorted(by: { sizes[$0].key < sizes[$1].key }) {
      sizes[group].start = start
      sizes[group].next = start
      let end = start + sizes[group].count
      groups[sizes[group].key] = start..<end
      start = end
    }
  }

  private static func isBefore(_ lhs: Entry, _ rhs: Entry) -> Bool {
    if lhs.end != rhs.end { return lhs.end < rhs.end }
    if lhs.length != rhs.length { return lhs.length < rhs.length }
    if lhs.recorded != rhs.recorded { return lhs.recorded < rhs.recorded }
    return lhs.row < rhs.row
  }
}

extension ObservationIndex.Entry {
  fileprivate init(_ observation: Observation, group: UInt64, row: Int) {
    let end = observation.period.end
    self.init(
      group: group, end: end, length: Int32(end.days(since: observation.period.start) + 1),
      recorded: observation.recordedOn ?? end, row: Int32(row))
  }
}
