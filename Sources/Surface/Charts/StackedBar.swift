/// A bar of one row made of counts, each with a fill of its own so that they read without colour.
public struct StackedBar: Chart {
  /// How a part is filled, from what is done to what is missing.
  public enum Fill: Character, CaseIterable, Hashable, Sendable {
    case solid = "█"
    case dark = "▓"
    case medium = "▒"
    case light = "░"
    case checked = "▚"
    case dotted = "·"
  }

  /// A part of the bar.
  public struct Segment: Hashable, Sendable {
    /// Its count or share, zero or more.
    public var value: Double
    /// How it is filled.
    public var fill: Fill
    /// Its role.
    public var role: Role

    /// The part of `value`.
    public init(_ value: Double, fill: Fill, role: Role) {
      self.value = value
      self.fill = fill
      self.role = role
    }
  }

  /// The parts, from left to right.
  public var segments: [Segment]
  /// What the whole width stands for; nil for the sum of the parts.
  public var scale: Double?

  /// The bar of `segments`; with a `scale` above their sum the rest is an empty track.
  public init(_ segments: [Segment], scale: Double? = nil) {
    self.segments = segments
    self.scale = scale
  }

  /// Draws the bar in the first row of `rect` inside `surface`.
  public func draw(into surface: inout Surface, in rect: Rect, on ground: Ground) {
    guard !rect.isEmpty else { return }
    let values = segments.map { max(0, $0.value.drawable ?? 0) }
    let rest = max(0, (scale.drawable ?? 0) - values.reduce(0, +))
    let shares = StackedBar.apportion(values + [rest], to: rect.columns)
    var column = rect.column
    for (segment, columns) in zip(segments, shares) {
      let cells = String(repeating: segment.fill.rawValue, count: columns)
      surface.write(cells, at: column, rect.row, Style(segment.role, on: ground), in: rect)
      column += columns
    }
    let track = String(repeating: "╌", count: rect.end - column)
    surface.write(track, at: column, rect.row, Style(.track, on: ground), in: rect)
  }

  /// `cells` shared out in proportion to `values` by largest remainder, with one at least for each
  /// value above zero as long as there are cells; all zero when the values are.
  public static func apportion(_ values: [Double], to cells: Int) -> [Int] {
    let total = values.reduce(0, +)
    guard total > 0, cells > 0 else { return values.map { _ in 0 } }
    var shares = values.map { value in
      value > 0 ? max(1, Int((value / total * Double(cells)).rounded(.down))) : 0
    }
    func owed(_ index: Int) -> Double {
      values[index] / total * Double(cells) - Double(shares[index])
    }
    while shares.reduce(0, +) < cells,
      let next = most(values.indices.filter { values[$0] > 0 }, owed)
    {
      shares[next] += 1
    }
    // Too many only when the least of the parts were given a cell they have no claim to.
    while shares.reduce(0, +) > cells {
      let above = values.indices.filter { shares[$0] > 1 }
      let candidates = above.isEmpty ? values.indices.filter { shares[$0] > 0 } : above
      guard let next = most(candidates, { -owed($0) }) else { break }
      shares[next] -= 1
    }
    return shares
  }

  /// The first of `indices` with the greatest `measure`.
  private static func most(_ indices: [Int], _ measure: (Int) -> Double) -> Int? {
    var best: (index: Int, measure: Double)?
    for index in indices where measure(index) > best?.measure ?? -.infinity {
      best = (index, measure(index))
    }
    return best?.index
  }
}
