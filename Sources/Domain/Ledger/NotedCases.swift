/// A case that is told of by its place: one that is open longest, or that took longest.
public struct NotedCase: Hashable, Sendable {
  /// What it is noted for: the number of the day it was received, or the days it took.
  public var measure: Int32
  /// The number of the file among those of the ledger.
  public var file: Int32
  /// The line the row starts on.
  public var line: Int

  /// The case at `line` of the file with the number `file`.
  public init(measure: Int32, file: Int32 = 0, line: Int) {
    self.measure = measure
    self.file = file
    self.line = line
  }
}

/// The few cases that are first by a measure; of equal ones those that stand first in the files.
public struct NotedCases: Hashable, Sendable {
  /// The most that are kept.
  public static let limit = 5

  /// The cases, the most notable first.
  public private(set) var cases: [NotedCase] = []
  private let isHighFirst: Bool

  private init(isHighFirst: Bool) { self.isHighFirst = isHighFirst }

  /// Those with the lowest measure: received first.
  public static let oldest = NotedCases(isHighFirst: false)
  /// Those with the highest measure: that took longest.
  public static let longest = NotedCases(isHighFirst: true)

  /// Takes `new` in where it belongs to the first.
  public mutating func add(_ new: NotedCase) {
    guard cases.count < Self.limit || cases.last.map({ precedes(new, $0) }) ?? true else { return }
    let place = cases.firstIndex { precedes(new, $0) } ?? cases.count
    cases.insert(new, at: place)
    if cases.count > Self.limit { cases.removeLast() }
  }

  /// Takes the cases of `other` in, those of file 0 as of the file with the number `file`.
  mutating func add(_ other: NotedCases, file: Int32 = 0) {
    for var new in other.cases {
      new.file += file
      add(new)
    }
  }

  mutating func placeLines(_ place: (Int) -> Int) {
    for index in cases.indices { cases[index].line = place(cases[index].line) }
  }

  private func precedes(_ one: NotedCase, _ other: NotedCase) -> Bool {
    guard one.measure == other.measure else {
      return isHighFirst ? one.measure > other.measure : one.measure < other.measure
    }
    return (one.file, one.line) < (other.file, other.line)
  }
}
