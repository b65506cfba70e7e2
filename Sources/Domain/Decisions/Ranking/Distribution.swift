/// How a figure is spread over provinces: its quartiles, by the same rule as the median of days
/// (RULES, "Figures": the mean of the middle two when even).
public struct Distribution: Hashable, Sendable {
  /// The values there are, from the lowest.
  public let values: [Exact]

  /// The spread of `values`.
  public init(_ values: [Exact]) { self.values = values.sorted() }

  /// The middle one; nil when there are none.
  public var median: Exact? { Distribution.middle(of: values[...]) }
  /// The median of the lower half, the middle one left out when the count is odd.
  public var lowerQuartile: Exact? { Distribution.middle(of: values.prefix(values.count / 2)) }
  /// The median of the upper half, the middle one left out when the count is odd.
  public var upperQuartile: Exact? { Distribution.middle(of: values.suffix(values.count / 2)) }

  private static func middle(of values: ArraySlice<Exact>) -> Exact? {
    guard !values.isEmpty else { return nil }
    let upper = values[values.startIndex + values.count / 2]
    guard values.count.isMultiple(of: 2) else { return upper }
    return (values[values.startIndex + values.count / 2 - 1] + upper) / 2
  }
}
