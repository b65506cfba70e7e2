/// How many cases took how many days: all that medians and percentiles need, exactly.
///
/// Days are small whole numbers, so the counts stay small however many cases there are.
public struct DayCounts: Hashable, Sendable {
  /// Cases that took the same number of days.
  public struct Entry: Hashable, Sendable {
    /// Calendar days; negative where a case was closed before it was received.
    public let days: Int32
    /// The cases.
    public internal(set) var count: UInt32

    /// `count` cases of `days` days.
    public init(days: Int32, count: UInt32) {
      self.days = days
      self.count = count
    }
  }

  /// The numbers of days that occur, ascending.
  public private(set) var entries: [Entry]
  /// The cases in all.
  public private(set) var count: Int

  /// The counts `entries`, which ascend; none by default.
  public init(_ entries: [Entry] = []) {
    self.entries = entries
    count = entries.reduce(0) { $0 + Int($1.count) }
  }

  /// Whether there is no case.
  public var isEmpty: Bool { count == 0 }

  /// The days of all cases together.
  public var sum: Int { entries.reduce(0) { $0 + Int($1.days) * Int($1.count) } }

  /// Adds one case of `days` days.
  public mutating func add(_ days: Int32) {
    count += 1
    let place = entries.partition(before: days)
    if place < entries.count, entries[place].days == days {
      entries[place].count += 1
    } else {
      entries.insert(Entry(days: days, count: 1), at: place)
    }
  }

  /// Adds the cases of `other`.
  public mutating func add(_ other: DayCounts) {
    if entries.isEmpty { return self = other }
    var merged: [Entry] = []
    merged.reserveCapacity(entries.count + other.entries.count)
    var rest = entries[...]
    for entry in other.entries {
      while let first = rest.first, first.days < entry.days {
        merged.append(first)
        rest.removeFirst()
      }
      if let first = rest.first, first.days == entry.days {
        merged.append(Entry(days: entry.days, count: first.count + entry.count))
        rest.removeFirst()
      } else {
        merged.append(entry)
      }
    }
    entries = merged + rest
    count += other.count
  }

  /// The days of the case that is the `rank`th from the quickest, counting from 1; nil past the
  /// last.
  public subscript(rank rank: Int) -> Int? {
    guard rank >= 1 else { return nil }
    var before = 0
    for entry in entries {
      before += Int(entry.count)
      if rank <= before { return Int(entry.days) }
    }
    return nil
  }
}

extension [DayCounts.Entry] {
  /// The place of the first entry that has `days` or more.
  fileprivate func partition(before days: Int32) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle].days < days { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
