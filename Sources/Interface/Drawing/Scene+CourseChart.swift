import Domain
import Surface
import Wording

extension Scene {
  /// The chart of a measure's figures to the end of the year: the year's line, the year before
  /// dashed where totals are drawn, the target across, and the forecast as a fan.
  func drawCourse(_ course: MeasureCourse, _ role: Role, on surface: inout Surface, in rect: Rect) {
    var lines = [LineChart.Series(course.values, role: role)]
    if course.before.contains(where: { $0 != nil }) {
      lines.append(LineChart.Series(course.before, role: .dim))
    }
    var fan: LineChart.Fan?
    if let expected = course.expected, let latest = course.latest,
      let value = course.values[latest], latest < course.values.count - 1
    {
      let end = course.values.count - 1
      fan = LineChart.Fan(
        start: latest, value: value, end: end, range: expected.low...expected.high)
      var path = [Double?](repeating: nil, count: course.values.count)
      for place in latest...end {
        let share = Double(place - latest) / Double(end - latest)
        path[place] = value + (expected.value - value) * share
      }
      if lines.count == 1 { lines.append(LineChart.Series([], role: .dim)) }
      lines.append(LineChart.Series(path, role: .accent))
    }
    let labels = course.months.map { month in
      AxisLabel(
        String(month.description.suffix(2)), long: month.description, group: String(month.year))
    }
    LineChart(lines, labels: labels, target: course.target, fan: fan)
      .draw(into: &surface, in: rect)
  }
}
