import Domain
import Surface

extension Scene {
  /// A spark line of the last values that fit; a gap where one is missing.
  func drawSpark(
    _ values: [Double?], _ role: Role, on ground: Ground, in clip: Rect, on surface: inout Surface
  ) {
    let steps: [Character] = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]
    let shown = values.suffix(clip.columns)
    let known = shown.compactMap { $0 }
    guard let least = known.min(), let most = known.max() else { return }
    let text = shown.map { value -> Character in
      guard let value else { return " " }
      guard most > least else { return steps[3] }
      return steps[min(7, Int((value - least) / (most - least) * 7.999))]
    }
    surface.write(
      String(text), at: clip.end - shown.count, clip.row, Style(role, on: ground), in: clip)
  }

  /// A bar from zero, in eighths of a column.
  func drawBar(
    _ share: Double, _ role: Role, on ground: Ground, in clip: Rect, on surface: inout Surface
  ) {
    let eighths = Int((min(max(share, 0), 1) * Double(clip.columns) * 8).rounded())
    let full = String(repeating: "█", count: eighths / 8)
    let part = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"][eighths % 8]
    let rest = String(
      repeating: "╌", count: max(0, clip.columns - eighths / 8 - (part.isEmpty ? 0 : 1)))
    let used = surface.write(
      full + part, at: clip.column, clip.row, Style(role, on: ground), in: clip)
    surface.write(rest, at: clip.column + used, clip.row, Style(.track, on: ground), in: clip)
  }

  /// Counts of lights as a bar of segments, each with a filling of its own so that it reads
  /// without colour.
  func drawLights(
    _ counts: LightCounts, on ground: Ground, in clip: Rect, on surface: inout Surface
  ) {
    let judged = Light.allCases.filter { $0 != .none && $0 != .notApplicable }
    let total = judged.reduce(0) { $0 + counts[$1] }
    guard total > 0 else { return }
    var column = clip.column
    var seen = 0
    for light in judged where counts[light] > 0 {
      seen += counts[light]
      let end = clip.column + clip.columns * seen / total
      let run = String(repeating: light.filling, count: max(0, end - column))
      surface.write(run, at: column, clip.row, Style(light.role, on: ground), in: clip)
      column = end
    }
  }
}

extension Light {
  /// The filling of its segment in a bar of counts.
  var filling: String {
    switch self {
    case .done: "█"
    case .onTrack: "▓"
    case .dueSoon: "▒"
    case .behind: "▚"
    case .farBehind, .overdue, .missed: "╳"
    case .noData, .stale, .insufficientData: "·"
    case .notApplicable, .none: " "
    }
  }
}
