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
    let facts = factLines(centreFacts(subject), width: rect.columns)
    let room = pen.rowsLeft - (facts.isEmpty ? 0 : facts.count + 1)
    drawCharts(subject, on: &surface, in: pen.take(rows: room))
    pen.skip()
    for line in facts { pen.line(line, on: &surface) }
  }

  /// As many charts below each other as there is room for, none higher than it gains from.
  private func drawCharts(_ subject: CentreSubject, on surface: inout Surface, in rect: Rect) {
    let most: Int
    if case .centre = subject { most = 3 } else { most = 2 }
    let count = min(most, max(1, (rect.rows + 1) / 8))
    let height = min(18, (rect.rows + 1) / count - 1)
    var pen = Pen(in: rect)
    for order in 0..<count {
      let place = pen.take(rows: height)
      switch (order, most) {
      case (0, _): drawBacklog(subject, on: &surface, in: place)
      case (1, 3): drawDays(subject, on: &surface, in: place)
      default: drawCases(subject, on: &surface, in: place)
      }
      pen.skip()
    }
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
      if standing.light != .none { pen.line(lightSpans(standing.light), on: &surface) }
      let words = LineageWords(snapshot: snapshot, language: language)
      if pen.rect.rows >= 12 || standing.light == .none,
        let reason = words.reason(standing.lineage, measure: nil)
      {
        pen.paragraph(reason, .dim, on: &surface)
      }
      drawRemembered(of: .centre(id), &pen, on: &surface)
    case .area(let code):
      let reported = completeness(of: subject).flatMap { $0.owed > 0 ? $0 : nil }
      pen.line(
        [Span(text(snapshot.name(of: code)), .bright)],
        right: reported.map { complete in
          let words = text(.reported(complete.reported, of: complete.owed))
          return [Span(words, complete.isPartial ? .warn : .dim)]
        } ?? [], on: &surface)
      pen.line(centreLights(of: code), on: &surface)
    }
  }

  /// The mark of a light and its word; nothing for one that says nothing.
  func lightSpans(_ light: Light) -> [Span] {
    light == .none ? [] : [.mark(light), Span(" \(text(light.name))  ", light.role)]
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
      .enforcementClosed, .closingRate, .uptime,
    ]
    let known = keys.filter { figure($0, of: subject).value != nil }
    let room = pen.rect.rows < 12 ? pen.rowsLeft : max(6, min(10, pen.rect.rows - 28))
    for key in known.prefix(room) where pen.rowsLeft > 0 {
      drawFigure(
        figure(key, of: subject), series(key, of: subject, months: 24),
        isPartial: completeness(of: subject)?.isPartial == true, in: pen.take(rows: 1),
        on: &surface)
    }
  }

  /// A figure in a line: its name, its value with the unit, and its course.
  func drawFigure(
    _ figure: Figure, _ series: MonthSeries, isPartial: Bool = false, in line: Rect,
    on surface: inout Surface
  ) {
    let (label, rest) = line.split(left: language == .zh ? 12 : 19, gap: 1)
    let (value, tail) = rest.split(left: language == .zh ? 11 : 12, gap: 2)
    write(text(.label(of: figure.key)), Style(.dim), .left, in: label, on: &surface)
    write(text(valuePhrase(figure)), Style(.text), .right, in: value, on: &surface)
    let spark = tail.split(left: 24).0
    guard spark.columns >= 5 else { return }
    drawSpark(
      series.values.map { $0?.double }, .bar, isPartial: isPartial, on: .base, in: spark,
      on: &surface)
  }

  func drawBacklog(_ subject: CentreSubject, on surface: inout Surface, in rect: Rect) {
    drawChart(
      text(.backlogChart),
      [
        MonthLine(
          series: series(.backlog, of: subject, months: 24),
          completeness: completeness(of: subject))
      ],
      on: &surface, in: rect)
  }

  func drawDays(_ subject: CentreSubject, on surface: inout Surface, in rect: Rect) {
    guard case .centre(let id) = subject, let centre = snapshot.centre(id) else { return }
    drawChart(
      text(centre.serviceDays == nil ? .daysChart : .daysChartWithLevel),
      [MonthLine(series: series(.daysP90, of: subject, months: 24))], level: centre.serviceDays,
      on: &surface, in: rect)
  }

  /// What came in, what was accepted and what passed, month by month.
  func drawCases(_ subject: CentreSubject, on surface: inout Surface, in rect: Rect) {
    let keys: [(FigureKey, Role)] = [(.received, .bar), (.accepted, .accent), (.passed, .good)]
    drawChart(
      text(.casesChart),
      keys.map { key, role in
        MonthLine(
          series: series(key, of: subject, months: 24), name: text(key.name), role: role,
          completeness: completeness(of: subject))
      }, on: &surface, in: rect)
  }
}
