import Domain
import Surface

extension Scene {
  /// The bullet gauge of a judgement: the value as a bar from zero, the target as a tick, and what
  /// the year's schedule expects by now.
  ///
  /// What has only stages shows its ladder.
  func drawGauge(_ judgement: Judgement, in rect: Rect, on surface: inout Surface) {
    guard let measure = snapshot.measure(judgement.measure) else { return }
    switch judgement.value {
    case .number(let value, _):
      gauge(value.double, judgement, measure).draw(into: &surface, in: rect)
    case .count(let done, let of):
      BulletGauge(
        Double(done), target: Double(of), scale: Double(of) * 1.1, role: judgement.light.role
      )
      .draw(into: &surface, in: rect)
    case .missing, .rung:
      var pen = Pen(in: rect)
      drawLadder(judgement, measure, &pen, on: &surface)
    }
  }

  private func gauge(_ value: Double, _ judgement: Judgement, _ measure: Measure) -> BulletGauge {
    let target = (judgement.target ?? measure.target)?.double
    let baseline = judgement.baseline?.double
    var expected: Double?
    if let target, let year = judgement.yearShare?.double, judgement.targetShare != nil {
      let start = baseline ?? 0
      expected = start + (target - start) * year / 100
    }
    let most = max(value, target ?? 0, baseline ?? 0)
    let forecast = snapshot.forecast(measure.id, judgement.area)?.numberRange
    // A wild forecast must not squeeze what is known.
    let greatest = max(most, min(forecast?.upperBound ?? 0, most * 1.5))
    return BulletGauge(
      value, target: target, expected: expected, forecast: forecast,
      direction: measure.rule == .threshold && measure.direction == .down ? .down : .up,
      scale: greatest * 1.1,
      role: judgement.light.role)
  }
}
