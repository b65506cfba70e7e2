/// A ranked figure as a bar of one row that starts at zero, with the quartiles of all that are
/// ranked as ticks: `┊` the lower and the upper one, `┃` the median.
///
/// Where a tick meets the bar it is a notch in it. Places and overflow are as in `Bar`.
public struct RankBar: Chart {
  /// The figure; nil when there is none.
  public var value: Double?
  /// The figure that fills the bar, above zero.
  public var scale: Double
  /// The lower quartile, the median and the upper quartile; nil where there is none.
  public var quartiles: [Double?]
  /// The role of the bar.
  public var role: Role

  /// The bar of `value` on a scale from zero to `scale`.
  public init(_ value: Double?, scale: Double, quartiles: [Double?], role: Role = .bar) {
    self.value = value
    self.scale = scale
    self.quartiles = quartiles
    self.role = role
  }

  /// Draws the bar in the first row of `rect` inside `surface`.
  public func draw(into surface: inout Surface, in rect: Rect, on ground: Ground) {
    guard !rect.isEmpty else { return }
    Bar(value, scale: scale, role: role, hasTrack: false)
      .draw(into: &surface, in: rect, on: ground)
    guard let scale = scale.drawable, scale > 0 else { return }
    // The median last: where ticks meet, it stays.
    for index in quartiles.indices.sorted(by: { $0 % 2 < $1 % 2 }) {
      let mark = quartiles[index]
      guard let mark = mark.drawable, mark >= 0, mark <= scale else { continue }
      let place = min(rect.columns - 1, Int(mark / scale * Double(rect.columns)))
      surface.write(
        index == 1 ? "┃" : "┊", at: rect.column + place, rect.row,
        Style(index == 1 ? .target : .dim, on: ground), in: rect)
    }
  }
}
