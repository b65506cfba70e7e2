import Domain
import Surface
import Wording

extension Scene {
  /// The name, the light and the counts of a unit, and how many people live there.
  func drawProvinceTitle(_ code: AreaCode, on surface: inout Surface, in rect: Rect) {
    guard let unit = snapshot.unit(code) else { return }
    let rollUp = snapshot.rollUp(area: code)
    var spans = [
      Span(text(unit.name), .bright), Span("  \(code)   ", .dim), .mark(rollUp.light),
      Span(" \(text(rollUp.light.name))   ", rollUp.light.role),
    ]
    for (_, lights) in Scene.lightColumns {
      let count = lights.reduce(0) { $0 + rollUp.counts[$1] }
      guard let light = lights.first, count > 0 else { continue }
      spans += [.mark(light), Span(" \(count)  ")]
    }
    let people = unit.population.map { text(.people($0)) } ?? ""
    let cities = snapshot.prefectures(of: code).count
    let right = cities > 0 ? "\(people) · \(text(.prefectureCount(cities)))" : people
    var pen = Pen(in: rect)
    pen.line(spans, right: [Span(right, .dim)], on: &surface)
  }

  /// The measures a unit is judged on, the worst first; below them the articles that ask nothing
  /// of localities, each with the unit's part of its national figures.
  func measures(of code: AreaCode, in width: Int) -> Listing {
    let national = nationalArticles
    let articles = Set(national.map(\.id))
    let rows = snapshot.dataset.measures.compactMap { measure -> Row? in
      guard let judgement = snapshot.judgement(measure.id, code),
        judgement.light != .none || judgement.value != .missing,
        judgement.light != .none || !articles.contains(measure.article)
      else { return nil }
      return measureRow(measure, judgement)
    }
    return Listing(
      title: .measuresTitle,
      columns: [
        .mark, .open("name", .measureLabel, least: 16, wish: 30),
        .number("value", .valueTitle, 8, 12),
        .number("target", .targetTitle, 7, 12, rank: 3),
        .number("forecast", .forecastTitle, 8, 10, rank: 2),
        .number("rank", .rankTitle, 4, 4, rank: 1),
      ],
      rows: rows.sortedByUrgency() + national.flatMap { nationalRows($0, code) },
      empty: .noMeasures, gap: width < 70 ? 1 : nil)
  }

  /// A measure in a unit.
  func measureRow(_ measure: Measure, _ judgement: Judgement) -> Row {
    let place = snapshot.name(of: judgement.area)
    let rank = snapshot.rank(measure: measure.id, judgement.area)
    return Row(
      id: .measure(measure.id),
      cells: [
        "mark": cell(judgement.light, why: explanation(judgement, of: place)),
        "name": cell(measure),
        "value": cell(judgement, of: place),
        "target": targetCell(measure, judgement),
        "forecast": forecastCell(measure, judgement.area, of: place),
        "rank": cell(rank.map { "\($0.place)" } ?? "", .dim),
      ],
      opens: Destination(page: .pane(.programme), section: .tree, row: .measure(measure.id)))
  }

  /// The target; of a measure on a ladder the rungs up to the required one.
  private func targetCell(_ measure: Measure, _ judgement: Judgement) -> ListingCell {
    let words = measure.rule == .trendOnly ? "" : targetText(measure, judgement)
    guard measure.target == nil, let ladder = MeasureLadder(self, judgement, measure),
      let goal = ladder.rungs.lastIndex(where: \.isRequired)
    else { return cell(words, .dim) }
    let states = ladder.rungs[...goal].map { step -> Ladder.State in
      step.isCurrent && judgement.light != .done ? .current : step.isReached ? .done : .ahead
    }
    return ListingCell(
      text: words, role: judgement.light.role, key: .number(Double(states.count { $0 != .ahead })),
      picture: .ladder(states))
  }

  /// The figures of a unit with their spark lines and ranks, in `width` columns.
  func figures(of code: AreaCode, in width: Int) -> Listing {
    let place = snapshot.name(of: code)
    let rows = FigureKey.ofAreas.compactMap { key -> Row? in
      let figure = snapshot.figure(key, code)
      guard figure.value != nil else { return nil }
      let rank = snapshot.rank(key, code)
      return Row(
        id: .figure(key),
        cells: [
          "name": cell(key.name, brief: key.briefName), "value": cell(figure, of: place),
          "unit": cell(Phrase.unit(key.unit), .dim),
          "spark": cell(
            snapshot.series(key, code, months: 12), reported: figure.completeness),
          "reported": completenessCell(figure.completeness),
          "rank": rank.map { cell(text(.rank($0.place, of: $0.of)), .dim) } ?? cell("", .dim),
        ], opens: Destination(page: .ranking(key), section: .provinces, row: .area(code)))
    }
    return Listing(
      title: .figuresTitle,
      columns: [
        .open("name", .figureTitle, least: width < 50 ? 9 : language == .zh ? 14 : 17),
        .number("value", .valueTitle, 6, 9),
        .text("unit", .unitTitle, language == .zh ? 4 : 6, 8, rank: 1),
        .number("reported", .reportingComplete, 8, 8, rank: 1),
        .text("spark", .trendTitle, 8, 12, rank: 2),
        // Never cut: how many there are stands at the end.
        .text("rank", .rankTitle, language == .zh ? 11 : 10, 12, rank: 3),
      ], rows: rows, empty: .noFigures, gap: width < 60 ? 1 : nil)
  }

