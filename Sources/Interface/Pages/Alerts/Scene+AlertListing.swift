import Domain
import Surface
import Wording

extension Scene {
  /// What has crossed a line, the worst first, what persons have seen to at the end; in short, or
  /// with severity, beginning and reason in a list of `width` columns.
  func alertListing(in width: Int? = nil) -> Listing {
    let isShort = width == nil
    let shown = alerts.filter { isShort || severity == nil || $0.severity == severity }
    let said = shown.map { quieting($0) }
    let open = shown.indices.filter { said[$0] == nil }
    let quiet = isShort ? [] : shown.indices.filter { said[$0] != nil }
    let rows = (open + quiet).prefix(isShort ? 200 : Int.max)
      .map { row(shown[$0], said[$0], isShort: isShort) }
    func count(_ severity: AlertSeverity) -> Int {
      open.count { shown[$0].severity == severity }
    }
    return Listing(
      title: .paneAlerts,
      subtitle: awaitsAlerts
        ? nil
        : .alertCounts(
          critical: count(.critical), warning: count(.warning), notice: count(.notice),
          quiet: shown.count - open.count),
      columns: alertColumns(in: width), rows: rows,
      empty: awaitsAlerts ? .alertsAwaited : .noAlerts)
  }

  private func alertColumns(in width: Int?) -> [Column] {
    let mark = Column(id: "mark", title: Phrase(zh: "", en: ""), least: 1, ideal: 1)
    // A province is whole or its code; the subject begins with its number and can be cut.
    let isChinese = language == .zh
    let place = Column(
      id: "place", title: .placeTitle, least: isChinese ? 6 : 2,
      wish: isChinese ? 6 : 14, ideal: isChinese && width == nil ? 8 : 14)
    guard let width else { return [mark, place, .open("name", .subjectTitle, least: 14)] }
    return [
      mark, place, .text("name", .subjectTitle, 20, Scene.subjectWidth(in: width)),
      .text("word", .severityTitle, 8, 8, rank: 1),
      .text("since", .alertSinceTitle, 10, 10, rank: 2),
      .open("reason", .reasonTitle, least: language == .zh && width < 100 ? 28 : 20),
    ]
  }

  /// The columns of a subject in a list of `width` columns, whose reasons are longer still.
  static func subjectWidth(in width: Int) -> Int { width >= 180 ? 56 : 44 }

  /// What a person has said of an alert, while that keeps it quiet.
  private func quieting(_ alert: Alert) -> Acknowledgement? {
    recollection.quieting(alert: alert.id, alert.severity, on: snapshot.asOf)
  }

  private func row(_ alert: Alert, _ said: Acknowledgement?, isShort: Bool) -> Row {
    let role: Role = said == nil ? alert.severity.role : .dim
    let text: Role = said == nil ? .text : .dim
    let why = explanation(alert)
    var cells = [
      "mark": ListingCell(
        text: String(alert.severity.mark), role: role,
        key: .number(Double(alert.severity.urgency)), why: why,
        isSet: why?.override?.isInForce == true),
      "place": cell(place(of: alert), brief: placeCode(of: alert), text),
      "name": cell(snapshot.title(of: alert), brief: briefTitle(of: alert), text),
    ]
    if !isShort {
      cells["word"] = cell(alert.severity.name, role)
      cells["since"] = since(alert)
      cells["reason"] = cell(reason(of: alert, said), .dim)
    }
    return Row(
      id: alert.rowID, cells: cells, opens: alert.destination, origin: origin(of: alert))
  }

  private func since(_ alert: Alert) -> ListingCell {
    var cell = cell(alert.since)
    cell.role = .dim
    return cell
  }

  /// The reason of an alert; before it what a person has said, while that keeps it quiet.
  private func reason(of alert: Alert, _ said: Acknowledgement?) -> String {
    let reason = text(snapshot.reason(of: alert))
    guard let said else { return reason }
    return "☑ " + text(.said(said)) + " · " + reason
  }

  /// The unit or the country it is in; of a prefecture its own name.
  func place(of alert: Alert) -> Phrase {
    switch alert.subject {
    case .measure(_, let area), .area(let area): snapshot.name(of: area)
    case .centre(let id):
      snapshot.centre(id).map { snapshot.name(of: $0.unit) } ?? Phrase(zh: id, en: id)
    case .node, .file: Phrase(zh: "", en: "")
    }
  }

  /// What an alert is about, where there is little room; nil where that is no measure or centre.
  private func briefTitle(of alert: Alert) -> Phrase? {
    if case .own = alert.reason { return nil }
    switch alert.subject {
    case .measure(let id, _):
      return snapshot.measure(id).map {
        Phrase(zh: "\(id) \($0.briefName.zh)", en: "\(id) \($0.briefName.en)")
      }
    case .centre(let id):
      return snapshot.centre(id).map {
        Phrase(zh: "\($0.shortName.zh)中心", en: "\($0.shortName.en) centre")
      }
    case .area, .node, .file: return nil
    }
  }

  /// The letters of the unit an alert belongs to.
  private func placeCode(of alert: Alert) -> Phrase? {
    let area: AreaCode? =
      switch alert.subject {
      case .measure(_, let area), .area(let area): area
      case .centre(let id): snapshot.centre(id)?.unit
      case .node, .file: nil
      }
    guard let area else { return nil }
    return area == .china ? Phrase(zh: "全国", en: "CN") : snapshot.unit(area)?.abbreviation
  }

  /// Why an alert is there, for `w`.
  private func explanation(_ alert: Alert) -> Explanation? {
    switch (alert.reason, alert.subject) {
    case (.light, .measure(let id, let area)):
      snapshot.judgement(id, area).map { explanation($0, of: snapshot.name(of: area)) }
    case (.light, .centre(let id)):
      snapshot.standing(ofCentre: id).map {
        explanation($0, of: snapshot.centre(id)?.name ?? Phrase(zh: id, en: id))
      }
    default:
      Explanation(
        title: snapshot.title(of: alert), place: place(of: alert),
        value: snapshot.reason(of: alert), light: alert.light, lineage: alert.lineage,
        subject: alert.subject)
    }
  }

  private func origin(of alert: Alert) -> Origin? {
    switch (alert.reason, alert.subject) {
    case (.fault(let fault), _): Origin(file: fault.file, line: fault.line ?? 1)
    case (_, .centre(let id)): snapshot.centre(id)?.origin
    default: nil
    }
  }

  /// An alert that is not that of a light: what it is about, how bad, since when, and why.
  func drawAlarm(_ id: String, on surface: inout Surface, in rect: Rect) {
    guard let alert = alerts.first(where: { $0.id == id }) else { return }
    var pen = Pen(in: rect)
    pen.line(text(snapshot.name(of: alert.subject)), .bright, on: &surface)
    pen.line(
      [
        Span("\(alert.severity.mark) \(text(alert.severity.name))", alert.severity.role),
        Span("   " + text(snapshot.title(of: alert)), .text),
      ], on: &surface)
    pen.paragraph(text(snapshot.reason(of: alert)), on: &surface)
    if let said = recollection.acknowledgements[alert.id] {
      pen.paragraph("☑ " + text(.said(said)), .dim, most: 2, on: &surface)
    }
    drawRemembered(of: alert.subject, &pen, on: &surface)
  }
}
