import Domain
import Surface
import Wording

extension Scene {
  /// A centre beside the table: why its light, its figures with their course, its charts, and what
  /// it is there for.
  func drawCentreDetail(
    _ subject: CentreSubject, on surface: inout Surface, in rect: Rect
  ) {
    guard !rect.isEmpty else { return }
    if rect.rows < 12 {
      let (left, right) = rect.split(left: rect.columns / 2, gap: 2)
      var pen = Pen(in: left)
      drawCentreHead(subject, &pen, on: &surface)
      drawCentreFigures(subject, &pen, on: &surface)
      drawBacklog(subject, on: &surface, in: right)
      return
    }
    var pen = Pen(in: rect)
    drawCentreHead(subject, &pen, on: &surface)
    pen.skip()
    drawCentreFigures(subject, &pen, on: &surface)
    pen.skip()
    let facts = centreFacts(subject)
    let room = pen.rowsLeft - (facts.isEmpty ? 0 : facts.count + 1)
    if case .centre = subject, room >= 14 {
      drawBacklog(subject, on: &surface, in: pen.take(rows: room / 2))
      pen.skip()
      drawDays(subject, on: &surface, in: pen.take(rows: room - room / 2 - 1))
    } else {
      drawBacklog(subject, on: &surface, in: pen.take(rows: room))
    }
    pen.skip()
    drawCentreFacts(facts, &pen, on: &surface)
  }

  /// The name, and the light with its reason; of the country how its centres' lights divide.
  private func drawCentreHead(
    _ subject: CentreSubject, _ pen: inout Pen, on surface: inout Surface
  ) {
    switch subject {
    case .centre(let id):
      guard let centre = snapshot.centre(id), let standing = snapshot.standing(ofCentre: id)
      else { return }
      pen.paragraph(text(centre.name), .bright, most: 2, on: &surface)
      pen.line(
        [.mark(standing.light), Span(" \(text(standing.light.name))", standing.light.role)],
        on: &surface)
      let words = LineageWords(snapshot: snapshot, language: language)
      if pen.rect.rows >= 12, let reason = words.reason(standing.lineage, measure: nil) {
        pen.paragraph(reason, .dim, on: &surface)
      }
    case .area(let code):
      pen.line(text(snapshot.name(of: code)), .bright, on: &surface)
      pen.line(centreLights(of: code), on: &surface)
    }
  }

  /// How the lights of an area's centres divide.
  private func centreLights(of code: AreaCode) -> [Span] {
    let lights = snapshot.centres(of: code).compactMap { snapshot.standing(ofCentre: $0.id)?.light }
    return LightCounts(lights).present.flatMap { light, count -> [Span] in
      [.mark(light), Span(" \(count)  ")]
    }
  }

  private func drawCentreFigures(
    _ subject: CentreSubject, _ pen: inout Pen, on surface: inout Surface
  ) {
    let keys: [FigureKey] = [
      .backlog, .backlogMonths, .daysP90, .accepted, .passRate, .capacityUse, .mediationSuccess,
      .enforcementClosed, .grantRate, .uptime,
    ]
    let known = keys.filter { figure($0, of: subject).value != nil }
    let room = pen.rect.rows < 12 ? pen.rowsLeft : max(5, min(10, pen.rect.rows - 26))
    for key in known.prefix(room) where pen.rowsLeft > 0 {
      drawFigure(
        figure(key, of: subject), series(key, of: subject, months: 24), in: pen.take(rows: 1),
        on: &surface)
    }
  }

  /// A figure in a line: its name, its value with the unit, and its course.
  func drawFigure(
    _ figure: Figure, _ series: MonthSeries, in line: Rect, on surface: inout Surface
  ) {
    let (label, rest) = line.split(left: language == .zh ? 12 : 18, gap: 1)
    let (value, tail) = rest.split(left: language == .zh ? 11 : 12, gap: 2)
    write(text(figure.key.name), Style(.dim), .left, in: label, on: &surface)
    write(text(valuePhrase(figure)), Style(.text), .right, in: value, on: &surface)
    let spark = tail.split(left: 24).0
    guard spark.columns >= 6 else { return }
    drawSpark(series.values.map { $0?.double }, .bar, on: .base, in: spark, on: &surface)
  }

  func drawBacklog(_ subject: CentreSubject, on surface: inout Surface, in rect: Rect) {
    drawChart(
      text(.backlogChart), [MonthLine(series: series(.backlog, of: subject, months: 24))],
      on: &surface, in: rect)
  }

  func drawDays(_ subject: CentreSubject, on surface: inout Surface, in rect: Rect) {
    guard case .centre(let id) = subject, let centre = snapshot.centre(id) else { return }
    drawChart(
      text(centre.serviceDays == nil ? .daysChart : .daysChartWithLevel),
      [MonthLine(series: series(.daysP90, of: subject, months: 24))], level: centre.serviceDays,
      on: &surface, in: rect)
  }
}
