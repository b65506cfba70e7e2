/// Series over time as lines of braille dots, with round numbers on the left axis and names of
/// months below.
///
/// A missing figure is a gap. Axes are left out where they would leave the lines no room: the left
/// one below 16 columns, the lower one below 4 rows.
public struct LineChart: Chart {
  /// A line.
  public struct Series: Hashable, Sendable {
    /// What stands at its end, where there is room; may be empty.
    public var name: String
    /// The figures, one a label; nil where there is none.
    public var values: [Double?]
    /// Its role.
    public var role: Role

    /// The line of `values`.
    public init(_ values: [Double?], name: String = "", role: Role = .bar) {
      self.name = name
      self.values = values
      self.role = role
    }
  }

  /// The lines; the first is in front.
  ///
  /// The second is dashed and others dotted.
  public var series: [Series]
  /// The names of the places; may be empty.
  public var labels: [AxisLabel]
  /// The figure of a line across, drawn `┄`.
  public var target: Double?
  /// Where the scale begins.
  public var baseline: Baseline
  /// What is expected after the last figure, drawn `░`.
  public var fan: Fan?
  /// The place whose figure is not complete, drawn `╱` from top to bottom; nil for none.
  public var hatched: Int?

  /// The chart of `series`.
  public init(
    _ series: [Series], labels: [AxisLabel] = [], target: Double? = nil, baseline: Baseline = .zero,
    fan: Fan? = nil, hatched: Int? = nil
  ) {
    self.series = series
    self.labels = labels
    self.target = target
    self.baseline = baseline
    self.fan = fan
    self.hatched = hatched
  }

  /// Draws the lines and their axes into `rect`.
  public func draw(into surface: inout Surface, in rect: Rect, on ground: Ground) {
    guard rect.columns > 0, rect.rows > 0 else { return }
    let frame = frame(in: rect)
    drawLowerAxis(frame, into: &surface, on: ground)
    drawLeftAxis(frame, into: &surface, on: ground)
    drawHatch(frame, into: &surface, on: ground)
    drawFan(frame, into: &surface, on: ground)
    drawTarget(frame, into: &surface, on: ground)
    drawLines(frame, into: &surface, on: ground)
    drawNames(frame, into: &surface, on: ground)
  }

  private func drawHatch(_ frame: LineChartFrame, into surface: inout Surface, on ground: Ground) {
    guard let hatched else { return }
    let column = frame.plot.column + frame.dotColumn(of: hatched) / 2
    for row in 0..<frame.plot.rows {
      surface.write(
        "╱", at: column, frame.plot.row + row, Style(.track, on: ground), in: frame.plot)
    }
  }

  private func frame(in rect: Rect) -> LineChartFrame {
    LineChartFrame(
      holding: range, and: target.drawable,
      count: max(labels.count, series.map(\.values.count).max() ?? 0),
      hasLabels: !labels.isEmpty,
      widestName: series.map { DisplayText.width(of: $0.name) }.max() ?? 0, in: rect)
  }

  /// What the left axis must hold.
  private var range: ClosedRange<Double> {
    let figures = series.flatMap(\.values) + [target] + (fan?.figures ?? [])
    guard let range = figures.drawableRange else { return 0...1 }
    guard baseline == .zero else { return range }
    return min(0, range.lowerBound)...max(0, range.upperBound)
  }

  private func drawTarget(_ frame: LineChartFrame, into surface: inout Surface, on ground: Ground) {
    guard let target = target.drawable else { return }
    surface.write(
      String(repeating: "┄", count: frame.plot.columns), at: frame.plot.column,
      frame.row(of: target),
      Style(.target, on: ground), in: frame.plot)
  }

  private func drawLines(_ frame: LineChartFrame, into surface: inout Surface, on ground: Ground) {
    let plot = frame.plot
    var canvas = BrailleCanvas(columns: plot.columns, rows: plot.rows)
    for (owner, line) in series.enumerated() {
      add(line, owner: owner, to: &canvas, frame)
    }
    for row in 0..<plot.rows {
      for column in 0..<plot.columns {
        guard let cell = canvas.cell(column, row) else { continue }
        let style = Style(series[cell.owner].role, on: ground)
        surface.write(String(cell.glyph), at: plot.column + column, plot.row + row, style, in: plot)
      }
    }
  }

  private func add(
    _ line: Series, owner: Int, to canvas: inout BrailleCanvas, _ frame: LineChartFrame
  ) {
    let pattern: BrailleCanvas.Pattern = owner == 0 ? .solid : owner == 1 ? .dashed : .dotted
    var last: (column: Int, row: Int)?
    for (index, value) in line.values.enumerated() {
      let place = value.drawable.map { figure in
        (column: frame.dotColumn(of: index), row: frame.dotRow(of: figure))
      }
      if let place {
        if last == nil { canvas.set(place.column, place.row, owner: owner) }
        canvas.line(from: last ?? place, to: place, pattern: pattern, owner: owner)
      }
      last = place
    }
  }
}
