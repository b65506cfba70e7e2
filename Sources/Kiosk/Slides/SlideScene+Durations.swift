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
    if below.columns >= 170 {
      drawColumns(all, in: below, on: &canvas)
    } else {
      drawRows(all, in: below, on: &canvas)
    }
  }

  /// Side by side: names, figures and units each in a type and on a line of their own.
  private func drawColumns(_ all: [Duration], in rect: Rect, on canvas: inout Canvas) {
    let gap = max(6, rect.columns / 24)
    let share = (rect.columns - gap * (all.count - 1)) / all.count
    func room(_ part: Int) -> Size { Size(columns: share, rows: rect.rows * part / 12) }
    let names = canvas.alike(all.map(\.name), in: room(5), lines: 3)
    let figures = canvas.alike(all.map(\.figure), in: room(6), hasDots: false)
    let units = canvas.alike(all.map(\.unit), in: room(2))
    let plainRows = all.map { DisplayText.wrap($0.name, to: share).count }.max() ?? 1
    let heights = [
      names.map { $0.map(\.size.rows).max() ?? 1 } ?? plainRows,
      figures?.first?.size.rows ?? 1, units?.first?.size.rows ?? 1,
    ]
    let between = max(1, rect.rows / 14)
    let taken = heights.reduce(0, +) + between * 2
    let top = rect.row + max(0, (rect.rows - taken) / 3)
    for (index, duration) in all.enumerated() {
      var row = top
      func place(_ part: Int, _ rows: Int? = nil) -> Rect {
        let own = rows ?? heights[part]
        defer { row += heights[part] + between }
        return Rect(
          column: rect.column + index * (share + gap), row: row + heights[part] - own,
          columns: share, rows: own)
      }
      draw(duration.name, names?[index], in: place(0, names?[index].size.rows), .text, on: &canvas)
      draw(duration.figure, figures?[index], in: place(1), .bright, on: &canvas)
      draw(duration.unit, units?[index], in: place(2), .text, on: &canvas)
    }
  }

  private func draw(
    _ text: String, _ large: LargeText?, in rect: Rect, _ role: Role,
    _ align: DisplayText.Alignment = .left, on canvas: inout Canvas
  ) {
    if let large {
      canvas.draw(large, in: rect, role, align: align)
    } else {
      canvas.plain(text, in: rect, role, align: align)
    }
  }

  /// One below the other: the figure, and beside it its unit and its name.
  private func drawRows(_ all: [Duration], in rect: Rect, on canvas: inout Canvas) {
    let share = rect.rows / all.count
    let (left, right) = rect.split(left: rect.columns * 9 / 20, gap: 2)
    let figures = canvas.alike(
      all.map(\.figure), in: Size(columns: left.columns, rows: share - 1), hasDots: false)
    let names = canvas.alike(
      all.map(\.name), in: Size(columns: right.columns, rows: share - 3), lines: 2)
    for (index, duration) in all.enumerated() {
      func line(of part: Rect) -> Rect {
        Rect(
          column: part.column, row: rect.row + index * share, columns: part.columns,
          rows: share - 1)
      }
      draw(duration.figure, figures?[index], in: line(of: left), .bright, .right, on: &canvas)
      draw(duration, names?[index], in: line(of: right), on: &canvas)
    }
  }

  /// The unit and the name beside a figure: in a line, or the name large and the unit below.
  private func draw(
    _ duration: Duration, _ name: LargeText?, in rect: Rect, on canvas: inout Canvas
  ) {
    guard let name else {
      let (unit, label) = rect.split(left: 8, gap: 1)
      canvas.plain(duration.unit, in: unit, .text)
      canvas.plain(duration.name, in: label, .dim)
      return
    }
    let top = rect.row + max(0, (rect.rows - name.size.rows - 2) / 2)
    canvas.draw(
      name,
      in: Rect(column: rect.column, row: top, columns: rect.columns, rows: name.size.rows), .text)
    let below = Rect(
      column: rect.column, row: top + name.size.rows + 1, columns: rect.columns, rows: 1)
    canvas.plain(duration.unit, in: below, .dim)
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
