/// Where the parts of a line chart stand in its rectangle.
struct LineChartFrame {
  /// The whole.
  let rect: Rect
  /// Where the lines are.
  let plot: Rect
  /// The scale of the left axis.
  let scale: NiceScale
  /// Whether there is room for the left axis.
  let hasLeftAxis: Bool
  /// Whether there is room for the lower axis.
  let hasLowerAxis: Bool
  private let count: Int

  /// The frame in `rect` for figures of `range` in `count` places, and a target across.
  init(
    holding range: ClosedRange<Double>, and target: Double?, count: Int, hasLabels: Bool,
    widestName: Int, in rect: Rect
  ) {
    self.rect = rect
    self.count = count
    hasLeftAxis = rect.columns >= 16
    hasLowerAxis = rect.rows >= 4
    let rows = rect.rows - (hasLowerAxis ? (hasLabels ? 2 : 1) : 0)
    let scale = NiceScale(holding: range, steps: max(1, rows / 3))
    let names =
      scale.ticks.map(scale.label(for:)) + (target.map { [LineChartFrame.name(of: $0)] } ?? [])
    let margin = names.map(DisplayText.width(of:)).max() ?? 0
    self.scale = scale
    let left = hasLeftAxis ? min(margin, rect.columns / 2) + 1 : 0
    let right = rect.columns >= 40 && widestName > 0 ? min(widestName, rect.columns / 5) + 1 : 0
    plot = Rect(
      column: rect.column + left, row: rect.row, columns: rect.columns - left - right, rows: rows)
  }

  /// The dots from the left of the plot of the figure numbered `index`.
  func dotColumn(of index: Int) -> Int {
    let dots = plot.columns * 2 - 1
    return count > 1 ? (index * dots + (count - 1) / 2) / (count - 1) : dots
  }

  /// The dots from the top of the plot of `value`.
  func dotRow(of value: Double) -> Int {
    let dots = Double(plot.rows * 4 - 1)
    return Int(((1 - min(max(scale.position(of: value), 0), 1)) * dots).rounded())
  }

  /// The row of `value`.
  func row(of value: Double) -> Int { plot.row + dotRow(of: value) / 4 }

  /// The row of a tick: that of the lowest is the lower axis where there is one.
  func row(ofTick value: Double) -> Int {
    hasLowerAxis && value == scale.low ? plot.bottom : row(of: value)
  }

  /// A target as text: it need not be as round as the ticks.
  static func name(of target: Double) -> String {
    NiceScale.text(target, decimals: NiceScale.decimals(of: target, atMost: 2))
  }
}
