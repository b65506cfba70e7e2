import Domain
import Surface

extension Scene {
  /// A spark line of the last values that fit, on the scale of their range; a gap where one is
  /// missing, and hatched where the last month is not in full.
  func drawSpark(
    _ values: [Double?], _ role: Role, isPartial: Bool = false, on ground: Ground, in clip: Rect,
    on surface: inout Surface
  ) {
    guard values.contains(where: { $0 != nil }) else { return }
    SparkLine(values, baseline: .range, role: role, hatchesLast: isPartial)
      .draw(into: &surface, in: clip, on: ground)
  }

  /// The chart that a cell shows in place of its text.
  func drawChart(
    in cell: ListingCell, on ground: Ground, in clip: Rect, on surface: inout Surface
  ) {
    switch cell.picture {
    case .rank(let value, let scale, let quartiles):
      RankBar(value, scale: scale, quartiles: quartiles, role: cell.role)
        .draw(into: &surface, in: clip, on: ground)
    case .heat(let values, let steps, let isPartial):
      HeatStrip(values, steps: steps, hatchesLast: isPartial)
        .draw(into: &surface, in: clip, on: ground)
    case .ladder(let states):
      Ladder(states.map { Ladder.Rung("", $0) }, role: cell.role)
        .draw(into: &surface, in: clip, on: ground)
    default: break
    }
  }

  /// A bar from zero of a share from 0 to 1.
  func drawBar(
    _ share: Double, _ role: Role, on ground: Ground, in clip: Rect, on surface: inout Surface
  ) {
    Bar(share, scale: 1, role: role).draw(into: &surface, in: clip, on: ground)
  }

  /// Counts of lights as a bar of segments, each with a filling of its own so that it reads
  /// without colour.
  func drawLights(
    _ counts: LightCounts, on ground: Ground, in clip: Rect, on surface: inout Surface
  ) {
    let judged = counts.present.filter { $0.light != .none && $0.light != .notApplicable }
    guard !judged.isEmpty else { return }
    let segments = judged.map { light, count in
      StackedBar.Segment(Double(count), fill: light.filling, role: light.role)
    }
    StackedBar(segments).draw(into: &surface, in: clip, on: ground)
  }
}

extension Light {
  /// The filling of its segment in a bar of counts.
  var filling: StackedBar.Fill {
    switch self {
    case .done: .solid
    case .onTrack: .dark
    case .dueSoon: .medium
    case .behind: .light
    case .farBehind, .overdue, .missed: .checked
    case .noData, .stale, .insufficientData, .notApplicable, .none: .dotted
    }
  }
}
