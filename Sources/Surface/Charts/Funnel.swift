/// What is left at each step of a way: a row a step, with its count, a bar on the scale of the
/// first step, and the share of the step before.
///
/// Bars start at zero and are never longer than the first; a count above that of the step before
/// says so by its share. In a narrow rectangle shares leave first, then bars. A missing count is
/// `–` and has no bar.
public struct Funnel: Chart {
  /// A step.
  public struct Step: Hashable, Sendable {
    /// Its name.
    public var name: String
    /// How many are left; nil when that is not known.
    public var value: Double?
    /// The count as text.
    public var text: String
    /// The share of the step before as text; empty for the first.
    public var share: String

    /// The step `name`.
    public init(_ name: String, _ value: Double?, text: String, share: String = "") {
      self.name = name
      self.value = value
      self.text = text
      self.share = share
    }
  }

  /// The steps, from the first to the last.
  public var steps: [Step]

  /// The funnel of `steps`.
  public init(_ steps: [Step]) { self.steps = steps }

  /// Draws the steps into `rect`, a row each; steps without a row are left out at the end.
  public func draw(into surface: inout Surface, in rect: Rect, on ground: Ground) {
    guard !rect.isEmpty, !steps.isEmpty else { return }
    func widest(_ text: (Step) -> String) -> Int {
      steps.map { DisplayText.width(of: text($0)) }.max() ?? 0
    }
    let name = min(widest(\.name), rect.columns)
    let tracks = LayoutSolver.lengths(
      [
        Track(minimum: min(4, name), ideal: name, priority: 4),
        .fixed(widest(\.text), priority: 3), .flexible(minimum: 4, priority: 2),
        .fixed(widest(\.share), priority: 1),
      ], across: rect.columns, gap: 1)
    let whole = steps.first?.value.drawable.flatMap { $0 > 0 ? $0 : nil }
    for (index, step) in steps.prefix(rect.rows).enumerated() {
      let line = Rect(column: rect.column, row: rect.row + index, columns: rect.columns, rows: 1)
      draw(step, tracks, whole: whole, into: &surface, in: line, on: ground)
    }
  }

  private func draw(
    _ step: Step, _ tracks: [Int?], whole: Double?, into surface: inout Surface, in rect: Rect,
    on ground: Ground
  ) {
    var column = rect.column
    for (index, columns) in tracks.enumerated() {
      guard let columns, columns > 0 else { continue }
      let place = Rect(column: column, row: rect.row, columns: columns, rows: 1)
      switch index {
      case 0: write(step.name, .dim, .left, into: &surface, in: place, on: ground)
      case 1: write(step.text, .text, .right, into: &surface, in: place, on: ground)
      case 2:
        if let whole, let value = step.value.drawable {
          Bar(min(max(value, 0), whole), scale: whole, hasTrack: false)
            .draw(into: &surface, in: place, on: ground)
        }
      default: write(step.share, .text, .right, into: &surface, in: place, on: ground)
      }
      column += columns + 1
    }
  }

  private func write(
    _ text: String, _ role: Role, _ side: DisplayText.Alignment, into surface: inout Surface,
    in place: Rect, on ground: Ground
  ) {
    let shown = DisplayText.padded(
      DisplayText.cut(text, to: place.columns), to: place.columns, align: side)
    surface.write(shown, at: place.column, place.row, Style(role, on: ground), in: place)
  }
}
