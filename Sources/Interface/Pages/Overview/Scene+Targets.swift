import Domain
import Surface
import Wording

extension Scene {
  /// The headline targets of the country; with what is expected of them where there are `width`
  /// columns for it.
  func headlineTargets(in width: Int) -> Listing {
    let rows = snapshot.headlineTargets.map { measure -> Row in
      let judgement = snapshot.judgement(measure.id, .china)
      let why = judgement.map { explanation($0, of: .china) }
      return Row(
        id: .measure(measure.id),
        cells: [
          "mark": cell(judgement?.light ?? .noData, why: why),
          "name": cell(measure.shortName), "full": cell(measure.name),
          "value": cell(judgement, of: .china),
          "target": cell(targetText(measure, judgement)),
          "forecast": width >= Self.forecastWidth
            ? forecastCell(measure, .china, of: .china, sign: "→ ") : cell(""),
        ],
        opens: Destination(page: .pane(.programme), section: .tree, row: .measure(measure.id)),
        origin: measure.origin)
    }
    return Listing(
      title: .headlineTargets,
      subtitle: width >= Self.forecastWidth ? .targetsAndForecasts(of: year) : .targetsOf(year),
      columns: [
        Column(id: "mark", title: Phrase(zh: "", en: ""), least: 1, ideal: 1),
        .open("name", .measureLabel, least: 8),
        .number("value", .valueTitle, 5, width >= Self.wideWidth ? 10 : 5),
        .number("target", .targetTitle, 6, width >= Self.wideWidth ? 10 : 6, rank: 2),
      ]
        + (width >= Self.forecastWidth
          ? [.number("forecast", .forecastTitle, 8, language == .zh ? 10 : 8, rank: 1)] : []),
      rows: rows, empty: .noMeasures, gap: width >= Self.wideWidth ? 2 : 1)
  }

  /// The columns from which headline targets have room for what is expected of them.
  private static let forecastWidth = 50
  /// The columns from which figures stand wide apart.
  private static let wideWidth = 64

  /// The target as it is written beside the value: `≤ 16`, `> 20 %`, `30`.
  func targetText(_ measure: Measure, _ judgement: Judgement?) -> String {
    if let rung = judgement?.requiredRung ?? measure.requiredRung, measure.target == nil {
      return snapshot.rung(rung, ladder: measure.ladder ?? "").map { text($0.name) } ?? rung
    }
    if case .count(_, let of) = judgement?.value { return text(.provinceCount(of)) }
    guard let target = judgement?.target ?? measure.target else { return "–" }
    let sign: String
    switch measure.rule {
    case .threshold: sign = measure.direction == .down ? "≤ " : "≥ "
    case .growth: sign = "> "
    case .batch: sign = "≥ "
    default: sign = ""
    }
    let amount = sign + target.text()
    return measure.unit == "%" ? amount.asPercentage : amount
  }

  /// The targets, each with its gauge below where the section has two rows for one.
  func drawTargets(_ section: Section, on surface: inout Surface) {
    guard section.rowHeight > 1 else { return draw(section, on: &surface) }
    let state = self.state[section.id]
    let rows = section.listing.arranged(by: state)
    let cursor = section.listing.cursorIndex(of: state, in: rows)
    let top = state.firstShown(
      cursor: cursor, count: rows.count, capacity: section.capacity)
    let shown = top..<min(rows.count, top + section.capacity)
    drawHeading(section, shown: shown, of: rows.count, on: &surface)
    let body = section.rect.inset(top: section.headRows)
    for index in shown {
      let place = Rect(
        column: body.column, row: body.row + (index - top) * section.rowHeight,
        columns: body.columns, rows: section.rowHeight)
      drawTarget(rows[index], isCursor: index == cursor, section, in: place, on: &surface)
    }
  }

  private func drawTarget(
    _ row: Row, isCursor: Bool, _ section: Section, in place: Rect, on surface: inout Surface
  ) {
    let line = Rect(column: place.column, row: place.row, columns: place.columns, rows: 1)
    let gap = section.listing.gap ?? 2
    let fit = ColumnFit(section.listing.columns, in: place.columns - 1, gap: gap)
    drawRow(row, fit, isCursor: isCursor, section, in: line, on: &surface)
    guard case .measure(let id) = row.id, let judgement = snapshot.judgement(id, .china) else {
      return
    }
    let gauge = Rect(
      column: place.column + 2 + gap, row: place.row + 1, columns: place.columns - 2 - gap, rows: 1)
    drawGauge(judgement, in: gauge, on: &surface)
  }
}
