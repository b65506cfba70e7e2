import Domain
import Surface
import Wording

extension Scene {
  /// What became of what a centre received for pre-examination this year: accepted, passed,
  /// granted, each with its share of the step before.
  func drawFunnel(_ id: String, on surface: inout Surface, in rect: Rect) {
    guard rect.rows >= 3 else { return }
    let counts = [FigureKey.received, .accepted, .passed, .granted]
      .map { snapshot.figure($0, centre: id) }
    guard counts.contains(where: { $0.value != nil }) else { return }
    let shares: [FigureKey?] = [nil, .acceptanceRate, .passRate, .grantRate]
    var pen = Pen(in: rect)
    pen.heading(text(.funnelTitle), text(.funnelShares), on: &surface)
    let steps = zip(counts, shares).map { figure, key in
      let share = key.flatMap { snapshot.figure($0, centre: id).value }
      return Funnel.Step(
        text(figure.key.name), figure.value?.double,
        text: figure.value?.grouped(decimals: 0) ?? "–",
        share: key == nil ? "" : share.map { $0.grouped(decimals: 1).asPercentage } ?? "–")
    }
    Funnel(steps).draw(into: &surface, in: pen.take(rows: pen.rowsLeft))
  }
}
