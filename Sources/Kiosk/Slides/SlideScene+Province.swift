import Domain
import Surface
import Wording

extension SlideScene {
  /// How a province stands: its coverage with its place, and what its lights count.
  func drawProvince(_ code: AreaCode?, on canvas: inout Canvas) throws(SlideFailure) {
    let unit = try province(code)
    let rollUp = snapshot.rollUp(area: unit.code)
    let key = unit.kind == .municipality ? FigureKey.reach : .coverage
    let figure = snapshot.figure(key, unit.code)
    var context = [Flow.Run(text(.kioskHeading(key.name)), .dim)]
    if figure.value != nil, let rank = snapshot.rank(key, unit.code) {
      context.append(Flow.Run("   " + text(.kioskRank(rank.place, of: rank.of))))
    }
    let counts = lightCounts(rollUp)
    let rows = canvas.isFine ? 5 : 1
    let (poster, strip) = rect.split(top: rect.rows - rows - 1, gap: 1)
    Poster(
      heading: text(unit.name), figure: text(figure),
      unit: figure.value == nil ? "" : text(key.unitName), role: .accent, context: context
    ).draw(on: &canvas, in: poster)
    var flow = Flow(in: strip, of: canvas)
    flow.line(counts, on: &canvas)
  }

  /// The counts of the lights of a province, in the words of the legend.
  private func lightCounts(_ rollUp: RollUp) -> [Flow.Run] {
    let lights: [[Light]] = [
      [.done], [.onTrack], [.dueSoon], [.behind], [.farBehind, .overdue, .missed],
    ]
    return lights.flatMap { group -> [Flow.Run] in
      let count = group.reduce(0) { $0 + rollUp.counts[$1] }
      guard count > 0, let light = group.first else { return [] }
      return [
        Flow.Run("\(light.mark) ", light.role), Flow.Run("\(text(light.groupName)) "),
        Flow.Run("\(count)   ", .bright),
      ]
    }
  }
}
