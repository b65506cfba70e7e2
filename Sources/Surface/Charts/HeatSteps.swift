/// Five steps of a figure, as grounds for a map or a table and as shades that read without colour.
public struct HeatSteps: Hashable, Sendable {
  /// The four borders, from low to high; a figure on a border belongs to the step above.
  public let borders: [Double]

  /// Steps of equal extent over `range`.
  public init(over range: ClosedRange<Double>) {
    let low = range.lowerBound.drawable ?? 0
    let high = range.upperBound.drawable ?? low
    borders = (1...4).map { low + (high - low) * Double($0) / 5 }
  }

  /// Steps that hold about as many of `values` each; nil when there are none.
  public init?(quantilesOf values: [Double?]) {
    let sorted = values.compactMap(\.drawable).sorted()
    guard !sorted.isEmpty else { return nil }
    borders = (1...4).map { sorted[min(sorted.count - 1, sorted.count * $0 / 5)] }
  }

  /// The step of `value`, 1 to 5; nil when it is missing.
  public func step(of value: Double?) -> Int? {
    value.drawable.map { figure in 1 + borders.count { figure >= $0 } }
  }

  /// The ground of `value`; nil when it is missing.
  public func ground(of value: Double?) -> Ground? {
    step(of: value).map { HeatSteps.grounds[$0 - 1] }
  }

  /// A shade for `value` that reads without colour; `·` when it is missing.
  public func shade(of value: Double?) -> Character {
    step(of: value).map { HeatSteps.shades[$0 - 1] } ?? "·"
  }

  /// The grounds from low to high.
  public static let grounds: [Ground] = [.level1, .level2, .level3, .level4, .level5]
  /// The shades from low to high.
  public static let shades: [Character] = ["▁", "▂", "▄", "▆", "█"]
}
