import Domain
import Surface
import Wording

extension Scene {
  /// What has crossed a line, the worst first; in short, or with its reason.
  func alertListing(isShort: Bool) -> Listing {
    let words = LineageWords(snapshot: snapshot, language: language)
    let shown = isShort ? alerts.prefix(200) : alerts[...]
    let rows = shown.map { alert -> Row in
      switch alert.subject {
      case .measure(let id, let area): measureRow(alert, id, area, words)
      case .centre(let id): centreRow(alert, id, words)
      }
    }
    var columns = [
      Column(id: "mark", title: Phrase(zh: "", en: ""), least: 1, ideal: 1),
      Column(id: "place", title: .placeTitle, least: isShort ? 6 : 9, ideal: 14),
      isShort
        ? .open("name", .subjectTitle, least: 10) : .text("name", .subjectTitle, 22, 44),
    ]
    if !isShort {
      columns.append(Column(id: "word", title: .lightTitle, least: 8, ideal: 12, rank: 1))
      columns.append(Column.open("reason", .reasonTitle, least: 24))
    }
    let reds = alerts.count { $0.light.colourClass == .red }
    return Listing(
      title: .paneAlerts, subtitle: .alertCounts(red: reds, amber: alerts.count - reds),
      columns: columns, rows: rows, empty: .noAlerts)
  }

  /// The reason of an alert; before it what a person has said, while that keeps it quiet.
  private func reason(of alert: Alert, _ reason: String?) -> String {
    guard let said = recollection.acknowledgements[alert.id], said.isQuiet(on: snapshot.asOf)
    else { return reason ?? "" }
    return "☑ " + text(.said(said)) + " · " + (reason ?? "")
  }

  private func measureRow(
    _ alert: Alert, _ id: String, _ area: AreaCode, _ words: LineageWords
  ) -> Row {
    let measure = snapshot.measure(id)
    let judgement = snapshot.judgement(id, area)
    let place = snapshot.name(of: area)
    return Row(
      id: .alert(measure: id, area: area),
      cells: [
        "mark": cell(alert.light, why: judgement.map { explanation($0, of: place) }),
        "word": cell(alert.light.name, alert.light.role), "place": cell(place),
        "name": cell("\(id) \(measure.map { text($0.name) } ?? "")"),
        "reason": cell(reason(of: alert, words.reason(alert.lineage, measure: id)), .dim),
      ],
      opens: area == .china
        ? Destination(page: .pane(.programme), section: .tree, row: .measure(id))
        : Destination(page: .province(area), section: .measures, row: .measure(id)))
  }

  private func centreRow(_ alert: Alert, _ id: String, _ words: LineageWords) -> Row {
    let centre = snapshot.centre(id)
    let standing = snapshot.standing(ofCentre: id)
    let name = centre?.name ?? Phrase(zh: id, en: id)
    return Row(
      id: .centre(id),
      cells: [
        "mark": cell(alert.light, why: standing.map { explanation($0, of: name) }),
        "word": cell(alert.light.name, alert.light.role),
        "place": cell(centre.map { snapshot.name(of: $0.unit) } ?? name),
        "name": cell(name),
        "reason": cell(reason(of: alert, words.reason(alert.lineage, measure: nil)), .dim),
      ], opens: Destination(page: .centre(id)), origin: centre?.origin)
  }
}
