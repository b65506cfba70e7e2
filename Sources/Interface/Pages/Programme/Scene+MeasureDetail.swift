import Domain
import Surface
import Wording

extension Scene {
  /// A measure in an area: light, value and target with a gauge, what decided, duty and owner.
  func drawMeasure(
    _ id: String, _ area: AreaCode, on surface: inout Surface, in rect: Rect
  ) {
    guard let measure = snapshot.measure(id), let judgement = snapshot.judgement(id, area)
    else { return }
    var pen = Pen(in: rect)
    pen.paragraph("\(id) \(text(measure.name))", .bright, on: &surface)
    pen.line(
      lightSpans(judgement) + [
        Span(valueText(judgement, withUnit: true), .bright),
        // Growth is itself the change on the year.
        Span(measure.rule == .growth ? "" : "  \(trendText(judgement.trend))", .dim),
      ], on: &surface)
    drawProgress(measure, judgement, &pen, isTall: rect.rows >= 18, on: &surface)
    let words = LineageWords(snapshot: snapshot, language: language)
    if let reason = words.reason(judgement.lineage, measure: id) {
      pen.paragraph(reason, on: &surface)
    }
    drawOverride(judgement.override, &pen, on: &surface)
    drawRemembered(of: .measure(id, area), &pen, on: &surface)
    let width = language == .zh ? 8 : 9
    drawForecast(measure, area, width: width, &pen, on: &surface)
    pen.skip(rect.rows >= 22 ? 1 : 0)
    for (label, value) in facts(of: measure, judgement) {
      pen.pair(text(label), width: width, words: value, on: &surface)
    }
  }

  /// The chart or the gauge of a target, the ladder of stages with the rung reached, or, of a local measure's
  /// national light, how the provinces divide.
  private func drawProgress(
    _ measure: Measure, _ judgement: Judgement, _ pen: inout Pen, isTall: Bool,
    on surface: inout Surface
  ) {
    if case .count = judgement.value {
      let division = snapshot.division(of: measure.id)
      drawLights(division, on: .base, in: pen.take(rows: 1), on: &surface)
      pen.line(countSpans(division), on: &surface)
      return
    }
    switch measure.rule {
    case .stage, .event, .batch:
      drawLadder(judgement, measure, &pen, on: &surface)
    default:
      if isTall, let course = snapshot.course(measure.id, judgement.area) {
        drawCourse(course, judgement.light.role, on: &surface, in: pen.take(rows: 7))
      } else if measure.rule != .trendOnly {
        drawGauge(judgement, in: pen.take(rows: 1), on: &surface)
      }
    }
  }

  /// How many rows have each light: mark and number.
  private func countSpans(_ counts: LightCounts) -> [Span] {
    counts.present.flatMap { light, count in [Span.mark(light), Span(" \(count)  ")] }
  }

  private func facts(of measure: Measure, _ judgement: Judgement) -> [(Phrase, String)] {
    var facts: [(Phrase, String)] = []
    if measure.rule != .trendOnly {
      facts.append((.targetTitle, targetText(measure, judgement)))
    }
    if let due = judgement.dueOn ?? measure.dueOn { facts.append((.dueTitle, text(.day(due)))) }
    if let done = judgement.targetShare, let year = judgement.yearShare {
      facts.append(
        (
          .scheduleTitle,
          text(.schedule(done: done.grouped(decimals: 1), year: year.grouped(decimals: 1)))
        ))
    }
    if let country = countryText(measure, judgement) { facts.append((.ofCountryTitle, country)) }
    facts.append((.dutyTitle, text(measure.scope == .local ? .localDuty : .nationalDuty)))
    if let owner = measure.owner { facts.append((.ownerTitle, text(owner))) }
    if let period = judgement.period { facts.append((.periodTitle, period.description)) }
    if let completeness = judgement.completeness {
      facts.append((.reportedTitle, "\(completeness.reported)/\(completeness.owed)"))
    }
    facts.append((.programmeLabel, text(.programmeLine(measure.sourceLine))))
    return facts
  }

  /// The mark and the word of a light, with the last one in brackets; nothing for none.
  private func lightSpans(_ judgement: Judgement) -> [Span] {
    guard judgement.light != .none else { return [] }
    let isSet = judgement.override?.isInForce == true
    let last = judgement.lastLight.map { " (\(text($0.name)))" } ?? ""
    return [
      .mark(judgement.light), Span(isSet ? "*" : "", .accent),
      Span(" \(text(judgement.light.name))", judgement.light.role),
      Span(last + "   ", .dim),
    ]
  }

  /// The change on the same period a year before, with its arrow.
  func trendText(_ trend: Trend?) -> String {
    guard let trend else { return "" }
    let arrow = trend.arrow == .flat ? "→" : trend.isRising ? "↑" : "↓"
    guard let percent = trend.percent else { return arrow }
    let sign = percent > 0 ? "+" : ""
    return "\(arrow) \(sign)\(percent.grouped(decimals: 1).asPercentage) \(text(.onYearBefore))"
  }

  /// An article: its light, the counts of its rows.
  func drawArticle(_ id: String, on surface: inout Surface, in rect: Rect) {
    guard let article = snapshot.article(id) else { return }
    drawGroup(
      "\(id) \(text(article.name))", snapshot.rollUp(article: id, .china), on: &surface, in: rect)
  }

  /// A chapter: its light, the counts of its rows.
  func drawChapter(_ id: String, on surface: inout Surface, in rect: Rect) {
    guard let chapter = snapshot.chapter(id) else { return }
    drawGroup(
      "\(id) \(text(chapter.name))", snapshot.rollUp(chapter: id, .china), on: &surface, in: rect)
  }

  private func drawGroup(
    _ title: String, _ rollUp: RollUp, on surface: inout Surface, in rect: Rect
  ) {
    var pen = Pen(in: rect)
    pen.paragraph(title, .bright, on: &surface)
    pen.line(
      [.mark(rollUp.light), Span(" \(text(rollUp.light.name))", rollUp.light.role)], on: &surface)
    let words = LineageWords(snapshot: snapshot, language: language)
    if let reason = words.reason(rollUp.lineage, measure: nil) {
      pen.paragraph(reason, on: &surface)
    }
    pen.skip()
    for (light, count) in rollUp.counts.present {
      let line = pen.take(rows: 1)
      let (label, rest) = line.split(left: language == .zh ? 14 : 20, gap: 1)
      surface.write(String(light.mark), at: label.column, label.row, Style(light.role), in: label)
      surface.write(
        text(light == .none ? .noLight : light.name), at: label.column + 2, label.row, Style(.dim),
        in: label)
      let (number, bar) = rest.split(left: 4, gap: 1)
      write(String(count), Style(.text), .right, in: number, on: &surface)
      drawBar(
        Double(count) / Double(max(1, rollUp.counts.total)), light.role, on: .base,
        in: bar.split(left: 30).0, on: &surface)
    }
  }
}
