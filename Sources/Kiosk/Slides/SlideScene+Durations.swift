import Domain
import Surface
import Wording

extension SlideScene {
  /// A duration: what takes it, how long, in what unit.
  private struct Duration {
    var name: String
    var figure: String
    var unit: String
  }

  /// How long things take: examination in the country, pre-examination at the local centre.
  func drawDurations(on canvas: inout Canvas) throws(SlideFailure) {
    let all =
      [
        national("3.1.02", .kioskPatents), national("3.2.01", .kioskTrademarks), localCentre,
      ].compactMap(\.self)
    guard !all.isEmpty else { throw .missing("durations") }
    let (top, below) = rect.split(top: headingRows, gap: headingGap)
    canvas.type(text(.kioskDurations), in: top)
    let isWide = below.columns >= 110
    let gap = max(6, below.columns / 16)
    let share =
      isWide
      ? (below.columns - gap * (all.count - 1)) / all.count : below.rows / all.count
    for (index, duration) in all.enumerated() {
      if isWide {
        let place = Rect(
          column: below.column + index * (share + gap), row: below.row, columns: share,
          rows: below.rows)
        drawColumn(duration, in: place, on: &canvas)
      } else {
        let place = Rect(
          column: below.column, row: below.row + index * share, columns: below.columns,
          rows: share - 1)
        drawRow(duration, in: place, on: &canvas)
      }
    }
  }

  private func drawColumn(_ duration: Duration, in rect: Rect, on canvas: inout Canvas) {
    let (label, rest) = rect.split(top: max(2, rect.rows / 4))
    let (figure, unit) = rest.split(top: rest.rows - max(1, rect.rows / 5))
    canvas.type(duration.name, in: label, .text, lines: 3)
    canvas.type(duration.figure, in: figure, .bright, hasDots: false)
    canvas.type(duration.unit, in: unit, .text)
  }

  private func drawRow(_ duration: Duration, in rect: Rect, on canvas: inout Canvas) {
    let (figure, rest) = rect.split(left: rect.columns * 9 / 20, gap: 2)
    let (unit, label) = rest.split(left: 8, gap: 1)
    canvas.type(duration.figure, in: figure, .bright, align: .right, hasDots: false)
    canvas.plain(duration.unit, in: unit, .text)
    canvas.plain(duration.name, in: label, .dim)
  }

  private func national(_ id: String, _ name: Phrase) -> Duration? {
    guard let measure = snapshot.measure(id), let judgement = snapshot.judgement(id, .china),
      case .number = judgement.value
    else { return nil }
    let value = valueText(judgement, of: measure)
    return Duration(name: text(name), figure: value.number, unit: value.unit)
  }

  private var localCentre: Duration? {
    guard let id = hall.centre, snapshot.centre(id) != nil else { return nil }
    let figure = snapshot.figure(.daysMedian, centre: id)
    guard figure.value != nil else { return nil }
    return Duration(
      name: text(.kioskMedian), figure: text(figure), unit: text(FigureKey.daysMedian.unitName))
  }
}
