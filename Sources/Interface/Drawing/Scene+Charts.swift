import Domain
import Surface
import Wording

/// A line of a chart of months.
struct MonthLine {
  var series: MonthSeries
  var name = ""
  var role = Role.bar
  /// How many have reported the last month, where that is known.
  var completeness: Completeness?
}

extension Scene {
  /// A heading with a chart of months below it, and a level across.
  ///
  /// Nothing is drawn where there is no room for a line or no figure to draw.
  func drawChart(
    _ title: String, _ lines: [MonthLine], level: Int? = nil, on surface: inout Surface,
    in rect: Rect
  ) {
    guard rect.rows >= 3, let first = lines.first else { return }
    var pen = Pen(in: rect)
    let partial = lines.compactMap(\.completeness).first { $0.isPartial }
    let last = first.series.values.count - 1
    let note = partial.map {
      text(.incompleteMonth(first.series.start.advanced(by: last), $0.reported, of: $0.owed))
    }
    pen.heading(title, note ?? "", on: &surface)
    guard lines.contains(where: { $0.series.values.contains { $0 != nil } }) else {
      pen.line(text(.noFigures), .dim, on: &surface)
      return
    }
    let chart = LineChart(
      lines.map {
        LineChart.Series(
          $0.series.compared($0.completeness).values.map { $0?.double }, name: $0.name,
          role: $0.role)
      },
      labels: first.series.labels, target: level.map(Double.init),
      hatched: partial == nil ? nil : last)
    chart.draw(into: &surface, in: pen.take(rows: pen.rowsLeft))
  }
}

extension MonthSeries {
  /// The names of the months for a chart's axis.
  var labels: [AxisLabel] {
    values.indices.map { index in
      let month = start.advanced(by: index)
      return AxisLabel(
        String(month.description.suffix(2)), long: month.description, group: String(month.year))
    }
  }
}
