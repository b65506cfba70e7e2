import Domain
import Surface

extension Scene {
  /// The bullet gauge of a judgement: the value as a bar from zero, the target as a tick.
  func drawGauge(_ judgement: Judgement, in rect: Rect, on surface: inout Surface) {
    guard let measure = snapshot.measure(judgement.measure) else { return }
    let target = (judgement.target ?? measure.target)?.double ?? 0
    var value = 0.0
    if case .number(let number, _) = judgement.value { value = max(0, number.double) }
    if case .count(let done, let of) = judgement.value {
      drawTrack(value: Double(done), target: Double(of), judgement.light, in: rect, on: &surface)
      return
    }
    drawTrack(
      value: value, target: target, baseline: judgement.baseline?.double, judgement.light, in: rect,
      on: &surface)
  }

  private func drawTrack(
    value: Double, target: Double, baseline: Double? = nil, _ light: Light, in rect: Rect,
    on surface: inout Surface
  ) {
    let scale = max(value, target, baseline ?? 0) * 1.12
    guard scale > 0, rect.columns > 2 else { return }
    func column(_ number: Double) -> Int {
      min(rect.columns - 1, Int((number / scale * Double(rect.columns)).rounded()))
    }
    let filled = column(value)
    surface.write(
      String(repeating: "━", count: filled), at: rect.column, rect.row, Style(light.role), in: rect)
    surface.write(
      String(repeating: "╌", count: rect.columns - filled), at: rect.column + filled, rect.row,
      Style(.track), in: rect)
    surface.write("┃", at: rect.column + column(target), rect.row, Style(.target), in: rect)
  }
}
