/// Figures as columns side by side, from zero, with their texts above and their names below.
///
/// Texts need three rows and names two; either is cut to its column, and left out where columns are
/// narrower than three. Items that do not fit at one column each are left out at the left: in a
/// series the last ones matter. A missing figure is `╌`, one below zero `▾`.
public struct ColumnChart: Chart {
  /// A column.
  public struct Item: Hashable, Sendable {
    /// The name below.
    public var name: String
    /// The figure; nil when there is none.
    public var value: Double?
    /// The figure as text.
    public var text: String
    /// The role of the column.
    public var role: Role

    /// The column of `name`.
    public init(_ name: String, _ value: Double?, text: String = "", role: Role = .bar) {
      self.name = name
      self.value = value
      self.text = text
      self.role = role
    }
  }

  /// The columns, from left to right.
  public var items: [Item]
  /// The figure that fills the height; nil for the greatest figure.
  public var scale: Double?

  /// The chart of `items`.
  public init(_ items: [Item], scale: Double? = nil) {
    self.items = items
    self.scale = scale
  }

  /// Draws the columns into `rect`.
  public func draw(into surface: inout Surface, in rect: Rect, on ground: Ground) {
    guard !rect.isEmpty, !items.isEmpty else { return }
    let shown = items.suffix(rect.columns)
    let gap = rect.columns >= shown.count * 2 ? 1 : 0
    let width = min(12, (rect.columns + gap) / shown.count - gap)
    let hasNames = rect.rows >= 2 && width >= 2 && shown.contains { !$0.name.isEmpty }
    let hasTexts = rect.rows >= 3 && width >= 3 && shown.contains { !$0.text.isEmpty }
    let plot = rect.inset(top: hasTexts ? 1 : 0, bottom: hasNames ? 1 : 0)
    let top = max(shown.map(\.value).drawableRange?.upperBound ?? 0, 0)
    let high = scale.drawable ?? (top > 0 ? top : 1)
    for (index, item) in shown.enumerated() {
      let column = rect.column + index * (width + gap)
      let area = Rect(column: column, row: plot.row, columns: width, rows: plot.rows)
      let height = draw(item, high: high, into: &surface, in: area, on: ground)
      if hasNames {
        let name = DisplayText.padded(item.name, to: width, align: .centre)
        surface.write(name, at: column, rect.bottom - 1, Style(.dim, on: ground), in: rect)
      }
      if hasTexts {
        let text = DisplayText.padded(item.text, to: width, align: .centre)
        surface.write(
          text, at: column, plot.bottom - 1 - height, Style(.text, on: ground), in: rect)
      }
    }
  }

  /// Draws the column of `item` and returns its height in rows.
  private func draw(
    _ item: Item, high: Double, into surface: inout Surface, in area: Rect, on ground: Ground
  ) -> Int {
    guard let value = item.value.drawable, value >= 0 else {
      let isMissing = item.value.drawable == nil
      let line = String(repeating: isMissing ? "╌" : "▾", count: area.columns)
      let style = Style(isMissing ? .track : item.role, on: ground)
      surface.write(line, at: area.column, area.bottom - 1, style, in: area)
      return min(1, area.rows)
    }
    let eighths = high > 0 ? Blocks.eighths(value / high, of: area.rows) : 0
    for below in 0..<area.rows {
      guard let block = Blocks.column(eighths: eighths, below: below) else { break }
      surface.write(
        String(repeating: block, count: area.columns), at: area.column, area.bottom - 1 - below,
        Style(item.role, on: ground), in: area)
    }
    return (eighths + 7) / 8
  }
}
