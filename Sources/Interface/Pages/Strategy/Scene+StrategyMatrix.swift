import Domain
import Surface
import Wording

extension Scene {
  /// The measures of the strategy pane that the provinces are judged on, in the programme's order.
  var provincialMeasures: [Measure] {
    let ownTargets = Set(snapshot.dataset.targets.lazy.map(\.measure))
    return snapshot.measures(onPane: "strategy").filter {
      $0.rule != .trendOnly && ($0.scope == .local || ownTargets.contains($0.id))
    }
  }

  /// Provinces by measures: in each cell the light, and how far it got as room allows.
  func strategyMatrix(in columns: Int) -> Listing {
    let measures = provincialMeasures
    let fit = MatrixFit(in: columns, measures: measures.count, language)
    let rows = snapshot.units.map { matrixRow($0, measures, fit) }
    let columns = measures.map { measure in
      Column(
        id: measure.id, title: .column(of: measure.id, isWide: fit.room >= 10), least: fit.room,
        ideal: fit.room, rank: 1)
    }
    return Listing(
      title: .strategyMatrix, subtitle: fit.subtitle,
      columns: [
        .mark,
        Column(id: "name", title: .provinceTitle, least: fit.name, ideal: fit.name),
      ] + columns,
      rows: rows.filter { !$0.isApart } + rows.filter(\.isApart), empty: .noUnits,
      home: measures.first?.id, gap: 1)
  }

  private func matrixRow(_ unit: ReportingUnit, _ measures: [Measure], _ fit: MatrixFit) -> Row {
    let rollUp = snapshot.rollUp(pane: "strategy", unit.code)
    var cells = [
      "mark": cell(rollUp.light, why: explanation(rollUp, .paneStrategy, of: unit.shortName)),
      "name": cell(listName(unit)),
      "search": cell("\(unit.name.zh) \(unit.name.en)"),
    ]
    for measure in measures {
      cells[measure.id] = matrixCell(snapshot.judgement(measure.id, unit.code), unit, fit)
    }
    return Row(
      id: .area(unit.code), cells: cells,
      opens: Destination(page: .province(unit.code), section: .measures), origin: unit.origin,
      isApart: unit.kind == .corps)
  }

  private func matrixCell(
    _ judgement: Judgement?, _ unit: ReportingUnit, _ fit: MatrixFit
  ) -> ListingCell {
    guard let judgement else { return ListingCell(text: "", role: .dim, key: .missing) }
    let isQuiet = judgement.light == .done || judgement.light.colourClass == .grey
    return ListingCell(
      text: stageText(judgement, fit), role: isQuiet ? .dim : .text,
      key: .number(Double(judgement.light.urgency)),
      why: explanation(judgement, of: unit.shortName), light: judgement.light,
      isSet: judgement.override?.isInForce == true)
  }

  /// How far a measure got: the rung's name, its short name or its height, as there is room.
  private func stageText(_ judgement: Judgement, _ fit: MatrixFit) -> String {
    guard judgement.light != .notApplicable, case .rung(let id) = judgement.value,
      let measure = snapshot.measure(judgement.measure),
      let ladder = measure.ladder, let rung = snapshot.rung(id, ladder: ladder)
    else {
      let text = valueText(judgement)
      return judgement.light == .notApplicable || text == "–" ? "" : text
    }
    let required = (judgement.requiredRung ?? measure.requiredRung)
      .flatMap { snapshot.rung($0, ladder: ladder) }
    switch fit.detail {
    case .name: return text(rung.name)
    case .word: return text(rung.shortName)
    case .mark: return ""
    case .height:
      guard let height = rung.order else { return "" }
      return required?.order.map { "\(height)/\($0)" } ?? "\(height)"
    }
  }
}

/// How much of a measure the cells of the matrix can say.
struct MatrixFit {
  enum Detail {
    /// The rung by its name.
    case name
    /// The rung in a short word.
    case word
    /// How high the rung is, of how many.
    case height
    /// Nothing but the mark.
    case mark
  }

  /// The columns of the provinces' names.
  let name: Int
  /// The columns of a cell.
  let room: Int
  let detail: Detail

  init(in columns: Int, measures: Int, _ language: Language) {
    name = language == .zh ? 6 : 14
    let pitch = max(2, columns - 4 - name) / max(1, measures)
    room = min(language == .zh ? 12 : 15, max(1, pitch - 1))
    let (short, long) = language == .zh ? (6, 12) : (11, 15)
    detail = room >= long ? .name : room >= short ? .word : room >= 5 ? .height : .mark
  }

  /// What the cells say, where it is not plain.
  var subtitle: Phrase? { detail == .height ? .rungHeights : nil }
}
