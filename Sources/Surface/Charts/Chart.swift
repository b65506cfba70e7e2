/// A picture of figures, drawn into a rectangle of any size.
///
/// It draws nothing outside the rectangle, reads without colour, and takes figures that are no
/// numbers for missing ones.
public protocol Chart: Hashable, Sendable {
  /// Draws it into the part of `rect` inside `surface`, on `ground`.
  func draw(into surface: inout Surface, in rect: Rect, on ground: Ground)
}

extension Chart {
  /// Draws it into the part of `rect` inside `surface`, on the screen's ground.
  public func draw(into surface: inout Surface, in rect: Rect) {
    draw(into: &surface, in: rect, on: .base)
  }
}

/// Where the scale of a chart begins.
public enum Baseline: Hashable, Sendable {
  /// At zero, so that lengths can be compared.
  case zero
  /// At the smallest figure, so that small movements show.
  case range
}

extension Double {
  /// The figure if it can be drawn: finite, and small enough to be told from its neighbours.
  var drawable: Double? { isFinite && magnitude < 1e15 ? self : nil }
}

extension Optional<Double> {
  /// The figure if there is one that can be drawn.
  var drawable: Double? { flatMap(\.drawable) }
}

extension [Double?] {
  /// The smallest and the greatest of the figures that can be drawn; nil when there are none.
  var drawableRange: ClosedRange<Double>? {
    let figures = compactMap(\.drawable)
    guard let low = figures.min(), let high = figures.max() else { return nil }
    return low...high
  }
}
