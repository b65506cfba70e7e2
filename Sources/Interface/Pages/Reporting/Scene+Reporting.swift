import Domain
import Surface
import Wording

extension Scene {
  /// The tables with how many provinces have reported their last period.
  func reportingTables() -> Listing {
    let rows = ReportingTable.all.map { table -> Row in
      let matrix = snapshot.reporting(table, periods: 1)
      let complete = matrix.completeness(at: 0)
      let cells = matrix.rows.filter { !$0.isApart }.compactMap(\.cells.first)
      return Row(
        id: .reporting(table),
        cells: [
          "name": cell(table.name),
          "period": cell(matrix.periods.first.map(\.description) ?? "–", .dim),
          "complete": whole(table, matrix.periods.first, complete),
          "late": lateCell(cells),
        ], opens: Destination(page: .reporting, section: .provinces))
    }
    return Listing(
      title: .reportingTitle,
      columns: [
        .open("name", .reportingTable, least: 12), .text("period", .monthTitle, 7, 7),
        .number("complete", .reportingComplete, 8, 8),
        .number("late", .reportingLate, 4, 4),
      ], rows: rows, empty: .reportingNone)
  }

  /// How many were late; a dash where no file tells the day of any report that is in.
  private func lateCell(_ reports: [ReportingCell]) -> ListingCell {
    let known = reports.reduce(0) { $0 + $1.completeness.reported - $1.undated }
    let undated = reports.reduce(0) { $0 + $1.undated }
    guard known > 0 || undated == 0 else {
      return ListingCell(text: "–", role: .dim, key: .missing)
    }
    return cell(reports.count { $0.late > 0 })
  }

  /// The completeness of the country for the last period of a table.
  private func whole(
    _ table: ReportingTable, _ month: Month?, _ complete: Completeness
  ) -> ListingCell {
    var shown = completenessCell(complete, isDue: isDue(month))
    shown.why = month.map { reportingWhy(table, .china, $0, complete) }
    return shown
  }

  /// The rows that are in, with the day that they were due.
  private func reportingWhy(
    _ table: ReportingTable, _ area: AreaCode, _ month: Month, _ complete: Completeness
  ) -> Explanation {
    let place = snapshot.name(of: area)
    let due = snapshot.reportingDue(month)
    return Explanation(
      title: table.name,
      place: Phrase(zh: "\(place.zh) \(month)", en: "\(place.en) \(month)"),
      value: .reportedBy(complete.reported, of: complete.owed, due: due), light: nil,
      lineage: snapshot.reportingLineage(table, area, period: month))
  }

  /// 2/3 beside a total, dim where all are in; nothing where nobody owes anything.
  func completenessCell(_ complete: Completeness?) -> ListingCell {
    guard let complete, complete.owed > 0 else { return cell("", .dim) }
    var shown = cell("\(complete.reported)/\(complete.owed)", .dim)
    if complete.isPartial { shown.role = .warn }
    return shown
  }

  /// 29/31, where anybody owes it.
  private func completenessCell(_ complete: Completeness, isDue: Bool) -> ListingCell {
    guard complete.owed > 0 else { return ListingCell(text: "–", role: .dim, key: .missing) }
    let isFull = complete.reported == complete.owed
    return ListingCell(
      text: "\(complete.reported)/\(complete.owed)", role: isFull ? .text : isDue ? .warn : .dim,
      key: .number(Double(complete.reported) / Double(complete.owed)))
  }

  /// Whether the due day of a period that ends with `month` is past.
  private func isDue(_ month: Month?) -> Bool {
    month.map { snapshot.reportingDue($0) < snapshot.asOf } ?? false
  }

  /// The table under the cursor.
  func reportingTable(_ tables: Listing) -> ReportingTable {
    if case .reporting(let table) = selected(in: tables, .files)?.id {
      table
    } else {
      .centreMonths
    }
  }

  /// The units of one table, a column a period, the latest at the right; above them how many of
  /// the provinces are in.
  func reportingMatrix(_ table: ReportingTable, in room: Int) -> Listing {
    let matrix = snapshot.reporting(
      table, periods: max(1, min(12, (room - (language == .zh ? 12 : 17)) / 7)))
    var total = ["name": cell(Phrase.reportingComplete, .bright)]
    for (index, month) in matrix.periods.enumerated() {
      let complete = matrix.completeness(at: index)
      total[month.description] = completenessCell(complete, isDue: isDue(month))
      total[month.description]?.why = reportingWhy(table, .china, month, complete)
    }
    let rows = matrix.rows.compactMap { row -> Row? in
      guard let unit = snapshot.unit(row.unit) else { return nil }
      var cells = ["name": cell(listName(unit))]
      for (month, state) in zip(matrix.periods, row.cells) {
        cells[month.description] = reportingCell(state)
        cells[month.description]?.why = reportingWhy(table, row.unit, month, state.completeness)
      }
      return Row(
        id: .area(row.unit), cells: cells, opens: Destination(page: .province(row.unit)),
        isApart: row.isApart)
    }
    return Listing(
      title: table.name, columns: reportingColumns(matrix),
      rows: [Row(id: .area(.china), cells: total, isWhole: true)] + rows, empty: .reportingNone,
      gap: 1)
  }

  private func reportingColumns(_ matrix: ReportingMatrix) -> [Column] {
    let isChinese = language == .zh
    return [.text("name", .provinceTitle, isChinese ? 8 : 14, isChinese ? 8 : 14)]
      + matrix.periods.map { month in
        let title = String(month.description.dropFirst(2))
        return .number(month.description, Phrase(zh: title, en: title), 5, 6)
      }
  }

  /// The mark of the state, with the count where several reports are owed and not all are in.
  private func reportingCell(_ report: ReportingCell) -> ListingCell {
    let counts = report.completeness
    let isPart = counts.owed > 1 && counts.reported < counts.owed
    let count = isPart ? "\(counts.reported)/\(counts.owed)" : ""
    let role: Role =
      switch report.state {
      case .missing: .bad
      case .late: .warn
      case .revised: .accent
      case .reported: .good
      case .undated: .text
      case .awaited, .notOwed: .dim
      }
    return ListingCell(
      text: count + report.state.mark, role: role,
      key: counts.owed == 0
        ? .missing : .number(Double(counts.reported) / Double(counts.owed)))
  }

  /// What the marks mean, and when a report is due.
  func drawReportingLegend(on surface: inout Surface, in rect: Rect) {
    guard !rect.isEmpty else { return }
    var pen = Pen(in: rect)
    pen.line(
      ReportingState.allCases.map { Span("\($0.mark) \(text($0.name))  ", .dim) }, on: &surface)
    let day = snapshot.constants.reportingDay.text(most: 0)
    pen.paragraph(text(.reportingRule(day)), .dim, most: 2, on: &surface)
  }
}
