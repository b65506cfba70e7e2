/// Ranked figures, one a row: name, figure, bar.
///
/// Names are cut to seven tenths of the width, figures aligned on their points and bars on their zero;
/// bars of figures below zero grow to the left. In a narrow rectangle figures are kept before bars.
/// What does not fit below is counted as `▼ 3`.
public struct HorizontalBars: Chart {
  /// A row.
  public struct Item: Hashable, Sendable {
    /// The name.
    public var name: String
    /// The figure; nil when there is none.
    public var value: Double?
    /// The figure as text, with its unit if it has one.
    public var text: String
    /// The role of the bar.
    public var role: Role

    /// The row of `name`.
    public init(_ name: String, _ value: Double?, text: String, role: Role = .bar) {
      self.name = name
      self.value = value
      self.text = text
      self.role = role
    }
  }

  /// The rows, from top to bottom.
  public var items: [Item]
  /// The figure of the longest bar; nil for the greatest figure.
  public var scale: Double?

  /// The bars of `items`.
  public init(_ items: [Item], scale: Double? = nil) {
    self.items = items
    self.scale = scale
  }

  /// Draws the rows into `rect`.
  public func draw(into surface: inout Surface, in rect: Rect, on ground: Ground) {
    guard !rect.isEmpty else { return }
    let shown = items.count > rect.rows ? items.prefix(rect.rows - 1) : items[...]
    let texts = DisplayText.alignedOnPoint(items.map(\.text))
    let tracks = LayoutSolver.lengths(widths(texts, in: rect), across: rect.columns, gap: 1)
    let span = HorizontalBars.span(of: items, scale: scale)
    for (row, item) in shown.enumerated() {
      let line = Rect(column: rect.column, row: rect.row + row, columns: rect.columns, rows: 1)
      draw(item, text: texts[row], tracks, span, into: &surface, in: line, on: ground)
    }
    if shown.count < items.count {
      let more = DisplayText.cut("▼ \(items.count - shown.count)", to: rect.columns)
      surface.write(more, at: rect.column, rect.bottom - 1, Style(.dim, on: ground), in: rect)
    }
  }

  private func widths(_ texts: [String], in rect: Rect) -> [Track] {
    let name = items.map { DisplayText.width(of: $0.name) }.max() ?? 0
    let text = texts.map(DisplayText.width(of:)).max() ?? 0
    let most = max(4, min(name, rect.columns * 7 / 10))
    return [
      Track(minimum: min(4, most), ideal: most, priority: 2), .fixed(text, priority: 1),
      .flexible(minimum: 4),
    ]
  }

  private func draw(
    _ item: Item, text: String, _ tracks: [Int?], _ span: ClosedRange<Double>,
    into surface: inout Surface, in rect: Rect, on ground: Ground
  ) {
    var column = rect.column
    if let columns = tracks[0] ?? (tracks[1] == nil ? rect.columns : nil) {
      let name = DisplayText.cut(item.name, to: columns)
      surface.write(name, at: column, rect.row, Style(.text, on: ground), in: rect)
      column += columns + 1
    }
    if let columns = tracks[1] {
      let role: Role = item.value.drawable == nil ? .dim : .text
      let shown = DisplayText.padded(text, to: columns, align: .right)
      surface.write(shown, at: column, rect.row, Style(role, on: ground), in: rect)
      column += columns + 1
    }
    guard let columns = tracks[2] else { return }
    let bar = Rect(column: column, row: rect.row, columns: columns, rows: 1)
    drawBar(of: item, span, into: &surface, in: bar, on: ground)
  }

  private func drawBar(
    of item: Item, _ span: ClosedRange<Double>, into surface: inout Surface, in rect: Rect,
    on ground: Ground
  ) {
    let zero = Int(
      (-span.lowerBound / (span.upperBound - span.lowerBound) * Double(rect.columns)).rounded())
    let (below, above) = rect.split(left: zero)
    guard let value = item.value.drawable, value < 0 else {
      Bar(item.value, scale: span.upperBound, role: item.role, hasTrack: false)
        .draw(into: &surface, in: above, on: ground)
      return
    }
    let halves = min(
      below.columns * 2, max(1, Int((value / span.lowerBound * Double(zero) * 2).rounded())))
    let text = (halves % 2 == 1 ? "▐" : "") + String(repeating: "█", count: halves / 2)
    let start = below.end - (halves + 1) / 2
    surface.write(text, at: start, rect.row, Style(item.role, on: ground), in: below)
  }

  /// What the bars' columns stand for, zero within.
  private static func span(of items: [Item], scale: Double?) -> ClosedRange<Double> {
    let range = items.map(\.value).drawableRange ?? 0...1
    let low = min(0, range.lowerBound)
    let high = max(0, scale.drawable ?? range.upperBound)
    return high > low ? low...high : low...(low + 1)
  }
}
