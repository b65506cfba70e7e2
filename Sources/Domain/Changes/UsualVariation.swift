/// How a figure usually changes from one month to the next.
///
/// The rule of what is worth telling: a change is beyond the usual when it lies more than three
/// robust deviations (1.4826 × the median distance) from the median of the figure's own changes in
/// the 24 months before, of which at least 6 must be known. No light depends on it, so that
/// floating point is exact enough.
public struct UsualVariation: Hashable, Sendable {
  /// The months before a change whose changes are looked at.
  public static let window = 24
  /// The changes that must be known.
  public static let leastChanges = 6
  /// The robust deviations beyond which a change is told.
  public static let deviations = 3.0

  /// The median of the past changes.
  public let median: Double
  /// The robust deviation of the past changes; 0 for a figure that always changes alike.
  public let deviation: Double

  /// The usual variation of a figure that has changed by `changes`; nil when they are too few.
  public init?(_ changes: [Double]) {
    guard changes.count >= Self.leastChanges else { return nil }
    let median = Self.median(of: changes)
    self.median = median
    // Iglewicz and Hoaglin 1993: the factor makes it the standard deviation of normal changes.
    deviation = 1.4826 * Self.median(of: changes.map { abs($0 - median) })
  }

  /// Whether `change` is beyond the usual; what only rounding tells apart is not.
  public func isBeyond(_ change: Double) -> Bool {
    let distance = abs(change - median)
    return distance > Self.deviations * deviation + 1e-9 * max(1, abs(change))
  }

  private static func median(of values: [Double]) -> Double {
    let sorted = values.sorted()
    let middle = sorted.count / 2
    return sorted.count.isMultiple(of: 2)
      ? (sorted[middle - 1] + sorted[middle]) / 2
      : sorted[middle]
  }
}

extension MonthSeries {
  /// The last month after `day` whose change on the month before is beyond the usual, with both
  /// values; nil when there is none.
  func lastUnusualMonth(after day: Day) -> (month: Month, from: Exact, to: Exact)? {
    for place in values.indices.dropFirst().reversed() {
      let month = start.advanced(by: place)
      guard month.end > day else { return nil }
      guard let to = values[place], let from = values[place - 1] else { continue }
      let past = max(1, place - UsualVariation.window)..<place
      let changes = past.compactMap { index -> Double? in
        guard let now = values[index], let before = values[index - 1] else { return nil }
        return now.double - before.double
      }
      if UsualVariation(changes)?.isBeyond(to.double - from.double) == true {
        return (month, from, to)
      }
    }
    return nil
  }
}
