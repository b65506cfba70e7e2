import Domain
import Surface
import Wording

extension SlideScene {
  /// The steps of fast pre-examination.
  func drawSteps(on canvas: inout Canvas) {
    let (top, below) = rect.split(top: headingRows, gap: headingGap)
    canvas.type(text(.kioskSteps), in: top, lines: 2)
    var flow = Flow(in: below, of: canvas)
    let steps = Phrase.kioskStepList
    let isRoomy = flow.linesLeft >= steps.count * 3
    for (index, step) in steps.enumerated() {
      let number = Flow.Run("\(index + 1)  ", .accent)
      if isRoomy {
        flow.line([number, Flow.Run(text(step.name), .bright)], on: &canvas)
        flow.line([Flow.Run("   "), Flow.Run(text(step.detail))], on: &canvas)
        flow.skip()
      } else {
        flow.line(
          [number, Flow.Run(text(step.name) + "  ", .bright), Flow.Run(text(step.detail))],
          on: &canvas)
        if flow.linesLeft > steps.count - index { flow.skip() }
      }
    }
  }

  /// The three services: how much of each is online, and how many places give it nearby.
  func drawServices(on canvas: inout Canvas) throws(SlideFailure) {
    let unit = try province(nil)
    let (top, below) = rect.split(top: headingRows, gap: headingGap)
    canvas.type(text(.kioskServices), in: top, lines: 2)
    let share = below.rows / 3
    let names = canvas.alike(
      ServiceClass.allCases.map { text(.kioskHeading($0.name)) },
      in: Size(
        columns: below.columns - below.columns * 9 / 20 - 2,
        rows: share - 3 - Flow.lineRows(isLarge: canvas.isFine)))
    for (index, service) in ServiceClass.allCases.enumerated() {
      let place = Rect(
        column: below.column, row: below.row + index * share, columns: below.columns,
        rows: share)
      draw(service, names?[index], unit, in: place, on: &canvas)
    }
  }

  private func draw(
    _ service: ServiceClass, _ name: LargeText?, _ unit: ReportingUnit, in rect: Rect,
    on canvas: inout Canvas
  ) {
    let area = hall.prefecture ?? unit.code
    let place = snapshot.prefecture(area)?.name ?? unit.shortName
    let places = snapshot.nodes(of: area).count { $0.services.contains(service) }
    let reach = snapshot.reach(service, unit.code)
    let (left, right) = rect.split(left: rect.columns * 9 / 20, gap: 2)
    let share = left.inset(bottom: 1)
    if reach.value == nil {
      canvas.plain("–", in: share, .dim)
    } else {
      canvas.type(text(reach) + "%", in: share, .accent, hasDots: false)
    }
    let lineRows = Flow.lineRows(isLarge: canvas.isFine)
    let nameRows = name.map { $0.size.rows + 1 } ?? lineRows
    var start = right.row + max(0, (right.rows - 1 - lineRows - nameRows) / 2)
    if let name {
      let top = Rect(
        column: right.column, row: start, columns: right.columns, rows: name.size.rows)
      canvas.draw(name, in: top, .bright)
      start += nameRows
    }
    var flow = Flow(
      in: Rect(
        column: right.column, row: start, columns: right.columns, rows: right.bottom - start),
      of: canvas)
    if name == nil { flow.line(text(.kioskHeading(service.name)), .bright, on: &canvas) }
    flow.line(
      [
        Flow.Run(text(.kioskOnline), .dim),
        Flow.Run("   " + text(.kioskPlaces(places, in: place))),
      ], on: &canvas)
  }

  /// The time, and the day in words.
  func drawClock(on canvas: inout Canvas) {
    let minutes = time.secondOfDay / 60 % 1440
    let figure = "\(minutes / 60):" + (minutes % 60 < 10 ? "0" : "") + "\(minutes % 60)"
    let solemn = text(.solemnDay(time.day))
    let heading = Poster.parts(of: rect).heading
    let isLarge = LargeText(solemn, in: heading.size, lines: 2, hasDots: true) != nil
    Poster(
      heading: isLarge ? solemn : text(.kioskDay(time.day)), figure: figure,
      context: [Flow.Run(text(.weekday(time.weekday.rawValue)), .dim)]
    ).draw(on: &canvas, in: rect)
  }
}
