/// A bar of one row that starts at zero, in steps of an eighth of a column.
///
/// A figure above the scale ends in `▸`, one below zero is `◂`, and a missing one an empty track.
public struct Bar: Chart {
  /// The figure; nil when there is none.
  public var value: Double?
  /// The figure that fills the bar, above zero.
  public var scale: Double
  /// The role of the filled part.
  public var role: Role
  /// Whether the empty part shows.
  public var hasTrack: Bool

  /// The bar of `value` on a scale from zero to `scale`.
  public init(_ value: Double?, scale: Double, role: Role = .bar, hasTrack: Bool = true) {
    self.value = value
    self.scale = scale
    self.role = role
    self.hasTrack = hasTrack
  }

  /// Draws the bar in the first row of `rect` inside `surface`.
  public func draw(into surface: inout Surface, in rect: Rect, on ground: Ground) {
    guard !rect.isEmpty else { return }
    if hasTrack {
      let track = String(repeating: "╌", count: rect.columns)
      surface.write(track, at: rect.column, rect.row, Style(.track, on: ground), in: rect)
    }
    guard let value = value.drawable, let scale = scale.drawable, scale > 0 else { return }
    let style = Style(role, on: ground)
    if value < 0 {
      surface.write("◂", at: rect.column, rect.row, style, in: rect)
      return
    }
    let bar = Blocks.bar(eighths: Blocks.eighths(value / scale, of: rect.columns))
    surface.write(bar, at: rect.column, rect.row, style, in: rect)
    if value > scale * (1 + 1e-9) {
      surface.write("▸", at: rect.end - 1, rect.row, style, in: rect)
    }
  }
}
