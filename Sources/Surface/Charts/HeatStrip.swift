/// A series as a row of a heat map: a step of the scale a figure, the last at the right edge.
///
/// A step is a ground and its number, so that it reads without colour; a missing figure is `·`
/// and a stretch that is not in full `▒`, both on the screen's own ground. With more figures than
/// columns the last ones show; with room for it a figure takes two columns.
public struct HeatStrip: Chart {
  /// The figures in order of time; nil where there is none.
  public var values: [Double?]
  /// The steps, those of all rows of the map.
  public var steps: HeatSteps
  /// Whether the last place is a stretch that is not in full.
  public var hatchesLast: Bool

  /// The row of `values` in `steps`.
  public init(_ values: [Double?], steps: HeatSteps, hatchesLast: Bool = false) {
    self.values = values
    self.steps = steps
    self.hatchesLast = hatchesLast
  }

  /// The columns that a figure takes where `count` of them have `columns`.
  public static func pitch(of count: Int, in columns: Int) -> Int {
    count > 0 && columns >= count * 2 ? 2 : 1
  }

  /// Draws the strip in the first row of `rect`.
  public func draw(into surface: inout Surface, in rect: Rect, on ground: Ground) {
    guard !rect.isEmpty else { return }
    let pitch = HeatStrip.pitch(of: values.count, in: rect.columns)
    let shown = values.suffix(rect.columns / pitch)
    var column = rect.end - shown.count * pitch
    for (index, value) in zip(shown.indices, shown) {
      let isHatched = hatchesLast && index == values.count - 1
      let (sign, style) = look(of: value, isHatched: isHatched, on: ground)
      let blank = String(repeating: " ", count: pitch - 1)
      surface.write(blank + sign, at: column, rect.row, style, in: rect)
      column += pitch
    }
  }

  private func look(
    of value: Double?, isHatched: Bool, on ground: Ground
  ) -> (String, Style) {
    if isHatched { return ("▒", Style(.track, on: ground)) }
    guard let step = steps.step(of: value) else { return ("·", Style(.missing, on: ground)) }
    return (String(step), Style(.text, on: HeatSteps.grounds[step - 1]))
  }
}
