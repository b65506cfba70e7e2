/// A series as small columns, one a figure, the last at the right edge.
///
/// With more figures than columns the last ones show; in several rows the columns are as much
/// finer. A gap is `╌`. On a scale from zero a figure of zero is the lowest step; where all figures
/// are the same on a scale of their range, they stand in the middle.
public struct SparkLine: Chart {
  /// The figures in order of time; nil where there is none.
  public var values: [Double?]
  /// Where the scale begins.
  public var baseline: Baseline
  /// The role of the line.
  public var role: Role
  /// The role of the last figure; nil for that of the line.
  public var lastRole: Role?
  /// Whether the last place is a stretch that is not in full: it is hatched, without a height.
  public var hatchesLast: Bool

  /// The line of `values`.
  public init(
    _ values: [Double?], baseline: Baseline = .zero, role: Role = .bar, lastRole: Role? = .bright,
    hatchesLast: Bool = false
  ) {
    self.hatchesLast = hatchesLast
    self.values = hatchesLast && !values.isEmpty ? values.dropLast() + [nil] : values
    self.baseline = baseline
    self.role = role
    self.lastRole = lastRole
  }

  /// Draws the line into `rect`.
  public func draw(into surface: inout Surface, in rect: Rect, on ground: Ground) {
    guard !rect.isEmpty else { return }
    let shown = values.suffix(rect.columns)
    drawGaps(Array(shown), into: &surface, in: rect, on: ground)
    guard let range = Array(shown).drawableRange else { return }
    var column = rect.end - shown.count
    for (index, value) in zip(shown.indices, shown) {
      defer { column += 1 }
      guard let value = value.drawable else { continue }
      let height = SparkLine.height(of: value, in: range, baseline: baseline, rows: rect.rows)
      let isLast = index == values.count - 1
      let style = Style(isLast ? lastRole ?? role : role, on: ground)
      for below in 0..<rect.rows {
        guard let block = Blocks.column(eighths: height, below: below) else { break }
        surface.write(String(block), at: column, rect.bottom - 1 - below, style, in: rect)
      }
    }
  }

  private func drawGaps(
    _ shown: [Double?], into surface: inout Surface, in rect: Rect, on ground: Ground
  ) {
    for (index, value) in shown.enumerated() where value.drawable == nil {
      let column = rect.end - shown.count + index
      let isHatched = hatchesLast && index == shown.count - 1
      surface.write(
        isHatched ? "▒" : "╌", at: column, rect.bottom - 1, Style(.track, on: ground), in: rect)
    }
  }

  /// The eighths of a cell that `value` stands high, at least one.
  private static func height(
    of value: Double, in range: ClosedRange<Double>, baseline: Baseline, rows: Int
  ) -> Int {
    let low = baseline == .zero ? min(0, range.lowerBound) : range.lowerBound
    let high = baseline == .zero ? max(0, range.upperBound) : range.upperBound
    guard high > low else { return baseline == .zero ? 1 : rows * 4 }
    return 1 + Int(((value - low) / (high - low) * Double(rows * 8 - 1)).rounded())
  }
}
