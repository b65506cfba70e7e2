/// A figure against its target in one row, on a scale that starts at zero.
///
/// The figure is a bar `━` in steps of half a column, the target `┃`, what is expected by now `│`,
/// a forecast `▒`, and what exceeds a ceiling `╍`. Zero is `▏`, below zero `◂`, above the scale
/// `▸`; a missing figure leaves the track empty.
public struct BulletGauge: Chart {
  /// Which way is better.
  public enum Direction: Hashable, Sendable {
    /// The target is a floor.
    case up
    /// The target is a ceiling.
    case down
  }

  /// The figure; nil when there is none.
  public var value: Double?
  /// The target.
  public var target: Double?
  /// What the figure should be by now.
  public var expected: Double?
  /// Between what the figure is expected to end.
  public var forecast: ClosedRange<Double>?
  /// Which way is better.
  public var direction: Direction
  /// What the end of the gauge stands for; nil for the greatest of the figures.
  public var scale: Double?
  /// The role of the bar.
  public var role: Role

  /// The gauge of `value` against `target`.
  public init(
    _ value: Double?, target: Double?, expected: Double? = nil,
    forecast: ClosedRange<Double>? = nil, direction: Direction = .up, scale: Double? = nil,
    role: Role = .bar
  ) {
    self.value = value
    self.target = target
    self.expected = expected
    self.forecast = forecast
    self.direction = direction
    self.scale = scale
    self.role = role
  }

  /// Draws the gauge in the first row of `rect` inside `surface`.
  public func draw(into surface: inout Surface, in rect: Rect, on ground: Ground) {
    guard !rect.isEmpty else { return }
    for (offset, cell) in cells(columns: rect.columns).enumerated() {
      let style = Style(cell.role, on: ground)
      surface.write(String(cell.glyph), at: rect.column + offset, rect.row, style, in: rect)
    }
  }

  private typealias Part = (glyph: Character, role: Role)

  private func cells(columns: Int) -> [Part] {
    var parts = [Part](repeating: ("╌", .track), count: columns)
    let end = scaleEnd
    addForecast(to: &parts, end: end)
    addValue(to: &parts, end: end)
    if let place = tick(expected, columns: columns, end: end) {
      parts[place] = (parts[place].glyph == "━" ? "┿" : "│", .text)
    }
    if let place = tick(target, columns: columns, end: end) { parts[place] = ("┃", .target) }
    return parts
  }

  /// What the end of the gauge stands for, above zero.
  private var scaleEnd: Double {
    if let scale = scale.drawable, scale > 0 { return scale }
    let figures = [value, target, expected, forecast?.upperBound].compactMap(\.drawable)
    return figures.max().flatMap { $0 > 0 ? $0 : nil } ?? 1
  }

  private func tick(_ value: Double?, columns: Int, end: Double) -> Int? {
    guard let value = value.drawable else { return nil }
    return Int(min(max(value / end, 0) * Double(columns), Double(columns - 1)))
  }

  private func addForecast(to parts: inout [Part], end: Double) {
    guard let first = tick(forecast?.lowerBound, columns: parts.count, end: end),
      let last = tick(forecast?.upperBound, columns: parts.count, end: end)
    else { return }
    for place in first...max(first, last) { parts[place] = ("▒", .dim) }
  }

  private func addValue(to parts: inout [Part], end: Double) {
    guard let value = value.drawable else { return }
    let halves = Int((min(max(value / end, 0), 1) * Double(parts.count) * 2).rounded())
    for place in 0..<(halves / 2) { parts[place] = ("━", role) }
    if halves % 2 == 1 { parts[halves / 2] = ("╸", role) }
    if halves == 0 { parts[0] = (value < 0 ? "◂" : "▏", role) }
    if direction == .down, let ceiling = tick(target, columns: parts.count, end: end) {
      for place in (ceiling + 1)..<max(ceiling + 1, halves / 2) { parts[place] = ("╍", role) }
    }
    if value > end * (1 + 1e-9) { parts[parts.count - 1] = ("▸", role) }
  }
}