  /// The protection centres of a unit or a prefecture.
  func centreListing(of area: AreaCode) -> Listing {
    let rows = snapshot.centres(of: area).map { centre -> Row in
      let standing = snapshot.standing(ofCentre: centre.id)
      var cells = [
        "mark": cell(
          standing?.light ?? Light.none, why: standing.map { explanation($0, of: centre.name) }),
        "name": cell(centre.name, brief: centre.shortName),
      ]
      for key in [FigureKey.accepted, .passRate, .backlog, .daysP90] {
        cells[key.rawValue] = cell(snapshot.figure(key, centre: centre.id), of: centre.name)
      }
      return Row(
        id: .centre(centre.id), cells: cells, opens: Destination(page: .centre(centre.id)),
        origin: centre.origin)
    }
    return Listing(
      title: .centresTitle,
      columns: [
        .mark, .open("name", .centreTitle, least: 14), .figure(.accepted, 8, 9, rank: 2),
        .figure(.passRate, 6, 8, rank: 1), .figure(.backlog, 7, 8, rank: 4),
        .figure(.daysP90, 8, 9, rank: 3),
      ], rows: rows.sortedByUrgency(), empty: .noCentres)
  }

  /// The prefectures of a unit with what the service network has there, the largest first.
  func prefectureListing(of code: AreaCode) -> Listing {
    let rows = snapshot.prefectures(of: code).map { prefecture -> Row in
      let standing = snapshot.standing(ofPrefecture: prefecture.code)
      let services = ServiceClass.allCases
        .map { standing?.services.contains($0) == true ? text($0.initial) : "–" }
      func nodes(_ kind: NodeKind) -> ListingCell {
        guard knowsNodes else {
          return ListingCell(text: "–", role: .dim, key: .missing)
        }
        let count = standing?.nodes[kind] ?? 0
        var counted = cell(count)
        counted.why = explanation(
          ofNodes: kind, in: prefecture.code, named: prefecture.name, count: count)
        return counted
      }
      return Row(
        id: .area(prefecture.code),
        cells: [
          "mark": ListingCell(
            text: !knowsNodes ? "?" : standing?.isCovered == true ? "●" : "○",
            role: standing?.isCovered == true ? .good : .dim,
            key: .number(standing?.isCovered == true ? 1 : 0),
            why: standing.map { explanation($0, of: prefecture) }),
          "name": cell(prefecture.name), "people": peopleCell(prefecture),
          "tisc": nodes(.tisc), "university": nodes(.universityCentre), "hall": nodes(.hall),
          "services": cell(services.joined(separator: " ")),
        ], opens: Destination(page: .prefecture(prefecture.code)), origin: prefecture.origin)
    }
    let covered = snapshot.figure(.covered, code)
    return Listing(
      title: .prefecturesTitle,
      subtitle: rows.isEmpty
        ? nil : .coveredCount(covered.value?.text(most: 0) ?? "–", of: rows.count),
      columns: [
        .mark, .open("name", .placeTitle, least: 8), .number("people", .peopleTitle, 7, 9),
        .number("tisc", Phrase(zh: "TISC", en: "TISC"), 4, 5, rank: 2),
        .number("university", .universityTitle, 4, 6, rank: 1),
        .number("hall", .hallTitle, 4, 5, rank: 3),
        .text("services", .servicesTitle, 8, 10, rank: 4),
      ], rows: rows, empty: .noPrefectures)
  }

  /// The people of a prefecture, in ten thousands or in thousands.
  func peopleCell(_ prefecture: Prefecture) -> ListingCell {
    let why = explanation(ofPeopleIn: prefecture)
    guard let people = prefecture.population else {
      return ListingCell(text: "–", role: .dim, key: .missing, why: why)
    }
    let tenThousands = Exact(Int128(people), over: 10_000)?.grouped(decimals: 0) ?? "–"
    let thousands = Exact(Int128(people), over: 1_000)?.grouped(decimals: 0) ?? "–"
    return ListingCell(
      text: prefecture.populationBound.sign + (language == .zh ? tenThousands : thousands),
      key: .number(Double(people)), why: why,
      unit: language == .zh ? .of("万人", scale: 1e4) : .of("千人", scale: 1e3))
  }

  /// The moves of a unit, the newest first.
  func drawTimeline(_ code: AreaCode, on surface: inout Surface, in rect: Rect) {
    guard !rect.isEmpty else { return }
    var pen = Pen(in: rect)
    drawRemembered(of: .area(code), &pen, on: &surface)
    pen.heading(text(.timelineTitle), on: &surface)
    for event in snapshot.timeline(code).prefix(pen.rowsLeft) {
      let measure = snapshot.measure(event.measure)
      let rung = snapshot.rung(event.rung, ladder: measure?.ladder ?? "")
      pen.line(
        [
          Span("\(event.on)  ", .dim), Span(rung.map { text($0.name) } ?? event.rung, .text),
          Span("  \(event.measure) \(measure.map { text($0.name) } ?? "")", .dim),
        ], on: &surface)
    }
  }
}
