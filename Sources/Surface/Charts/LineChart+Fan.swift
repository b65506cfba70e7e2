extension LineChart {
  /// What lines are expected to do after their last figure: a light texture between the least and
  /// the greatest, which widens from that figure on.
  public struct Fan: Hashable, Sendable {
    /// The place of the figure it opens at.
    public var start: Int
    /// That figure.
    public var value: Double
    /// The place it ends at.
    public var end: Int
    /// The least and the greatest that are likely there.
    public var range: ClosedRange<Double>

    /// The fan from `value` at the place `start` to `range` at the place `end`.
    public init(start: Int, value: Double, end: Int, range: ClosedRange<Double>) {
      self.start = start
      self.value = value
      self.end = end
      self.range = range
    }

    /// The figures the scale must hold.
    var figures: [Double?] { [value, range.lowerBound, range.upperBound] }

    /// The least and the greatest at a share of the way from the start.
    func range(at share: Double) -> ClosedRange<Double> {
      let low = value + (range.lowerBound - value) * share
      let high = value + (range.upperBound - value) * share
      return min(low, high)...max(low, high)
    }
  }

  /// The cells of the fan: `░`, at least one in every column, below the lines.
  func drawFan(_ frame: LineChartFrame, into surface: inout Surface, on ground: Ground) {
    guard let fan, fan.end > fan.start, fan.figures.allSatisfy({ $0.drawable != nil }) else {
      return
    }
    let first = frame.dotColumn(of: fan.start) / 2
    let last = frame.dotColumn(of: fan.end) / 2
    guard last > first else { return }
    for column in (first + 1)...last where column < frame.plot.columns {
      let range = fan.range(at: Double(column - first) / Double(last - first))
      for row in frame.row(of: range.upperBound)...frame.row(of: range.lowerBound) {
        surface.write(
          "░", at: frame.plot.column + column, row, Style(.dim, on: ground), in: frame.plot)
      }
    }
  }
}
